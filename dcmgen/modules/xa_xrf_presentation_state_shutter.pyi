# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""XA/XRF Presentation State Shutter Module."""

from dcmgen.items.xa_xrf_presentation_state_shutter_frame_display_shutter_sequence_item import (
    XAXRFPresentationStateShutterFrameDisplayShutterSequenceItem,
    XAXRFPresentationStateShutterFrameDisplayShutterSequenceItems,
)
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Module

class XAXRFPresentationStateShutterModule(Module):
    """XA/XRF Presentation State Shutter Module (PS3.3 C.11.20).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.20.html
    """

    def __init__(
        self,
        /,
        *,
        FrameDisplayShutterSequence: Items[XAXRFPresentationStateShutterFrameDisplayShutterSequenceItem] = ...,
    ) -> None: ...
    FrameDisplayShutterSequence: SQ[
        XAXRFPresentationStateShutterFrameDisplayShutterSequenceItems,
        XAXRFPresentationStateShutterFrameDisplayShutterSequenceItem,
    ]
    """Frame Display Shutter Sequence (0018,9472), SQ, VM 1, Type 1.

    PS3.3 C.11.20: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.20.html
    """
