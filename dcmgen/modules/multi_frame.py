# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Multi-frame Module."""

from __future__ import annotations

from dcmgen.model.fields import CS_, IS, UV_, ATn
from dcmgen.model.iod import Module


class MultiFrameModule(Module):
    """Multi-frame Module (PS3.3 C.7.6.6).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.6.html
    """

    __slots__ = ()

    NumberOfFrames = IS(0x0028_0008)
    FrameIncrementPointer = ATn(0x0028_0009)
    StereoPairsPresent = CS_(0x0022_0028)
    EncapsulatedPixelDataValueTotalLength = UV_(0x7FE0_0003)
