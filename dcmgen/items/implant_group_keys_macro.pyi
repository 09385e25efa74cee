# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Implant Group Keys."""

from dcmgen.model.fields import LO, ST_, LOValue, ST_Value
from dcmgen.model.iod import Macro

class ImplantGroupKeysMacro(Macro):
    """Implant Group Keys (PS3.3 F.5.39).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.39.html
    """

    def __init__(
        self,
        /,
        *,
        ImplantTemplateGroupName: LOValue = ...,
        ImplantTemplateGroupIssuer: LOValue = ...,
        ImplantTemplateGroupDescription: ST_Value = ...,
    ) -> None: ...
    ImplantTemplateGroupName: LO
    """Implant Template Group Name (0078,0001), LO, VM 1, Type 1.

    PS3.3 F.5.39: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.39.html
    """
    ImplantTemplateGroupDescription: ST_
    """Implant Template Group Description (0078,0010), ST, VM 1, Type 3.

    PS3.3 F.5.39: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.39.html
    """
    ImplantTemplateGroupIssuer: LO
    """Implant Template Group Issuer (0078,0020), LO, VM 1, Type 1.

    PS3.3 F.5.39: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.39.html
    """
