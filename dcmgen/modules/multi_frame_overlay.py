# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Multi-frame Overlay Module."""

from __future__ import annotations

from dcmgen.model.fields import IS, US
from dcmgen.model.iod import Module


class MultiFrameOverlayModule(Module):
    """Multi-frame Overlay Module (PS3.3 C.9.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.9.3.html
    """

    __slots__ = ()

    NumberOfFramesInOverlay = IS(0x6000_0015)
    ImageFrameOrigin = US(0x6000_0051)
