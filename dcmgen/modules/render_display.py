# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Render Display Module."""

from __future__ import annotations

from dcmgen.model.fields import CS, CST, OB, SQ
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.presentation_state_compositor_component_sequence_item import (
        PresentationStateCompositorComponentSequenceItem,
    )
    from dcmgen.items.volume_stream_sequence_item import VolumeStreamSequenceItem


class RenderDisplayModule(Module):
    """Render Display Module (PS3.3 C.11.32).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.32.html
    """

    __slots__ = ()

    PixelPresentation: CS[Literal["TRUE_COLOR"]] = CS(0x0008_9205)
    """Pixel Presentation (0008,9205), VM 1, Type 1 (PS3.3 C.11.32)."""
    VolumeStreamSequence: SQ[VolumeStreamSequenceItem] = SQ(0x0070_1A08, "VolumeStreamSequenceItem")
    """Volume Stream Sequence (0070,1A08), VM 1, Type 1 (PS3.3 C.11.32)."""
    PresentationStateCompositorComponentSequence: SQ[PresentationStateCompositorComponentSequenceItem] = SQ(
        0x0070_1805, "PresentationStateCompositorComponentSequenceItem"
    )
    """Presentation State Compositor Component Sequence (0070,1805), VM 1, Type 2 (PS3.3 C.11.32)."""
    ICCProfile: OB = OB(0x0028_2000)
    """ICC Profile (0028,2000), VM 1, Type 1C (PS3.3 C.11.32)."""
    ColorSpace: CST[Literal["SRGB", "ADOBERGB", "ROMMRGB", "DISPLAYP3"]] = CST(0x0028_2002)
    """Color Space (0028,2002), VM 1, Type 1C (PS3.3 C.11.32)."""
