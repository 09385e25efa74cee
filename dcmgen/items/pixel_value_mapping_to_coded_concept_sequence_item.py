# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Pixel Value Mapping to Coded Concept Sequence (0022,1450)."""

from __future__ import annotations

from dcmgen.model.fields import LO_, SQ, USorSS
from dcmgen.model.iod import Item


class PixelValueMappingToCodedConceptSequenceItem(Item):
    """Item of Pixel Value Mapping to Coded Concept Sequence (0022,1450) (PS3.3 C.8.28.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.28.2.html
    """

    __slots__ = ()

    MappedPixelValue = USorSS(0x0022_1452)
    PixelValueMappingCodeSequence = SQ(0x0040_9098, "CodeSequenceMacro")
    PixelValueMappingExplanation = LO_(0x0022_1454)
