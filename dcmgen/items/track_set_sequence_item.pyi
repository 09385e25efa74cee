# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Track Set Sequence (0066,0101)."""

from typing import Literal

from dcmgen.items.algorithm_identification_macro import AlgorithmIdentificationMacro, AlgorithmIdentificationMacros
from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.equivalent_code_sequence_item import EquivalentCodeSequenceItem
from dcmgen.items.table_summary_statistics_macro import TableSummaryStatisticsMacro, TableSummaryStatisticsMacros
from dcmgen.model.fields import (
    FL_,
    LO,
    OF,
    OL,
    OW,
    SQ,
    UL,
    UT_,
    AnyText,
    Coded,
    CS_Value,
    DTValue,
    FL_Value,
    Items,
    LO_Value,
    LOValue,
    OFValue,
    OLValue,
    OWValue,
    SHValue,
    UCValue,
    UI_Value,
    UIValue,
    ULValue,
    URValue,
    USn,
    USnValue,
    UT_Value,
)
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class TrackSetAnatomicalTypeCodeSequenceItem(CodeSequenceMacro, Item):
    """Item of Track Set Anatomical Type Code Sequence (0066,0108) (PS3.3 C.8.33.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.33.2.html
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
        ModifierCodeSequence: Items[CodeSequenceMacro] = ...,
    ) -> None: ...
    ModifierCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Modifier Code Sequence (0040,A195), SQ, VM 1, Type 3.

    PS3.3 C.8.33.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.33.2.html
    """

class TrackSetAnatomicalTypeCodeSequenceItems(Sequence[TrackSetAnatomicalTypeCodeSequenceItem]):
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
        ModifierCodeSequence: Items[CodeSequenceMacro] = ...,
    ) -> TrackSetAnatomicalTypeCodeSequenceItem: ...

class TrackSequenceItem(Item):
    """Item of Track Sequence (0066,0102) (PS3.3 C.8.33.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.33.2.html
    """

    def __init__(
        self,
        /,
        *,
        PointCoordinatesData: OFValue = ...,
        RecommendedDisplayCIELabValue: USnValue = ...,
        RecommendedDisplayCIELabValueList: OWValue = ...,
    ) -> None: ...
    PointCoordinatesData: OF
    """Point Coordinates Data (0066,0016), OF, VM 1, Type 1.

    PS3.3 C.8.33.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.33.2.html
    """
    RecommendedDisplayCIELabValueList: OW
    """Recommended Display CIELab Value List (0066,0103), OW, VM 1, Type 1C.

    Required if Recommended Display CIELab Value is absent and Recommended Display CIELab Value in the enclosing
    item is absent. Not allowed otherwise.

    PS3.3 C.8.33.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.33.2.html
    """
    RecommendedDisplayCIELabValue: USn
    """Recommended Display CIELab Value (0062,000D), US, VM 3, Type 1C.

    Required if Recommended Display CIELab Value List is absent and Recommended Display CIELab Value in the
    enclosing item is absent. Not allowed otherwise.

    PS3.3 C.8.33.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.33.2.html
    """

class TrackSequenceItems(Sequence[TrackSequenceItem]):
    def add(
        self,
        /,
        *,
        PointCoordinatesData: OFValue = ...,
        RecommendedDisplayCIELabValue: USnValue = ...,
        RecommendedDisplayCIELabValueList: OWValue = ...,
    ) -> TrackSequenceItem: ...

class MeasurementValuesSequenceItem(Item):
    """Item of Measurement Values Sequence (0066,0132) (PS3.3 C.8.33.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.33.2.html
    """

    def __init__(
        self,
        /,
        *,
        FloatingPointValues: OFValue = ...,
        TrackPointIndexList: OLValue = ...,
    ) -> None: ...
    FloatingPointValues: OF
    """Floating Point Values (0066,0125), OF, VM 1, Type 1.

    PS3.3 C.8.33.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.33.2.html
    """
    TrackPointIndexList: OL
    """Track Point Index List (0066,0129), OL, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.8.33.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.33.2.html
    """

class MeasurementValuesSequenceItems(Sequence[MeasurementValuesSequenceItem]):
    def add(
        self,
        /,
        *,
        FloatingPointValues: OFValue = ...,
        TrackPointIndexList: OLValue = ...,
    ) -> MeasurementValuesSequenceItem: ...

class MeasurementsSequenceItem(Item):
    """Item of Measurements Sequence (0066,0121) (PS3.3 C.8.33.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.33.2.html
    """

    def __init__(
        self,
        /,
        *,
        MeasurementUnitsCodeSequence: Items[CodeSequenceMacro] = ...,
        ConceptNameCodeSequence: Items[CodeSequenceMacro] = ...,
        MeasurementValuesSequence: Items[MeasurementValuesSequenceItem] = ...,
    ) -> None: ...
    ConceptNameCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Concept Name Code Sequence (0040,A043), SQ, VM 1, Type 1.

    Codes: CID 7263 Diffusion Tractography Measurement Type (Defined, inferred).

    PS3.3 C.8.33.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.33.2.html
    """
    MeasurementUnitsCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Measurement Units Code Sequence (0040,08EA), SQ, VM 1, Type 1.

    PS3.3 C.8.33.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.33.2.html
    """
    MeasurementValuesSequence: SQ[MeasurementValuesSequenceItems, MeasurementValuesSequenceItem]
    """Measurement Values Sequence (0066,0132), SQ, VM 1, Type 1.

    PS3.3 C.8.33.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.33.2.html
    """

class MeasurementsSequenceItems(Sequence[MeasurementsSequenceItem]):
    def add(
        self,
        /,
        *,
        MeasurementUnitsCodeSequence: Items[CodeSequenceMacro] = ...,
        ConceptNameCodeSequence: Items[CodeSequenceMacro] = ...,
        MeasurementValuesSequence: Items[MeasurementValuesSequenceItem] = ...,
    ) -> MeasurementsSequenceItem: ...

class TrackStatisticsSequenceItem(Item):
    """Item of Track Statistics Sequence (0066,0130) (PS3.3 C.8.33.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.33.2.html
    """

    def __init__(
        self,
        /,
        *,
        MeasurementUnitsCodeSequence: Items[CodeSequenceMacro] = ...,
        ConceptNameCodeSequence: Items[CodeSequenceMacro] = ...,
        ModifierCodeSequence: Items[CodeSequenceMacro] = ...,
        FloatingPointValues: OFValue = ...,
    ) -> None: ...
    ConceptNameCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Concept Name Code Sequence (0040,A043), SQ, VM 1, Type 1.

    PS3.3 C.8.33.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.33.2.html
    """
    ModifierCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Modifier Code Sequence (0040,A195), SQ, VM 1, Type 1.

    PS3.3 C.8.33.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.33.2.html
    """
    MeasurementUnitsCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Measurement Units Code Sequence (0040,08EA), SQ, VM 1, Type 1.

    PS3.3 C.8.33.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.33.2.html
    """
    FloatingPointValues: OF
    """Floating Point Values (0066,0125), OF, VM 1, Type 1.

    PS3.3 C.8.33.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.33.2.html
    """

class TrackStatisticsSequenceItems(Sequence[TrackStatisticsSequenceItem]):
    def add(
        self,
        /,
        *,
        MeasurementUnitsCodeSequence: Items[CodeSequenceMacro] = ...,
        ConceptNameCodeSequence: Items[CodeSequenceMacro] = ...,
        ModifierCodeSequence: Items[CodeSequenceMacro] = ...,
        FloatingPointValues: OFValue = ...,
    ) -> TrackStatisticsSequenceItem: ...

class TrackSetSequenceItem(Item):
    """Item of Track Set Sequence (0066,0101) (PS3.3 C.8.33.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.33.2.html
    """

    def __init__(
        self,
        /,
        *,
        TrackSequence: Items[TrackSequenceItem] = ...,
        TrackingAlgorithmIdentificationSequence: Items[AlgorithmIdentificationMacro] = ...,
        TrackSetNumber: ULValue = ...,
        TrackSetLabel: LOValue = ...,
        TrackSetAnatomicalTypeCodeSequence: Items[TrackSetAnatomicalTypeCodeSequenceItem] = ...,
        DiffusionModelCodeSequence: Items[CodeSequenceMacro] = ...,
        RecommendedDisplayCIELabValue: USnValue = ...,
        RecommendedLineThickness: FL_Value = ...,
        TrackSetDescription: UT_Value = ...,
        MeasurementsSequence: Items[MeasurementsSequenceItem] = ...,
        TrackSetStatisticsSequence: Items[TableSummaryStatisticsMacro] = ...,
        TrackStatisticsSequence: Items[TrackStatisticsSequenceItem] = ...,
        DiffusionAcquisitionCodeSequence: Items[CodeSequenceMacro] = ...,
    ) -> None: ...
    TrackSetNumber: UL
    """Track Set Number (0066,0105), UL, VM 1, Type 1.

    PS3.3 C.8.33.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.33.2.html
    """
    TrackSetLabel: LO
    """Track Set Label (0066,0106), LO, VM 1, Type 1.

    PS3.3 C.8.33.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.33.2.html
    """
    TrackSetDescription: UT_
    """Track Set Description (0066,0107), UT, VM 1, Type 3.

    PS3.3 C.8.33.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.33.2.html
    """
    TrackSetAnatomicalTypeCodeSequence: SQ[
        TrackSetAnatomicalTypeCodeSequenceItems, TrackSetAnatomicalTypeCodeSequenceItem
    ]
    """Track Set Anatomical Type Code Sequence (0066,0108), SQ, VM 1, Type 1.

    PS3.3 C.8.33.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.33.2.html
    """
    TrackSequence: SQ[TrackSequenceItems, TrackSequenceItem]
    """Track Sequence (0066,0102), SQ, VM 1, Type 1.

    PS3.3 C.8.33.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.33.2.html
    """
    RecommendedDisplayCIELabValue: USn
    """Recommended Display CIELab Value (0062,000D), US, VM 3, Type 1C.

    Required if in an item of Track Sequence, Recommended Display CIELab Value is absent and Recommended Display
    CIELab Value List is absent. May be present otherwise.

    PS3.3 C.8.33.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.33.2.html
    """
    RecommendedLineThickness: FL_
    """Recommended Line Thickness (0066,0038), FL, VM 1, Type 3.

    PS3.3 C.8.33.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.33.2.html
    """
    MeasurementsSequence: SQ[MeasurementsSequenceItems, MeasurementsSequenceItem]
    """Measurements Sequence (0066,0121), SQ, VM 1, Type 3.

    PS3.3 C.8.33.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.33.2.html
    """
    TrackStatisticsSequence: SQ[TrackStatisticsSequenceItems, TrackStatisticsSequenceItem]
    """Track Statistics Sequence (0066,0130), SQ, VM 1, Type 3.

    PS3.3 C.8.33.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.33.2.html
    """
    TrackSetStatisticsSequence: SQ[TableSummaryStatisticsMacros, TableSummaryStatisticsMacro]
    """Track Set Statistics Sequence (0066,0124), SQ, VM 1, Type 3.

    PS3.3 C.8.33.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.33.2.html
    """
    DiffusionAcquisitionCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Diffusion Acquisition Code Sequence (0066,0133), SQ, VM 1, Type 3.

    Codes: CID 7260 Diffusion Acquisition Value Type (Defined, inferred).

    PS3.3 C.8.33.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.33.2.html
    """
    DiffusionModelCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Diffusion Model Code Sequence (0066,0134), SQ, VM 1, Type 1.

    Codes: CID 7261 Diffusion Model Value Type (Defined, inferred).

    PS3.3 C.8.33.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.33.2.html
    """
    TrackingAlgorithmIdentificationSequence: SQ[AlgorithmIdentificationMacros, AlgorithmIdentificationMacro]
    """Tracking Algorithm Identification Sequence (0066,0104), SQ, VM 1, Type 1.

    PS3.3 C.8.33.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.33.2.html
    """

class TrackSetSequenceItems(Sequence[TrackSetSequenceItem]):
    def add(
        self,
        /,
        *,
        TrackSequence: Items[TrackSequenceItem] = ...,
        TrackingAlgorithmIdentificationSequence: Items[AlgorithmIdentificationMacro] = ...,
        TrackSetNumber: ULValue = ...,
        TrackSetLabel: LOValue = ...,
        TrackSetAnatomicalTypeCodeSequence: Items[TrackSetAnatomicalTypeCodeSequenceItem] = ...,
        DiffusionModelCodeSequence: Items[CodeSequenceMacro] = ...,
        RecommendedDisplayCIELabValue: USnValue = ...,
        RecommendedLineThickness: FL_Value = ...,
        TrackSetDescription: UT_Value = ...,
        MeasurementsSequence: Items[MeasurementsSequenceItem] = ...,
        TrackSetStatisticsSequence: Items[TableSummaryStatisticsMacro] = ...,
        TrackStatisticsSequence: Items[TrackStatisticsSequenceItem] = ...,
        DiffusionAcquisitionCodeSequence: Items[CodeSequenceMacro] = ...,
    ) -> TrackSetSequenceItem: ...
