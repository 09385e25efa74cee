# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Segment Sequence (0062,0002)."""

from __future__ import annotations

from dcmgen.model.fields import SQ, US_, LOn, USn
from dcmgen.model.iod import Item
from dcmgen.model.parts import SegmentDescriptionMacro


class HeightMapSegmentationImageSegmentSequenceItem(SegmentDescriptionMacro, Item):
    """Item of Segment Sequence (0062,0002) (PS3.3 C.8.20.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.20.5.html
    """

    __slots__ = ()

    SegmentAlgorithmName = LOn(0x0062_0009)
    SegmentationAlgorithmIdentificationSequence = SQ(0x0062_0007, "AlgorithmIdentificationMacro")
    RecommendedDisplayGrayscaleValue = US_(0x0062_000C)
    RecommendedDisplayCIELabValue = USn(0x0062_000D)
