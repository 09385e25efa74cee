# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Measurements Sequence (0066,0121)."""

from __future__ import annotations

from dcmgen.model.fields import CS, LO, OD, OF, OL, SQ, UI, UL, US, UT_, FDn, SHn, USn
from dcmgen.model.iod import Item
from dcmgen.model.parts import CodeSequenceMacro, MultipleSiteGeneralAnatomyOptionalMacro


class AnnotationGroupSequenceMeasurementsSequenceItem(Item):
    """Item of Measurements Sequence (0066,0121) (PS3.3 C.37.1.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.37.html#sect_C.37.1.2
    """

    __slots__ = ()

    ConceptNameCodeSequence = SQ(0x0040_A043, "CodeSequenceMacro")
    MeasurementUnitsCodeSequence = SQ(0x0040_08EA, "CodeSequenceMacro")
    MeasurementValuesSequence = SQ(
        0x0066_0132, "AnnotationGroupSequenceMeasurementsSequenceMeasurementValuesSequenceItem"
    )


class AnnotationGroupSequenceMeasurementsSequenceMeasurementValuesSequenceItem(Item):
    """Item of Measurement Values Sequence (0066,0132) (PS3.3 C.37.1.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.37.html#sect_C.37.1.2
    """

    __slots__ = ()

    FloatingPointValues = OF(0x0066_0125)
    AnnotationIndexList = OL(0x006A_0011)


class AnnotationGroupSequenceItem(MultipleSiteGeneralAnatomyOptionalMacro, Item):
    """Item of Annotation Group Sequence (006A,0002) (PS3.3 C.37.1.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.37.html#sect_C.37.1.2
    """

    __slots__ = ()

    AnnotationGroupNumber = US(0x0040_A180)
    AnnotationGroupUID = UI(0x006A_0003)
    AnnotationGroupLabel = LO(0x006A_0005)
    AnnotationGroupDescription = UT_(0x006A_0006)
    AnnotationGroupGenerationType = CS(0x006A_0007)
    AnnotationGroupAlgorithmIdentificationSequence = SQ(0x006A_0008, "AlgorithmIdentificationMacro")
    AnnotationPropertyCategoryCodeSequence = SQ(0x006A_0009, "CodeSequenceMacro")
    AnnotationPropertyTypeCodeSequence = SQ(0x006A_000A, "AnnotationPropertyTypeCodeSequenceItem")
    NumberOfAnnotations = UL(0x006A_000C)
    GraphicType = CS(0x0070_0023)
    AnnotationAppliesToAllOpticalPaths = CS(0x006A_000D)
    ReferencedOpticalPathIdentifier = SHn(0x006A_000E)
    AnnotationAppliesToAllZPlanes = CS(0x006A_000F)
    CommonZCoordinateValue = FDn(0x006A_0010)
    PointCoordinatesData = OF(0x0066_0016)
    DoublePointCoordinatesData = OD(0x0066_0022)
    LongPrimitivePointIndexList = OL(0x0066_0040)
    RecommendedDisplayCIELabValue = USn(0x0062_000D)
    MeasurementsSequence = SQ(0x0066_0121, "AnnotationGroupSequenceMeasurementsSequenceItem")


class AnnotationPropertyTypeCodeSequenceItem(CodeSequenceMacro, Item):
    """Item of Annotation Property Type Code Sequence (006A,000A) (PS3.3 C.37.1.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.37.html#sect_C.37.1.2
    """

    __slots__ = ()

    AnnotationPropertyTypeModifierCodeSequence = SQ(0x006A_000B, "CodeSequenceMacro")
