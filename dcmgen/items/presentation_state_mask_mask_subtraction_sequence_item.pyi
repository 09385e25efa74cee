# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Mask Subtraction Sequence (0028,6100)."""

from typing import Literal

from dcmgen.model.fields import CS, US, USValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class PresentationStateMaskMaskSubtractionSequenceItem(Item):
    """Item of Mask Subtraction Sequence (0028,6100) (PS3.3 C.11.13).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.13.html
    """

    def __init__(
        self,
        /,
        *,
        MaskOperation: Literal["AVG_SUB", "TID"] = ...,
        ContrastFrameAveraging: USValue = ...,
    ) -> None: ...
    MaskOperation: CS[Literal["AVG_SUB", "TID"]]
    """Mask Operation (0028,6101), CS, VM 1, Type 1.

    Enumerated Values: AVG_SUB, TID.

    PS3.3 C.11.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.13.html
    """
    ContrastFrameAveraging: US
    """Contrast Frame Averaging (0028,6112), US, VM 1, Type 1C.

    Required if Mask Frame Numbers has more than one value. Not allowed otherwise.

    PS3.3 C.11.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.13.html
    """

class PresentationStateMaskMaskSubtractionSequenceItems(Sequence[PresentationStateMaskMaskSubtractionSequenceItem]):
    def add(
        self,
        /,
        *,
        MaskOperation: Literal["AVG_SUB", "TID"] = ...,
        ContrastFrameAveraging: USValue = ...,
    ) -> PresentationStateMaskMaskSubtractionSequenceItem: ...
