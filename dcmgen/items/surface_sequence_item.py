# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Surface Sequence (0066,0002)."""

from __future__ import annotations

from dcmgen.model.fields import CS, CS_, CST, FL, FL_, LO_, LT_, SQ, UL, US, USn
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.algorithm_identification_macro import AlgorithmIdentificationMacro
    from dcmgen.items.code_sequence_macro import CodeSequenceMacro
    from dcmgen.items.points_macro import PointsMacro
    from dcmgen.items.surface_mesh_primitives_macro import SurfaceMeshPrimitivesMacro
    from dcmgen.items.vectors_macro import VectorsMacro


class SurfaceSequenceItem(Item):
    """Item of Surface Sequence (0066,0002) (PS3.3 C.27.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.27.html#sect_C.27.1
    """

    __slots__ = ()

    SurfaceNumber: UL = UL(0x0066_0003)
    """Surface Number (0066,0003), VM 1, Type 1 (PS3.3 C.27.1)."""
    SurfaceComments: LT_ = LT_(0x0066_0004)
    """Surface Comments (0066,0004), VM 1, Type 3 (PS3.3 C.27.1)."""
    SegmentedPropertyCategoryCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0062_0003, "CodeSequenceMacro")
    """Segmented Property Category Code Sequence (0062,0003), VM 1, Type 3 (PS3.3 C.27.1)."""
    SegmentedPropertyTypeCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0062_000F, "CodeSequenceMacro")
    """Segmented Property Type Code Sequence (0062,000F), VM 1, Type 3 (PS3.3 C.27.1)."""
    SurfaceProcessing: CS_[Literal["YES", "NO"]] = CS_(0x0066_0009)
    """Surface Processing (0066,0009), VM 1, Type 2 (PS3.3 C.27.1)."""
    SurfaceProcessingRatio: FL_ = FL_(0x0066_000A)
    """Surface Processing Ratio (0066,000A), VM 1, Type 2C (PS3.3 C.27.1)."""
    SurfaceProcessingDescription: LO_ = LO_(0x0066_000B)
    """Surface Processing Description (0066,000B), VM 1, Type 3 (PS3.3 C.27.1)."""
    SurfaceProcessingAlgorithmIdentificationSequence: SQ[AlgorithmIdentificationMacro] = SQ(
        0x0066_0035, "AlgorithmIdentificationMacro"
    )
    """Surface Processing Algorithm Identification Sequence (0066,0035), VM 1, Type 2C (PS3.3 C.27.1)."""
    RecommendedDisplayGrayscaleValue: US = US(0x0062_000C)
    """Recommended Display Grayscale Value (0062,000C), VM 1, Type 1 (PS3.3 C.27.1)."""
    RecommendedDisplayCIELabValue: USn = USn(0x0062_000D)
    """Recommended Display CIELab Value (0062,000D), VM 3, Type 1 (PS3.3 C.27.1)."""
    RecommendedPresentationOpacity: FL = FL(0x0066_000C)
    """Recommended Presentation Opacity (0066,000C), VM 1, Type 1 (PS3.3 C.27.1)."""
    RecommendedPresentationType: CST[Literal["SURFACE", "WIREFRAME", "POINTS"]] = CST(0x0066_000D)
    """Recommended Presentation Type (0066,000D), VM 1, Type 1 (PS3.3 C.27.1)."""
    RecommendedPointRadius: FL_ = FL_(0x0066_0037)
    """Recommended Point Radius (0066,0037), VM 1, Type 3 (PS3.3 C.27.1)."""
    RecommendedLineThickness: FL_ = FL_(0x0066_0038)
    """Recommended Line Thickness (0066,0038), VM 1, Type 3 (PS3.3 C.27.1)."""
    FiniteVolume: CS[Literal["YES", "NO", "UNKNOWN"]] = CS(0x0066_000E)
    """Finite Volume (0066,000E), VM 1, Type 1 (PS3.3 C.27.1)."""
    Manifold: CS[Literal["YES", "NO", "UNKNOWN"]] = CS(0x0066_0010)
    """Manifold (0066,0010), VM 1, Type 1 (PS3.3 C.27.1)."""
    SurfacePointsSequence: SQ[PointsMacro] = SQ(0x0066_0011, "PointsMacro")
    """Surface Points Sequence (0066,0011), VM 1, Type 1 (PS3.3 C.27.1)."""
    SurfacePointsNormalsSequence: SQ[VectorsMacro] = SQ(0x0066_0012, "VectorsMacro")
    """Surface Points Normals Sequence (0066,0012), VM 1, Type 2 (PS3.3 C.27.1)."""
    SurfaceMeshPrimitivesSequence: SQ[SurfaceMeshPrimitivesMacro] = SQ(0x0066_0013, "SurfaceMeshPrimitivesMacro")
    """Surface Mesh Primitives Sequence (0066,0013), VM 1, Type 1 (PS3.3 C.27.1)."""
