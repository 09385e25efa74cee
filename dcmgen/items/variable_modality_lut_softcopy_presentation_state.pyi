# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Mask Subtraction Sequence (0028,6100) in the Variable Modality LUT Softcopy Presentation State IOD."""

from typing import Literal

from dcmgen.items.mask_subtraction_sequence_item import MaskSubtractionSequenceItem
from dcmgen.items.presentation_state_mask_mask_subtraction_sequence_item import (
    PresentationStateMaskMaskSubtractionSequenceItem,
)
from dcmgen.model.fields import CS, US, FLnValue, SS_Value, ST_Value, USnValue, USValue
from dcmgen.model.sequence import Sequence

class VariableModalityLUTSoftcopyPresentationStateMaskSubtractionSequenceItem(
    MaskSubtractionSequenceItem, PresentationStateMaskMaskSubtractionSequenceItem
):
    """Item of Mask Subtraction Sequence (0028,6100) in the Variable Modality LUT Softcopy Presentation State IOD (PS3.3 A.33.8).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.33.8.html
    """

    def __init__(
        self,
        /,
        *,
        MaskOperation: Literal["AVG_SUB", "TID"] = ...,
        ApplicableFrameRange: USnValue = ...,
        MaskFrameNumbers: USnValue = ...,
        ContrastFrameAveraging: USValue = ...,
        SubtractionItemID: USValue = ...,
        TIDOffset: SS_Value = ...,
        MaskSubPixelShift: FLnValue = ...,
        MaskOperationExplanation: ST_Value = ...,
        MaskSelectionMode: Literal["SYSTEM", "USER", "", None] = ...,
    ) -> None: ...
    MaskOperation: CS[Literal["AVG_SUB", "TID"]]
    """Mask Operation (0028,6101), CS, VM 1, Type 1.

    Enumerated Values: AVG_SUB, TID.

    PS3.3 C.11.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.13.html
    """
    ContrastFrameAveraging: US
    """Contrast Frame Averaging (0028,6112), US, VM 1, Type 1C.

    PS3.3 C.11.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.13.html
    """

class VariableModalityLUTSoftcopyPresentationStateMaskSubtractionSequenceItems(
    Sequence[VariableModalityLUTSoftcopyPresentationStateMaskSubtractionSequenceItem]
):
    def add(
        self,
        /,
        *,
        MaskOperation: Literal["AVG_SUB", "TID"] = ...,
        ApplicableFrameRange: USnValue = ...,
        MaskFrameNumbers: USnValue = ...,
        ContrastFrameAveraging: USValue = ...,
        SubtractionItemID: USValue = ...,
        TIDOffset: SS_Value = ...,
        MaskSubPixelShift: FLnValue = ...,
        MaskOperationExplanation: ST_Value = ...,
        MaskSelectionMode: Literal["SYSTEM", "USER", "", None] = ...,
    ) -> VariableModalityLUTSoftcopyPresentationStateMaskSubtractionSequenceItem: ...
