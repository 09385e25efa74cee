# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Plane Position (Slide) Macro."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Macro


class PlanePositionSlideMacro(Macro):
    """Plane Position (Slide) Macro (PS3.3 C.8.12.6.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.6.html#sect_C.8.12.6.1
    """

    __slots__ = ()

    PlanePositionSlideSequence = SQ(0x0048_021A, "PlanePositionSlideSequenceItem")
