# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Pixel Intensity Relationship LUT Macro."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Macro


class PixelIntensityRelationshipLUTMacro(Macro):
    """Pixel Intensity Relationship LUT Macro (PS3.3 C.7.6.16.2.13).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.13
    """

    __slots__ = ()

    PixelIntensityRelationshipLUTSequence = SQ(0x0028_9422, "PixelIntensityRelationshipLUTSequenceItem")
