# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Slide Coordinates Module."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Module


class SlideCoordinatesModule(Module):
    """Slide Coordinates Module (PS3.3 C.8.12.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.2.html
    """

    __slots__ = ()

    ImageCenterPointCoordinatesSequence = SQ(0x0040_071A, "ImageCenterPointCoordinatesSequenceItem")
