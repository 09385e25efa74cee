# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Surface Sequence (0066,0002)."""

from __future__ import annotations

from dcmgen.model.fields import CS, CS_, CST, FL, FL_, LO_, LT_, SQ, UL, US, USn
from dcmgen.model.iod import Item


class SurfaceSequenceItem(Item):
    """Item of Surface Sequence (0066,0002) (PS3.3 C.27.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.27.html#sect_C.27.1
    """

    __slots__ = ()

    SurfaceNumber = UL(0x0066_0003)
    SurfaceComments = LT_(0x0066_0004)
    SegmentedPropertyCategoryCodeSequence = SQ(0x0062_0003, "CodeSequenceMacro")
    SegmentedPropertyTypeCodeSequence = SQ(0x0062_000F, "CodeSequenceMacro")
    SurfaceProcessing = CS_(0x0066_0009)
    SurfaceProcessingRatio = FL_(0x0066_000A)
    SurfaceProcessingDescription = LO_(0x0066_000B)
    SurfaceProcessingAlgorithmIdentificationSequence = SQ(0x0066_0035, "AlgorithmIdentificationMacro")
    RecommendedDisplayGrayscaleValue = US(0x0062_000C)
    RecommendedDisplayCIELabValue = USn(0x0062_000D)
    RecommendedPresentationOpacity = FL(0x0066_000C)
    RecommendedPresentationType = CST(0x0066_000D)
    RecommendedPointRadius = FL_(0x0066_0037)
    RecommendedLineThickness = FL_(0x0066_0038)
    FiniteVolume = CS(0x0066_000E)
    Manifold = CS(0x0066_0010)
    SurfacePointsSequence = SQ(0x0066_0011, "PointsMacro")
    SurfacePointsNormalsSequence = SQ(0x0066_0012, "VectorsMacro")
    SurfaceMeshPrimitivesSequence = SQ(0x0066_0013, "SurfaceMeshPrimitivesMacro")
