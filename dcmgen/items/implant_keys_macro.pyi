# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Implant Keys."""

from dcmgen.model.fields import LO, LOValue
from dcmgen.model.iod import Macro

class ImplantKeysMacro(Macro):
    """Implant Keys (PS3.3 F.5.37).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.37.html
    """

    def __init__(
        self,
        /,
        *,
        Manufacturer: LOValue = ...,
        ImplantName: LOValue = ...,
        ImplantPartNumber: LOValue = ...,
        ImplantSize: LOValue = ...,
    ) -> None: ...
    Manufacturer: LO
    """Manufacturer (0008,0070), LO, VM 1, Type 1.

    PS3.3 F.5.37: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.37.html
    """
    ImplantName: LO
    """Implant Name (0022,1095), LO, VM 1, Type 1.

    PS3.3 F.5.37: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.37.html
    """
    ImplantSize: LO
    """Implant Size (0068,6210), LO, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 F.5.37: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.37.html
    """
    ImplantPartNumber: LO
    """Implant Part Number (0022,1097), LO, VM 1, Type 1.

    PS3.3 F.5.37: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.37.html
    """
