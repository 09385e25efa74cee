# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Surface Sequence (0066,0002)."""

from typing import Literal

from dcmgen.items.algorithm_identification_macro import AlgorithmIdentificationMacro, AlgorithmIdentificationMacros
from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.points_macro import PointsMacro, PointsMacros
from dcmgen.items.surface_mesh_primitives_macro import SurfaceMeshPrimitivesMacro, SurfaceMeshPrimitivesMacros
from dcmgen.items.vectors_macro import VectorsMacro, VectorsMacros
from dcmgen.model.fields import (
    CS,
    CS_,
    CST,
    FL,
    FL_,
    LO_,
    LT_,
    SQ,
    UL,
    US,
    AnyText,
    FL_Value,
    FLValue,
    Items,
    LO_Value,
    LT_Value,
    ULValue,
    USn,
    USnValue,
    USValue,
)
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class SurfaceSequenceItem(Item):
    """Item of Surface Sequence (0066,0002) (PS3.3 C.27.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.27.html#sect_C.27.1
    """

    def __init__(
        self,
        /,
        *,
        RecommendedDisplayGrayscaleValue: USValue = ...,
        RecommendedDisplayCIELabValue: USnValue = ...,
        SurfaceNumber: ULValue = ...,
        RecommendedPresentationOpacity: FLValue = ...,
        RecommendedPresentationType: Literal["SURFACE", "WIREFRAME", "POINTS"] | AnyText = ...,
        FiniteVolume: Literal["YES", "NO", "UNKNOWN"] = ...,
        Manifold: Literal["YES", "NO", "UNKNOWN"] = ...,
        SurfacePointsSequence: Items[PointsMacro] = ...,
        SurfaceMeshPrimitivesSequence: Items[SurfaceMeshPrimitivesMacro] = ...,
        SurfaceProcessing: Literal["YES", "NO", "", None] = ...,
        SurfacePointsNormalsSequence: Items[VectorsMacro] = ...,
        SurfaceProcessingRatio: FL_Value = ...,
        SurfaceProcessingAlgorithmIdentificationSequence: Items[AlgorithmIdentificationMacro] = ...,
        SegmentedPropertyCategoryCodeSequence: Items[CodeSequenceMacro] = ...,
        SegmentedPropertyTypeCodeSequence: Items[CodeSequenceMacro] = ...,
        SurfaceComments: LT_Value = ...,
        SurfaceProcessingDescription: LO_Value = ...,
        RecommendedPointRadius: FL_Value = ...,
        RecommendedLineThickness: FL_Value = ...,
    ) -> None: ...
    SurfaceNumber: UL
    """Surface Number (0066,0003), UL, VM 1, Type 1.

    PS3.3 C.27.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.27.html#sect_C.27.1
    """
    SurfaceComments: LT_
    """Surface Comments (0066,0004), LT, VM 1, Type 3.

    PS3.3 C.27.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.27.html#sect_C.27.1
    """
    SegmentedPropertyCategoryCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Segmented Property Category Code Sequence (0062,0003), SQ, VM 1, Type 3.

    Codes: CID 7150 Segmentation Property Category (Baseline).

    PS3.3 C.27.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.27.html#sect_C.27.1
    """
    SegmentedPropertyTypeCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Segmented Property Type Code Sequence (0062,000F), SQ, VM 1, Type 3.

    Codes: CID 7151 Segmentation Property Type (Baseline).

    PS3.3 C.27.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.27.html#sect_C.27.1
    """
    SurfaceProcessing: CS_[Literal["YES", "NO", ""]]
    """Surface Processing (0066,0009), CS, VM 1, Type 2.

    Enumerated Values: YES, NO.

    PS3.3 C.27.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.27.html#sect_C.27.1
    """
    SurfaceProcessingRatio: FL_
    """Surface Processing Ratio (0066,000A), FL, VM 1, Type 2C.

    Required if Surface Processing is YES. Not allowed otherwise.

    PS3.3 C.27.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.27.html#sect_C.27.1
    """
    SurfaceProcessingDescription: LO_
    """Surface Processing Description (0066,000B), LO, VM 1, Type 3.

    PS3.3 C.27.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.27.html#sect_C.27.1
    """
    SurfaceProcessingAlgorithmIdentificationSequence: SQ[AlgorithmIdentificationMacros, AlgorithmIdentificationMacro]
    """Surface Processing Algorithm Identification Sequence (0066,0035), SQ, VM 1, Type 2C.

    Required if Surface Processing is YES. Not allowed otherwise.

    PS3.3 C.27.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.27.html#sect_C.27.1
    """
    RecommendedDisplayGrayscaleValue: US
    """Recommended Display Grayscale Value (0062,000C), US, VM 1, Type 1.

    PS3.3 C.27.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.27.html#sect_C.27.1
    """
    RecommendedDisplayCIELabValue: USn
    """Recommended Display CIELab Value (0062,000D), US, VM 3, Type 1.

    PS3.3 C.27.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.27.html#sect_C.27.1
    """
    RecommendedPresentationOpacity: FL
    """Recommended Presentation Opacity (0066,000C), FL, VM 1, Type 1.

    PS3.3 C.27.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.27.html#sect_C.27.1
    """
    RecommendedPresentationType: CST[Literal["SURFACE", "WIREFRAME", "POINTS"]]
    """Recommended Presentation Type (0066,000D), CS, VM 1, Type 1.

    Defined Terms: SURFACE, WIREFRAME, POINTS.

    PS3.3 C.27.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.27.html#sect_C.27.1
    """
    RecommendedPointRadius: FL_
    """Recommended Point Radius (0066,0037), FL, VM 1, Type 3.

    PS3.3 C.27.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.27.html#sect_C.27.1
    """
    RecommendedLineThickness: FL_
    """Recommended Line Thickness (0066,0038), FL, VM 1, Type 3.

    PS3.3 C.27.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.27.html#sect_C.27.1
    """
    FiniteVolume: CS[Literal["YES", "NO", "UNKNOWN"]]
    """Finite Volume (0066,000E), CS, VM 1, Type 1.

    Enumerated Values: YES, NO, UNKNOWN.

    PS3.3 C.27.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.27.html#sect_C.27.1
    """
    Manifold: CS[Literal["YES", "NO", "UNKNOWN"]]
    """Manifold (0066,0010), CS, VM 1, Type 1.

    Enumerated Values: YES, NO, UNKNOWN.

    PS3.3 C.27.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.27.html#sect_C.27.1
    """
    SurfacePointsSequence: SQ[PointsMacros, PointsMacro]
    """Surface Points Sequence (0066,0011), SQ, VM 1, Type 1.

    PS3.3 C.27.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.27.html#sect_C.27.1
    """
    SurfacePointsNormalsSequence: SQ[VectorsMacros, VectorsMacro]
    """Surface Points Normals Sequence (0066,0012), SQ, VM 1, Type 2.

    PS3.3 C.27.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.27.html#sect_C.27.1
    """
    SurfaceMeshPrimitivesSequence: SQ[SurfaceMeshPrimitivesMacros, SurfaceMeshPrimitivesMacro]
    """Surface Mesh Primitives Sequence (0066,0013), SQ, VM 1, Type 1.

    PS3.3 C.27.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.27.html#sect_C.27.1
    """

class SurfaceSequenceItems(Sequence[SurfaceSequenceItem]):
    def add(
        self,
        /,
        *,
        RecommendedDisplayGrayscaleValue: USValue = ...,
        RecommendedDisplayCIELabValue: USnValue = ...,
        SurfaceNumber: ULValue = ...,
        RecommendedPresentationOpacity: FLValue = ...,
        RecommendedPresentationType: Literal["SURFACE", "WIREFRAME", "POINTS"] | AnyText = ...,
        FiniteVolume: Literal["YES", "NO", "UNKNOWN"] = ...,
        Manifold: Literal["YES", "NO", "UNKNOWN"] = ...,
        SurfacePointsSequence: Items[PointsMacro] = ...,
        SurfaceMeshPrimitivesSequence: Items[SurfaceMeshPrimitivesMacro] = ...,
        SurfaceProcessing: Literal["YES", "NO", "", None] = ...,
        SurfacePointsNormalsSequence: Items[VectorsMacro] = ...,
        SurfaceProcessingRatio: FL_Value = ...,
        SurfaceProcessingAlgorithmIdentificationSequence: Items[AlgorithmIdentificationMacro] = ...,
        SegmentedPropertyCategoryCodeSequence: Items[CodeSequenceMacro] = ...,
        SegmentedPropertyTypeCodeSequence: Items[CodeSequenceMacro] = ...,
        SurfaceComments: LT_Value = ...,
        SurfaceProcessingDescription: LO_Value = ...,
        RecommendedPointRadius: FL_Value = ...,
        RecommendedLineThickness: FL_Value = ...,
    ) -> SurfaceSequenceItem: ...
