# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Measurements Sequence (0066,0121)."""

from typing import Literal

from dcmgen.items.algorithm_identification_macro import AlgorithmIdentificationMacro, AlgorithmIdentificationMacros
from dcmgen.items.anatomic_region_sequence_item import AnatomicRegionSequenceItem
from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.equivalent_code_sequence_item import EquivalentCodeSequenceItem
from dcmgen.items.multiple_site_general_anatomy_optional_macro import MultipleSiteGeneralAnatomyOptionalMacro
from dcmgen.items.primary_anatomic_structure_sequence_item import PrimaryAnatomicStructureSequenceItem
from dcmgen.model.fields import (
    CS,
    LO,
    OD,
    OF,
    OL,
    SQ,
    UI,
    UL,
    US,
    UT_,
    AnyText,
    Coded,
    CS_Value,
    DTValue,
    FDn,
    FDnValue,
    Items,
    LO_Value,
    LOValue,
    ODValue,
    OFValue,
    OLValue,
    SHn,
    SHnValue,
    SHValue,
    UCValue,
    UI_Value,
    UIValue,
    ULValue,
    URValue,
    USn,
    USnValue,
    USValue,
    UT_Value,
)
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class AnnotationGroupSequenceMeasurementsSequenceMeasurementValuesSequenceItem(Item):
    """Item of Measurement Values Sequence (0066,0132) (PS3.3 C.37.1.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.37.html#sect_C.37.1.2
    """

    def __init__(
        self,
        /,
        *,
        FloatingPointValues: OFValue = ...,
        AnnotationIndexList: OLValue = ...,
    ) -> None: ...
    FloatingPointValues: OF
    """Floating Point Values (0066,0125), OF, VM 1, Type 1.

    PS3.3 C.37.1.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.37.html#sect_C.37.1.2
    """
    AnnotationIndexList: OL
    """Annotation Index List (006A,0011), OL, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.37.1.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.37.html#sect_C.37.1.2
    """

class AnnotationGroupSequenceMeasurementsSequenceMeasurementValuesSequenceItems(
    Sequence[AnnotationGroupSequenceMeasurementsSequenceMeasurementValuesSequenceItem]
):
    def add(
        self,
        /,
        *,
        FloatingPointValues: OFValue = ...,
        AnnotationIndexList: OLValue = ...,
    ) -> AnnotationGroupSequenceMeasurementsSequenceMeasurementValuesSequenceItem: ...

class AnnotationGroupSequenceMeasurementsSequenceItem(Item):
    """Item of Measurements Sequence (0066,0121) (PS3.3 C.37.1.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.37.html#sect_C.37.1.2
    """

    def __init__(
        self,
        /,
        *,
        MeasurementUnitsCodeSequence: Items[CodeSequenceMacro] = ...,
        ConceptNameCodeSequence: Items[CodeSequenceMacro] = ...,
        MeasurementValuesSequence: Items[
            AnnotationGroupSequenceMeasurementsSequenceMeasurementValuesSequenceItem
        ] = ...,
    ) -> None: ...
    ConceptNameCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Concept Name Code Sequence (0040,A043), SQ, VM 1, Type 1.

    Codes: CID 8136 Microscopy Measurement Type (Defined, inferred).

    PS3.3 C.37.1.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.37.html#sect_C.37.1.2
    """
    MeasurementUnitsCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Measurement Units Code Sequence (0040,08EA), SQ, VM 1, Type 1.

    PS3.3 C.37.1.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.37.html#sect_C.37.1.2
    """
    MeasurementValuesSequence: SQ[
        AnnotationGroupSequenceMeasurementsSequenceMeasurementValuesSequenceItems,
        AnnotationGroupSequenceMeasurementsSequenceMeasurementValuesSequenceItem,
    ]
    """Measurement Values Sequence (0066,0132), SQ, VM 1, Type 1.

    PS3.3 C.37.1.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.37.html#sect_C.37.1.2
    """

class AnnotationGroupSequenceMeasurementsSequenceItems(Sequence[AnnotationGroupSequenceMeasurementsSequenceItem]):
    def add(
        self,
        /,
        *,
        MeasurementUnitsCodeSequence: Items[CodeSequenceMacro] = ...,
        ConceptNameCodeSequence: Items[CodeSequenceMacro] = ...,
        MeasurementValuesSequence: Items[
            AnnotationGroupSequenceMeasurementsSequenceMeasurementValuesSequenceItem
        ] = ...,
    ) -> AnnotationGroupSequenceMeasurementsSequenceItem: ...

class AnnotationPropertyTypeCodeSequenceItem(CodeSequenceMacro, Item):
    """Item of Annotation Property Type Code Sequence (006A,000A) (PS3.3 C.37.1.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.37.html#sect_C.37.1.2
    """

    def __init__(
        self,
        /,
        *,
        CodeMeaning: LOValue = ...,
        CodeValue: SHValue = ...,
        CodingSchemeDesignator: SHValue = ...,
        CodingSchemeVersion: SHValue = ...,
        MappingResource: Literal["DCMR", "SDM"] | AnyText = ...,
        ContextGroupVersion: DTValue = ...,
        ContextGroupLocalVersion: DTValue = ...,
        ContextGroupExtensionCreatorUID: UIValue = ...,
        LongCodeValue: UCValue = ...,
        URNCodeValue: URValue = ...,
        ContextGroupExtensionFlag: Literal["Y", "N", "", None] = ...,
        ContextIdentifier: CS_Value = ...,
        ContextUID: UI_Value = ...,
        MappingResourceUID: UI_Value = ...,
        EquivalentCodeSequence: Items[EquivalentCodeSequenceItem] = ...,
        MappingResourceName: LO_Value = ...,
        AnnotationPropertyTypeModifierCodeSequence: Items[CodeSequenceMacro] = ...,
    ) -> None: ...
    AnnotationPropertyTypeModifierCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Annotation Property Type Modifier Code Sequence (006A,000B), SQ, VM 1, Type 3.

    PS3.3 C.37.1.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.37.html#sect_C.37.1.2
    """

class AnnotationPropertyTypeCodeSequenceItems(Sequence[AnnotationPropertyTypeCodeSequenceItem]):
    def add(
        self,
        code: Coded = ...,
        /,
        *,
        CodeMeaning: LOValue = ...,
        CodeValue: SHValue = ...,
        CodingSchemeDesignator: SHValue = ...,
        CodingSchemeVersion: SHValue = ...,
        MappingResource: Literal["DCMR", "SDM"] | AnyText = ...,
        ContextGroupVersion: DTValue = ...,
        ContextGroupLocalVersion: DTValue = ...,
        ContextGroupExtensionCreatorUID: UIValue = ...,
        LongCodeValue: UCValue = ...,
        URNCodeValue: URValue = ...,
        ContextGroupExtensionFlag: Literal["Y", "N", "", None] = ...,
        ContextIdentifier: CS_Value = ...,
        ContextUID: UI_Value = ...,
        MappingResourceUID: UI_Value = ...,
        EquivalentCodeSequence: Items[EquivalentCodeSequenceItem] = ...,
        MappingResourceName: LO_Value = ...,
        AnnotationPropertyTypeModifierCodeSequence: Items[CodeSequenceMacro] = ...,
    ) -> AnnotationPropertyTypeCodeSequenceItem: ...

class AnnotationGroupSequenceItem(MultipleSiteGeneralAnatomyOptionalMacro, Item):
    """Item of Annotation Group Sequence (006A,0002) (PS3.3 C.37.1.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.37.html#sect_C.37.1.2
    """

    def __init__(
        self,
        /,
        *,
        AnnotationGroupNumber: USValue = ...,
        AnnotationGroupUID: UIValue = ...,
        AnnotationGroupLabel: LOValue = ...,
        AnnotationGroupGenerationType: Literal["AUTOMATIC", "SEMIAUTOMATIC", "MANUAL"] = ...,
        AnnotationPropertyCategoryCodeSequence: Items[CodeSequenceMacro] = ...,
        AnnotationPropertyTypeCodeSequence: Items[AnnotationPropertyTypeCodeSequenceItem] = ...,
        NumberOfAnnotations: ULValue = ...,
        AnnotationAppliesToAllOpticalPaths: Literal["YES", "NO"] = ...,
        GraphicType: Literal["POINT", "POLYLINE", "POLYGON", "ELLIPSE", "RECTANGLE"] = ...,
        PointCoordinatesData: OFValue = ...,
        DoublePointCoordinatesData: ODValue = ...,
        LongPrimitivePointIndexList: OLValue = ...,
        AnnotationGroupAlgorithmIdentificationSequence: Items[AlgorithmIdentificationMacro] = ...,
        ReferencedOpticalPathIdentifier: SHnValue = ...,
        AnnotationAppliesToAllZPlanes: Literal["YES", "NO"] = ...,
        CommonZCoordinateValue: FDnValue = ...,
        AnatomicRegionSequence: Items[AnatomicRegionSequenceItem] = ...,
        PrimaryAnatomicStructureSequence: Items[PrimaryAnatomicStructureSequenceItem] = ...,
        RecommendedDisplayCIELabValue: USnValue = ...,
        MeasurementsSequence: Items[AnnotationGroupSequenceMeasurementsSequenceItem] = ...,
        AnnotationGroupDescription: UT_Value = ...,
    ) -> None: ...
    AnnotationGroupNumber: US
    """Annotation Group Number (0040,A180), US, VM 1, Type 1.

    PS3.3 C.37.1.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.37.html#sect_C.37.1.2
    """
    AnnotationGroupUID: UI
    """Annotation Group UID (006A,0003), UI, VM 1, Type 1.

    PS3.3 C.37.1.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.37.html#sect_C.37.1.2
    """
    AnnotationGroupLabel: LO
    """Annotation Group Label (006A,0005), LO, VM 1, Type 1.

    PS3.3 C.37.1.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.37.html#sect_C.37.1.2
    """
    AnnotationGroupDescription: UT_
    """Annotation Group Description (006A,0006), UT, VM 1, Type 3.

    PS3.3 C.37.1.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.37.html#sect_C.37.1.2
    """
    AnnotationGroupGenerationType: CS[Literal["AUTOMATIC", "SEMIAUTOMATIC", "MANUAL"]]
    """Annotation Group Generation Type (006A,0007), CS, VM 1, Type 1.

    Enumerated Values: AUTOMATIC, SEMIAUTOMATIC, MANUAL.

    PS3.3 C.37.1.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.37.html#sect_C.37.1.2
    """
    AnnotationGroupAlgorithmIdentificationSequence: SQ[AlgorithmIdentificationMacros, AlgorithmIdentificationMacro]
    """Annotation Group Algorithm Identification Sequence (006A,0008), SQ, VM 1, Type 1C.

    Required if Annotation Group Generation Type is AUTOMATIC or SEMIAUTOMATIC. Not allowed otherwise.

    PS3.3 C.37.1.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.37.html#sect_C.37.1.2
    """
    AnnotationPropertyCategoryCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Annotation Property Category Code Sequence (006A,0009), SQ, VM 1, Type 1.

    Codes: CID 7150 Segmentation Property Category (Baseline, inferred).

    PS3.3 C.37.1.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.37.html#sect_C.37.1.2
    """
    AnnotationPropertyTypeCodeSequence: SQ[
        AnnotationPropertyTypeCodeSequenceItems, AnnotationPropertyTypeCodeSequenceItem
    ]
    """Annotation Property Type Code Sequence (006A,000A), SQ, VM 1, Type 1.

    Codes: CID 8135 Microscopy Annotation Property Type (Baseline, inferred).

    PS3.3 C.37.1.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.37.html#sect_C.37.1.2
    """
    NumberOfAnnotations: UL
    """Number of Annotations (006A,000C), UL, VM 1, Type 1.

    PS3.3 C.37.1.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.37.html#sect_C.37.1.2
    """
    GraphicType: CS[Literal["POINT", "POLYLINE", "POLYGON", "ELLIPSE", "RECTANGLE"]]
    """Graphic Type (0070,0023), CS, VM 1, Type 1.

    Enumerated Values: POINT, POLYLINE, POLYGON, ELLIPSE, RECTANGLE.

    PS3.3 C.37.1.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.37.html#sect_C.37.1.2
    """
    AnnotationAppliesToAllOpticalPaths: CS[Literal["YES", "NO"]]
    """Annotation Applies to All Optical Paths (006A,000D), CS, VM 1, Type 1.

    Enumerated Values: YES, NO.

    PS3.3 C.37.1.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.37.html#sect_C.37.1.2
    """
    ReferencedOpticalPathIdentifier: SHn
    """Referenced Optical Path Identifier (006A,000E), SH, VM 1-n, Type 1C.

    Required if Annotation Applies to All Optical Paths is NO. Not allowed otherwise.

    PS3.3 C.37.1.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.37.html#sect_C.37.1.2
    """
    AnnotationAppliesToAllZPlanes: CS[Literal["YES", "NO"]]
    """Annotation Applies to All Z Planes (006A,000F), CS, VM 1, Type 1C.

    Required if Annotation Coordinate Type is 3D. Not allowed otherwise.

    Enumerated Values: YES, NO.

    PS3.3 C.37.1.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.37.html#sect_C.37.1.2
    """
    CommonZCoordinateValue: FDn
    """Common Z Coordinate Value (006A,0010), FD, VM 1-n, Type 1C.

    Required if Annotation Coordinate Type in the dataset is 3D and a condition that cannot be checked (geometry)
    applies. Otherwise allowed only if Annotation Coordinate Type in the dataset is 3D.

    PS3.3 C.37.1.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.37.html#sect_C.37.1.2
    """
    PointCoordinatesData: OF
    """Point Coordinates Data (0066,0016), OF, VM 1, Type 1C.

    Required if Double Point Coordinates Data is absent. Not allowed otherwise.

    PS3.3 C.37.1.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.37.html#sect_C.37.1.2
    """
    DoublePointCoordinatesData: OD
    """Double Point Coordinates Data (0066,0022), OD, VM 1, Type 1C.

    Required if Point Coordinates Data is absent. Not allowed otherwise.

    PS3.3 C.37.1.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.37.html#sect_C.37.1.2
    """
    LongPrimitivePointIndexList: OL
    """Long Primitive Point Index List (0066,0040), OL, VM 1, Type 1C.

    Required if Graphic Type is POLYLINE or POLYGON. Not allowed otherwise.

    PS3.3 C.37.1.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.37.html#sect_C.37.1.2
    """
    RecommendedDisplayCIELabValue: USn
    """Recommended Display CIELab Value (0062,000D), US, VM 3, Type 3.

    PS3.3 C.37.1.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.37.html#sect_C.37.1.2
    """
    MeasurementsSequence: SQ[
        AnnotationGroupSequenceMeasurementsSequenceItems, AnnotationGroupSequenceMeasurementsSequenceItem
    ]
    """Measurements Sequence (0066,0121), SQ, VM 1, Type 3.

    PS3.3 C.37.1.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.37.html#sect_C.37.1.2
    """

class AnnotationGroupSequenceItems(Sequence[AnnotationGroupSequenceItem]):
    def add(
        self,
        /,
        *,
        AnnotationGroupNumber: USValue = ...,
        AnnotationGroupUID: UIValue = ...,
        AnnotationGroupLabel: LOValue = ...,
        AnnotationGroupGenerationType: Literal["AUTOMATIC", "SEMIAUTOMATIC", "MANUAL"] = ...,
        AnnotationPropertyCategoryCodeSequence: Items[CodeSequenceMacro] = ...,
        AnnotationPropertyTypeCodeSequence: Items[AnnotationPropertyTypeCodeSequenceItem] = ...,
        NumberOfAnnotations: ULValue = ...,
        AnnotationAppliesToAllOpticalPaths: Literal["YES", "NO"] = ...,
        GraphicType: Literal["POINT", "POLYLINE", "POLYGON", "ELLIPSE", "RECTANGLE"] = ...,
        PointCoordinatesData: OFValue = ...,
        DoublePointCoordinatesData: ODValue = ...,
        LongPrimitivePointIndexList: OLValue = ...,
        AnnotationGroupAlgorithmIdentificationSequence: Items[AlgorithmIdentificationMacro] = ...,
        ReferencedOpticalPathIdentifier: SHnValue = ...,
        AnnotationAppliesToAllZPlanes: Literal["YES", "NO"] = ...,
        CommonZCoordinateValue: FDnValue = ...,
        AnatomicRegionSequence: Items[AnatomicRegionSequenceItem] = ...,
        PrimaryAnatomicStructureSequence: Items[PrimaryAnatomicStructureSequenceItem] = ...,
        RecommendedDisplayCIELabValue: USnValue = ...,
        MeasurementsSequence: Items[AnnotationGroupSequenceMeasurementsSequenceItem] = ...,
        AnnotationGroupDescription: UT_Value = ...,
    ) -> AnnotationGroupSequenceItem: ...
