# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Entity Labeling Macro."""

from dcmgen.model.fields import LO_, SH, ST_, LO_Value, SHValue, ST_Value
from dcmgen.model.iod import Macro

class EntityLabelingMacro(Macro):
    """Entity Labeling Macro (PS3.3 10.31).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.31.html
    """

    def __init__(
        self,
        /,
        *,
        EntityLabel: SHValue = ...,
        EntityName: LO_Value = ...,
        EntityDescription: ST_Value = ...,
    ) -> None: ...
    EntityLabel: SH
    """Entity Label (3010,0035), SH, VM 1, Type 1.

    PS3.3 10.31: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.31.html
    """
    EntityName: LO_
    """Entity Name (3010,0036), LO, VM 1, Type 3.

    PS3.3 10.31: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.31.html
    """
    EntityDescription: ST_
    """Entity Description (3010,0037), ST, VM 1, Type 3.

    PS3.3 10.31: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.31.html
    """
