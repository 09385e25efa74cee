# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Maximum Corneal Curvature Sequence (0046,0211)."""

from dcmgen.model.fields import FL, FLn, FLnValue, FLValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class MaximumCornealCurvatureSequenceItem(Item):
    """Item of Maximum Corneal Curvature Sequence (0046,0211) (PS3.3 C.8.30.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.30.3.html
    """

    def __init__(
        self,
        /,
        *,
        MaximumCornealCurvature: FLValue = ...,
        MaximumCornealCurvatureLocation: FLnValue = ...,
    ) -> None: ...
    MaximumCornealCurvature: FL
    """Maximum Corneal Curvature (0046,0212), FL, VM 1, Type 1.

    PS3.3 C.8.30.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.30.3.html
    """
    MaximumCornealCurvatureLocation: FLn
    """Maximum Corneal Curvature Location (0046,0213), FL, VM 2, Type 1.

    PS3.3 C.8.30.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.30.3.html
    """

class MaximumCornealCurvatureSequenceItems(Sequence[MaximumCornealCurvatureSequenceItem]):
    def add(
        self,
        /,
        *,
        MaximumCornealCurvature: FLValue = ...,
        MaximumCornealCurvatureLocation: FLnValue = ...,
    ) -> MaximumCornealCurvatureSequenceItem: ...
