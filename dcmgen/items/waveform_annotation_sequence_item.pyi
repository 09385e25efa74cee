# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Waveform Annotation Sequence (0040,B020)."""

from typing import Literal

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.equivalent_code_sequence_item import EquivalentCodeSequenceItem
from dcmgen.model.fields import (
    CS,
    SQ,
    ST,
    US_,
    AnyText,
    Coded,
    CS_Value,
    DSn,
    DSnValue,
    DTn,
    DTnValue,
    DTValue,
    Items,
    LO_Value,
    LOValue,
    SHValue,
    STValue,
    UCValue,
    UI_Value,
    UIValue,
    ULn,
    ULnValue,
    URValue,
    US_Value,
    USn,
    USnValue,
)
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class WaveformAnnotationSequenceConceptNameCodeSequenceItem(CodeSequenceMacro, Item):
    """Item of Concept Name Code Sequence (0040,A043) (PS3.3 C.10.10).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.10.html
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
        ModifierCodeSequence: Items[CodeSequenceMacro] = ...,
        ContextGroupExtensionFlag: Literal["Y", "N", "", None] = ...,
        ContextIdentifier: CS_Value = ...,
        ContextUID: UI_Value = ...,
        MappingResourceUID: UI_Value = ...,
        EquivalentCodeSequence: Items[EquivalentCodeSequenceItem] = ...,
        MappingResourceName: LO_Value = ...,
    ) -> None: ...
    ModifierCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Modifier Code Sequence (0040,A195), SQ, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.10.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.10.html
    """

class WaveformAnnotationSequenceConceptNameCodeSequenceItems(
    Sequence[WaveformAnnotationSequenceConceptNameCodeSequenceItem]
):
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
        ModifierCodeSequence: Items[CodeSequenceMacro] = ...,
        ContextGroupExtensionFlag: Literal["Y", "N", "", None] = ...,
        ContextIdentifier: CS_Value = ...,
        ContextUID: UI_Value = ...,
        MappingResourceUID: UI_Value = ...,
        EquivalentCodeSequence: Items[EquivalentCodeSequenceItem] = ...,
        MappingResourceName: LO_Value = ...,
    ) -> WaveformAnnotationSequenceConceptNameCodeSequenceItem: ...

class WaveformAnnotationSequenceConceptCodeSequenceItem(CodeSequenceMacro, Item):
    """Item of Concept Code Sequence (0040,A168) (PS3.3 C.10.10).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.10.html
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
        ModifierCodeSequence: Items[CodeSequenceMacro] = ...,
        ContextGroupExtensionFlag: Literal["Y", "N", "", None] = ...,
        ContextIdentifier: CS_Value = ...,
        ContextUID: UI_Value = ...,
        MappingResourceUID: UI_Value = ...,
        EquivalentCodeSequence: Items[EquivalentCodeSequenceItem] = ...,
        MappingResourceName: LO_Value = ...,
    ) -> None: ...
    ModifierCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Modifier Code Sequence (0040,A195), SQ, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.10.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.10.html
    """

class WaveformAnnotationSequenceConceptCodeSequenceItems(Sequence[WaveformAnnotationSequenceConceptCodeSequenceItem]):
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
        ModifierCodeSequence: Items[CodeSequenceMacro] = ...,
        ContextGroupExtensionFlag: Literal["Y", "N", "", None] = ...,
        ContextIdentifier: CS_Value = ...,
        ContextUID: UI_Value = ...,
        MappingResourceUID: UI_Value = ...,
        EquivalentCodeSequence: Items[EquivalentCodeSequenceItem] = ...,
        MappingResourceName: LO_Value = ...,
    ) -> WaveformAnnotationSequenceConceptCodeSequenceItem: ...

class WaveformAnnotationSequenceItem(Item):
    """Item of Waveform Annotation Sequence (0040,B020) (PS3.3 C.10.10).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.10.html
    """

    def __init__(
        self,
        /,
        *,
        ReferencedWaveformChannels: USnValue = ...,
        ConceptNameCodeSequence: Items[WaveformAnnotationSequenceConceptNameCodeSequenceItem] = ...,
        TemporalRangeType: Literal["POINT", "MULTIPOINT", "SEGMENT", "MULTISEGMENT", "BEGIN", "END"] = ...,
        ReferencedSamplePositions: ULnValue = ...,
        ReferencedTimeOffsets: DSnValue = ...,
        ReferencedDateTime: DTnValue = ...,
        UnformattedTextValue: STValue = ...,
        MeasurementUnitsCodeSequence: Items[CodeSequenceMacro] = ...,
        ConceptCodeSequence: Items[WaveformAnnotationSequenceConceptCodeSequenceItem] = ...,
        AnnotationGroupNumber: US_Value = ...,
        NumericValue: DSnValue = ...,
    ) -> None: ...
    UnformattedTextValue: ST
    """Unformatted Text Value (0070,0006), ST, VM 1, Type 1C.

    Otherwise allowed only if Concept Name Code Sequence is absent.

    PS3.3 C.10.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.10.html
    """
    ConceptNameCodeSequence: SQ[
        WaveformAnnotationSequenceConceptNameCodeSequenceItems, WaveformAnnotationSequenceConceptNameCodeSequenceItem
    ]
    """Concept Name Code Sequence (0040,A043), SQ, VM 1, Type 1C.

    Otherwise allowed only if Unformatted Text Value is absent.

    PS3.3 C.10.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.10.html
    """
    ConceptCodeSequence: SQ[
        WaveformAnnotationSequenceConceptCodeSequenceItems, WaveformAnnotationSequenceConceptCodeSequenceItem
    ]
    """Concept Code Sequence (0040,A168), SQ, VM 1, Type 3.

    PS3.3 C.10.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.10.html
    """
    NumericValue: DSn
    """Numeric Value (0040,A30A), DS, VM 1-n, Type 3.

    PS3.3 C.10.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.10.html
    """
    MeasurementUnitsCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Measurement Units Code Sequence (0040,08EA), SQ, VM 1, Type 3.

    PS3.3 C.10.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.10.html
    """
    ReferencedWaveformChannels: USn
    """Referenced Waveform Channels (0040,A0B0), US, VM 2-2n, Type 1.

    PS3.3 C.10.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.10.html
    """
    TemporalRangeType: CS[Literal["POINT", "MULTIPOINT", "SEGMENT", "MULTISEGMENT", "BEGIN", "END"]]
    """Temporal Range Type (0040,A130), CS, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    Enumerated Values: POINT, MULTIPOINT, SEGMENT, MULTISEGMENT, BEGIN, END.

    PS3.3 C.10.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.10.html
    """
    ReferencedSamplePositions: ULn
    """Referenced Sample Positions (0040,A132), UL, VM 1-n, Type 1C.

    Required if Temporal Range Type is present and Referenced Time Offsets is absent and Referenced DateTime is
    absent. Not allowed otherwise.

    PS3.3 C.10.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.10.html
    """
    ReferencedTimeOffsets: DSn
    """Referenced Time Offsets (0040,A138), DS, VM 1-n, Type 1C.

    Required if Temporal Range Type is present and Referenced Sample Positions is absent and Referenced DateTime is
    absent. Not allowed otherwise.

    PS3.3 C.10.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.10.html
    """
    ReferencedDateTime: DTn
    """Referenced DateTime (0040,A13A), DT, VM 1-n, Type 1C.

    Required if Temporal Range Type is present and Referenced Sample Positions is absent and Referenced Time Offsets
    is absent. Not allowed otherwise.

    PS3.3 C.10.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.10.html
    """
    AnnotationGroupNumber: US_
    """Annotation Group Number (0040,A180), US, VM 1, Type 3.

    PS3.3 C.10.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.10.html
    """

class WaveformAnnotationSequenceItems(Sequence[WaveformAnnotationSequenceItem]):
    def add(
        self,
        /,
        *,
        ReferencedWaveformChannels: USnValue = ...,
        ConceptNameCodeSequence: Items[WaveformAnnotationSequenceConceptNameCodeSequenceItem] = ...,
        TemporalRangeType: Literal["POINT", "MULTIPOINT", "SEGMENT", "MULTISEGMENT", "BEGIN", "END"] = ...,
        ReferencedSamplePositions: ULnValue = ...,
        ReferencedTimeOffsets: DSnValue = ...,
        ReferencedDateTime: DTnValue = ...,
        UnformattedTextValue: STValue = ...,
        MeasurementUnitsCodeSequence: Items[CodeSequenceMacro] = ...,
        ConceptCodeSequence: Items[WaveformAnnotationSequenceConceptCodeSequenceItem] = ...,
        AnnotationGroupNumber: US_Value = ...,
        NumericValue: DSnValue = ...,
    ) -> WaveformAnnotationSequenceItem: ...
