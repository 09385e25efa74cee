# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Object Thickness Sequence (0018,9456)."""

from dcmgen.model.fields import FL, FLValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class ObjectThicknessSequenceItem(Item):
    """Item of Object Thickness Sequence (0018,9456) (PS3.3 C.8.19.6.7).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.6.7.html
    """

    def __init__(
        self,
        /,
        *,
        CalculatedAnatomyThickness: FLValue = ...,
    ) -> None: ...
    CalculatedAnatomyThickness: FL
    """Calculated Anatomy Thickness (0018,9452), FL, VM 1, Type 1.

    PS3.3 C.8.19.6.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.6.7.html
    """

class ObjectThicknessSequenceItems(Sequence[ObjectThicknessSequenceItem]):
    def add(
        self,
        /,
        *,
        CalculatedAnatomyThickness: FLValue = ...,
    ) -> ObjectThicknessSequenceItem: ...
