# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""XA/XRF Presentation State Mask Module."""

from dcmgen.items.xa_xrf_presentation_state_mask_mask_subtraction_sequence_item import (
    XAXRFPresentationStateMaskMaskSubtractionSequenceItem,
    XAXRFPresentationStateMaskMaskSubtractionSequenceItems,
)
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Module

class XAXRFPresentationStateMaskModule(Module):
    """XA/XRF Presentation State Mask Module (PS3.3 C.11.19).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.19.html
    """

    def __init__(
        self,
        /,
        *,
        MaskSubtractionSequence: Items[XAXRFPresentationStateMaskMaskSubtractionSequenceItem] = ...,
    ) -> None: ...
    MaskSubtractionSequence: SQ[
        XAXRFPresentationStateMaskMaskSubtractionSequenceItems, XAXRFPresentationStateMaskMaskSubtractionSequenceItem
    ]
    """Mask Subtraction Sequence (0028,6100), SQ, VM 1, Type 1.

    PS3.3 C.11.19: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.19.html
    """
