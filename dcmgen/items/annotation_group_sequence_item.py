# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Measurements Sequence (0066,0121)."""

from __future__ import annotations

from dcmgen.items.code_sequence_macro import CodeSequenceMacro
from dcmgen.items.multiple_site_general_anatomy_optional_macro import MultipleSiteGeneralAnatomyOptionalMacro
from dcmgen.model.fields import CS, LO, OD, OF, OL, SQ, UI, UL, US, UT_, FDn, SHn, USn
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.algorithm_identification_macro import AlgorithmIdentificationMacro


class AnnotationGroupSequenceMeasurementsSequenceItem(Item):
    """Item of Measurements Sequence (0066,0121) (PS3.3 C.37.1.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.37.html#sect_C.37.1.2
    """

    __slots__ = ()

    ConceptNameCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0040_A043, "CodeSequenceMacro")
    """Concept Name Code Sequence (0040,A043), VM 1, Type 1 (PS3.3 C.37.1.2)."""
    MeasurementUnitsCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0040_08EA, "CodeSequenceMacro")
    """Measurement Units Code Sequence (0040,08EA), VM 1, Type 1 (PS3.3 C.37.1.2)."""
    MeasurementValuesSequence: SQ[AnnotationGroupSequenceMeasurementsSequenceMeasurementValuesSequenceItem] = SQ(
        0x0066_0132, "AnnotationGroupSequenceMeasurementsSequenceMeasurementValuesSequenceItem"
    )
    """Measurement Values Sequence (0066,0132), VM 1, Type 1 (PS3.3 C.37.1.2)."""


class AnnotationGroupSequenceMeasurementsSequenceMeasurementValuesSequenceItem(Item):
    """Item of Measurement Values Sequence (0066,0132) (PS3.3 C.37.1.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.37.html#sect_C.37.1.2
    """

    __slots__ = ()

    FloatingPointValues: OF = OF(0x0066_0125)
    """Floating Point Values (0066,0125), VM 1, Type 1 (PS3.3 C.37.1.2)."""
    AnnotationIndexList: OL = OL(0x006A_0011)
    """Annotation Index List (006A,0011), VM 1, Type 1C (PS3.3 C.37.1.2)."""


class AnnotationGroupSequenceItem(MultipleSiteGeneralAnatomyOptionalMacro, Item):
    """Item of Annotation Group Sequence (006A,0002) (PS3.3 C.37.1.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.37.html#sect_C.37.1.2
    """

    __slots__ = ()

    AnnotationGroupNumber: US = US(0x0040_A180)
    """Annotation Group Number (0040,A180), VM 1, Type 1 (PS3.3 C.37.1.2)."""
    AnnotationGroupUID: UI = UI(0x006A_0003)
    """Annotation Group UID (006A,0003), VM 1, Type 1 (PS3.3 C.37.1.2)."""
    AnnotationGroupLabel: LO = LO(0x006A_0005)
    """Annotation Group Label (006A,0005), VM 1, Type 1 (PS3.3 C.37.1.2)."""
    AnnotationGroupDescription: UT_ = UT_(0x006A_0006)
    """Annotation Group Description (006A,0006), VM 1, Type 3 (PS3.3 C.37.1.2)."""
    AnnotationGroupGenerationType: CS[Literal["AUTOMATIC", "SEMIAUTOMATIC", "MANUAL"]] = CS(0x006A_0007)
    """Annotation Group Generation Type (006A,0007), VM 1, Type 1 (PS3.3 C.37.1.2)."""
    AnnotationGroupAlgorithmIdentificationSequence: SQ[AlgorithmIdentificationMacro] = SQ(
        0x006A_0008, "AlgorithmIdentificationMacro"
    )
    """Annotation Group Algorithm Identification Sequence (006A,0008), VM 1, Type 1C (PS3.3 C.37.1.2)."""
    AnnotationPropertyCategoryCodeSequence: SQ[CodeSequenceMacro] = SQ(0x006A_0009, "CodeSequenceMacro")
    """Annotation Property Category Code Sequence (006A,0009), VM 1, Type 1 (PS3.3 C.37.1.2)."""
    AnnotationPropertyTypeCodeSequence: SQ[AnnotationPropertyTypeCodeSequenceItem] = SQ(
        0x006A_000A, "AnnotationPropertyTypeCodeSequenceItem"
    )
    """Annotation Property Type Code Sequence (006A,000A), VM 1, Type 1 (PS3.3 C.37.1.2)."""
    NumberOfAnnotations: UL = UL(0x006A_000C)
    """Number of Annotations (006A,000C), VM 1, Type 1 (PS3.3 C.37.1.2)."""
    GraphicType: CS[Literal["POINT", "POLYLINE", "POLYGON", "ELLIPSE", "RECTANGLE"]] = CS(0x0070_0023)
    """Graphic Type (0070,0023), VM 1, Type 1 (PS3.3 C.37.1.2)."""
    AnnotationAppliesToAllOpticalPaths: CS[Literal["YES", "NO"]] = CS(0x006A_000D)
    """Annotation Applies to All Optical Paths (006A,000D), VM 1, Type 1 (PS3.3 C.37.1.2)."""
    ReferencedOpticalPathIdentifier: SHn = SHn(0x006A_000E)
    """Referenced Optical Path Identifier (006A,000E), VM 1-n, Type 1C (PS3.3 C.37.1.2)."""
    AnnotationAppliesToAllZPlanes: CS[Literal["YES", "NO"]] = CS(0x006A_000F)
    """Annotation Applies to All Z Planes (006A,000F), VM 1, Type 1C (PS3.3 C.37.1.2)."""
    CommonZCoordinateValue: FDn = FDn(0x006A_0010)
    """Common Z Coordinate Value (006A,0010), VM 1-n, Type 1C (PS3.3 C.37.1.2)."""
    PointCoordinatesData: OF = OF(0x0066_0016)
    """Point Coordinates Data (0066,0016), VM 1, Type 1C (PS3.3 C.37.1.2)."""
    DoublePointCoordinatesData: OD = OD(0x0066_0022)
    """Double Point Coordinates Data (0066,0022), VM 1, Type 1C (PS3.3 C.37.1.2)."""
    LongPrimitivePointIndexList: OL = OL(0x0066_0040)
    """Long Primitive Point Index List (0066,0040), VM 1, Type 1C (PS3.3 C.37.1.2)."""
    RecommendedDisplayCIELabValue: USn = USn(0x0062_000D)
    """Recommended Display CIELab Value (0062,000D), VM 3, Type 3 (PS3.3 C.37.1.2)."""
    MeasurementsSequence: SQ[AnnotationGroupSequenceMeasurementsSequenceItem] = SQ(
        0x0066_0121, "AnnotationGroupSequenceMeasurementsSequenceItem"
    )
    """Measurements Sequence (0066,0121), VM 1, Type 3 (PS3.3 C.37.1.2)."""


class AnnotationPropertyTypeCodeSequenceItem(CodeSequenceMacro, Item):
    """Item of Annotation Property Type Code Sequence (006A,000A) (PS3.3 C.37.1.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.37.html#sect_C.37.1.2
    """

    __slots__ = ()

    AnnotationPropertyTypeModifierCodeSequence: SQ[CodeSequenceMacro] = SQ(0x006A_000B, "CodeSequenceMacro")
    """Annotation Property Type Modifier Code Sequence (006A,000B), VM 1, Type 3 (PS3.3 C.37.1.2)."""
