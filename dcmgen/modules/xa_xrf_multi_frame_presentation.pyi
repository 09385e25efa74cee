# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""XA/XRF Multi-frame Presentation Module."""

from dcmgen.items.frame_display_sequence_item import FrameDisplaySequenceItem, FrameDisplaySequenceItems
from dcmgen.model.fields import SQ, US_, Items, US_Value
from dcmgen.model.iod import Module

class XAXRFMultiFramePresentationModule(Module):
    """XA/XRF Multi-frame Presentation Module (PS3.3 C.8.19.7).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.7.html
    """

    def __init__(
        self,
        /,
        *,
        FrameDisplaySequence: Items[FrameDisplaySequenceItem] = ...,
        PreferredPlaybackSequencing: US_Value = ...,
    ) -> None: ...
    PreferredPlaybackSequencing: US_
    """Preferred Playback Sequencing (0018,1244), US, VM 1, Type 3.

    Enumerated Values: 0, 1.

    PS3.3 C.8.19.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.7.html
    """
    FrameDisplaySequence: SQ[FrameDisplaySequenceItems, FrameDisplaySequenceItem]
    """Frame Display Sequence (0008,9458), SQ, VM 1, Type 3.

    PS3.3 C.8.19.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.7.html
    """
