# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""XA/XRF Presentation State Mask Module."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.xa_xrf_presentation_state_mask_mask_subtraction_sequence_item import (
        XAXRFPresentationStateMaskMaskSubtractionSequenceItem,
    )


class XAXRFPresentationStateMaskModule(Module):
    """XA/XRF Presentation State Mask Module (PS3.3 C.11.19).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.19.html
    """

    __slots__ = ()

    MaskSubtractionSequence: SQ[XAXRFPresentationStateMaskMaskSubtractionSequenceItem] = SQ(
        0x0028_6100, "XAXRFPresentationStateMaskMaskSubtractionSequenceItem"
    )
    """Mask Subtraction Sequence (0028,6100), VM 1, Type 1 (PS3.3 C.11.19)."""
