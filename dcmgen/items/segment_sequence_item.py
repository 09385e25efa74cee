# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Segment Sequence (0062,0002)."""

from __future__ import annotations

from dcmgen.items.segment_description_macro import SegmentDescriptionMacro
from dcmgen.model.fields import SQ, US_, LOn, USn
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.algorithm_identification_macro import AlgorithmIdentificationMacro


class SegmentSequenceItem(SegmentDescriptionMacro, Item):
    """Item of Segment Sequence (0062,0002) (PS3.3 C.8.20.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.20.2.html
    """

    __slots__ = ()

    SegmentAlgorithmName: LOn = LOn(0x0062_0009)
    """Segment Algorithm Name (0062,0009), VM 1-n, Type 1C (PS3.3 C.8.20.2)."""
    SegmentationAlgorithmIdentificationSequence: SQ[AlgorithmIdentificationMacro] = SQ(
        0x0062_0007, "AlgorithmIdentificationMacro"
    )
    """Segmentation Algorithm Identification Sequence (0062,0007), VM 1, Type 3 (PS3.3 C.8.20.2)."""
    RecommendedDisplayGrayscaleValue: US_ = US_(0x0062_000C)
    """Recommended Display Grayscale Value (0062,000C), VM 1, Type 3 (PS3.3 C.8.20.2)."""
    RecommendedDisplayCIELabValue: USn = USn(0x0062_000D)
    """Recommended Display CIELab Value (0062,000D), VM 3, Type 3 (PS3.3 C.8.20.2)."""
