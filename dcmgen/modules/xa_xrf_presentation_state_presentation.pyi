# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""XA/XRF Presentation State Presentation Module."""

from dcmgen.items.multi_frame_presentation_sequence_item import (
    MultiFramePresentationSequenceItem,
    MultiFramePresentationSequenceItems,
)
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Module

class XAXRFPresentationStatePresentationModule(Module):
    """XA/XRF Presentation State Presentation Module (PS3.3 C.11.21).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.21.html
    """

    def __init__(
        self,
        /,
        *,
        MultiFramePresentationSequence: Items[MultiFramePresentationSequenceItem] = ...,
    ) -> None: ...
    MultiFramePresentationSequence: SQ[MultiFramePresentationSequenceItems, MultiFramePresentationSequenceItem]
    """Multi-frame Presentation Sequence (0028,9505), SQ, VM 1, Type 1.

    PS3.3 C.11.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.21.html
    """
