# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Entity Long Labeling Macro."""

from dcmgen.model.fields import LO, ST_, LOValue, ST_Value
from dcmgen.model.iod import Macro

class EntityLongLabelingMacro(Macro):
    """Entity Long Labeling Macro (PS3.3 10.32).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.32.html
    """

    def __init__(
        self,
        /,
        *,
        EntityLongLabel: LOValue = ...,
        EntityDescription: ST_Value = ...,
    ) -> None: ...
    EntityLongLabel: LO
    """Entity Long Label (3010,0038), LO, VM 1, Type 1.

    PS3.3 10.32: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.32.html
    """
    EntityDescription: ST_
    """Entity Description (3010,0037), ST, VM 1, Type 3.

    PS3.3 10.32: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.32.html
    """
