# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Multi-frame Module."""

from __future__ import annotations

from dcmgen.model.fields import CS_, IS, UV_, ATn
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class MultiFrameModule(Module):
    """Multi-frame Module (PS3.3 C.7.6.6).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.6.html
    """

    __slots__ = ()

    NumberOfFrames: IS = IS(0x0028_0008)
    """Number of Frames (0028,0008), VM 1, Type 1 (PS3.3 C.7.6.6)."""
    FrameIncrementPointer: ATn = ATn(0x0028_0009)
    """Frame Increment Pointer (0028,0009), VM 1-n, Type 1 (PS3.3 C.7.6.6)."""
    StereoPairsPresent: CS_[Literal["YES", "NO"]] = CS_(0x0022_0028)
    """Stereo Pairs Present (0022,0028), VM 1, Type 3 (PS3.3 C.7.6.6)."""
    EncapsulatedPixelDataValueTotalLength: UV_ = UV_(0x7FE0_0003)
    """Encapsulated Pixel Data Value Total Length (7FE0,0003), VM 1, Type 3 (PS3.3 C.7.6.6)."""
