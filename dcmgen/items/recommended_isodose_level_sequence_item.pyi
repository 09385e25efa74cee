# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Recommended Isodose Level Sequence (3004,0016)."""

from dcmgen.model.fields import DS, DSValue, USn, USnValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class RecommendedIsodoseLevelSequenceItem(Item):
    """Item of Recommended Isodose Level Sequence (3004,0016) (PS3.3 C.8.8.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.3.html
    """

    def __init__(
        self,
        /,
        *,
        RecommendedDisplayCIELabValue: USnValue = ...,
        DoseValue: DSValue = ...,
    ) -> None: ...
    DoseValue: DS
    """Dose Value (3004,0012), DS, VM 1, Type 1.

    PS3.3 C.8.8.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.3.html
    """
    RecommendedDisplayCIELabValue: USn
    """Recommended Display CIELab Value (0062,000D), US, VM 3, Type 1.

    PS3.3 C.8.8.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.3.html
    """

class RecommendedIsodoseLevelSequenceItems(Sequence[RecommendedIsodoseLevelSequenceItem]):
    def add(
        self,
        /,
        *,
        RecommendedDisplayCIELabValue: USnValue = ...,
        DoseValue: DSValue = ...,
    ) -> RecommendedIsodoseLevelSequenceItem: ...
