# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Tabulated Values Sequence (0040,A801)."""

from typing import Literal

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.model.fields import (
    CS,
    SQ,
    UL,
    DSn,
    DSnValue,
    DTn,
    DTnValue,
    FDn,
    FDnValue,
    FLn,
    FLnValue,
    ISn,
    ISnValue,
    Items,
    SLn,
    SLnValue,
    SSn,
    SSnValue,
    SVn,
    SVnValue,
    UCn,
    UCnValue,
    ULn,
    ULnValue,
    ULValue,
    USn,
    USnValue,
    UVn,
    UVnValue,
)
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class TableRowDefinitionSequenceItem(Item):
    """Item of Table Row Definition Sequence (0040,A806) (PS3.3 C.18.10).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.18.10.html
    """

    def __init__(
        self,
        /,
        *,
        ConceptNameCodeSequence: Items[CodeSequenceMacro] = ...,
        MeasurementUnitsCodeSequence: Items[CodeSequenceMacro] = ...,
        TableRowNumber: ULValue = ...,
    ) -> None: ...
    TableRowNumber: UL
    """Table Row Number (0040,A804), UL, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.18.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.18.10.html
    """
    ConceptNameCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Concept Name Code Sequence (0040,A043), SQ, VM 1, Type 1.

    PS3.3 C.18.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.18.10.html
    """
    MeasurementUnitsCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Measurement Units Code Sequence (0040,08EA), SQ, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    Codes: CID 82 CID 82 (Defined).

    PS3.3 C.18.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.18.10.html
    """

class TableRowDefinitionSequenceItems(Sequence[TableRowDefinitionSequenceItem]):
    def add(
        self,
        /,
        *,
        ConceptNameCodeSequence: Items[CodeSequenceMacro] = ...,
        MeasurementUnitsCodeSequence: Items[CodeSequenceMacro] = ...,
        TableRowNumber: ULValue = ...,
    ) -> TableRowDefinitionSequenceItem: ...

class TableColumnDefinitionSequenceItem(Item):
    """Item of Table Column Definition Sequence (0040,A807) (PS3.3 C.18.10).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.18.10.html
    """

    def __init__(
        self,
        /,
        *,
        ConceptNameCodeSequence: Items[CodeSequenceMacro] = ...,
        MeasurementUnitsCodeSequence: Items[CodeSequenceMacro] = ...,
        TableColumnNumber: ULValue = ...,
    ) -> None: ...
    TableColumnNumber: UL
    """Table Column Number (0040,A805), UL, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.18.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.18.10.html
    """
    ConceptNameCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Concept Name Code Sequence (0040,A043), SQ, VM 1, Type 1.

    PS3.3 C.18.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.18.10.html
    """
    MeasurementUnitsCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Measurement Units Code Sequence (0040,08EA), SQ, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    Codes: CID 82 CID 82 (Defined).

    PS3.3 C.18.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.18.10.html
    """

class TableColumnDefinitionSequenceItems(Sequence[TableColumnDefinitionSequenceItem]):
    def add(
        self,
        /,
        *,
        ConceptNameCodeSequence: Items[CodeSequenceMacro] = ...,
        MeasurementUnitsCodeSequence: Items[CodeSequenceMacro] = ...,
        TableColumnNumber: ULValue = ...,
    ) -> TableColumnDefinitionSequenceItem: ...

class CellValuesSequenceItem(Item):
    """Item of Cell Values Sequence (0040,A808) (PS3.3 C.18.10).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.18.10.html
    """

    def __init__(
        self,
        /,
        *,
        MeasurementUnitsCodeSequence: Items[CodeSequenceMacro] = ...,
        ConceptCodeSequence: Items[CodeSequenceMacro] = ...,
        NumericValueQualifierCodeSequence: Items[CodeSequenceMacro] = ...,
        TableRowNumber: ULValue = ...,
        TableColumnNumber: ULValue = ...,
        ReferencedContentItemIdentifier: ULnValue = ...,
        SelectorAttributeVR: Literal[
            "DS", "DT", "FD", "FL", "IS", "SL", "SQ", "SS", "SV", "UC", "UL", "US", "UV"
        ] = ...,
        SelectorDTValue: DTnValue = ...,
        SelectorISValue: ISnValue = ...,
        SelectorUCValue: UCnValue = ...,
        SelectorDSValue: DSnValue = ...,
        SelectorFDValue: FDnValue = ...,
        SelectorFLValue: FLnValue = ...,
        SelectorULValue: ULnValue = ...,
        SelectorUSValue: USnValue = ...,
        SelectorSLValue: SLnValue = ...,
        SelectorSSValue: SSnValue = ...,
        SelectorSVValue: SVnValue = ...,
        SelectorUVValue: UVnValue = ...,
    ) -> None: ...
    TableRowNumber: UL
    """Table Row Number (0040,A804), UL, VM 1, Type 1C.

    Required if Table Column Number is absent or a condition that cannot be checked (table cell) applies. Not
    allowed otherwise.

    PS3.3 C.18.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.18.10.html
    """
    TableColumnNumber: UL
    """Table Column Number (0040,A805), UL, VM 1, Type 1C.

    Required if Table Row Number is absent or a condition that cannot be checked (table cell) applies. Not allowed
    otherwise.

    PS3.3 C.18.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.18.10.html
    """
    ReferencedContentItemIdentifier: ULn
    """Referenced Content Item Identifier (0040,DB73), UL, VM 1-n, Type 1C.

    Required if Selector Attribute VR is absent. Not allowed otherwise.

    PS3.3 C.18.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.18.10.html
    """
    SelectorAttributeVR: CS[Literal["DS", "DT", "FD", "FL", "IS", "SL", "SQ", "SS", "SV", "UC", "UL", "US", "UV"]]
    """Selector Attribute VR (0072,0050), CS, VM 1, Type 1C.

    Required if Referenced Content Item Identifier is absent. Not allowed otherwise.

    Enumerated Values: DS, DT, FD, FL, IS, SL, SQ, SS, SV, UC, UL, US, UV.

    PS3.3 C.18.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.18.10.html
    """
    SelectorDSValue: DSn
    """Selector DS Value (0072,0072), DS, VM 1-n, Type 1C.

    Required if Selector Attribute VR is DS and Numeric Value Qualifier Code Sequence is absent. Not allowed
    otherwise.

    PS3.3 C.18.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.18.10.html
    """
    SelectorDTValue: DTn
    """Selector DT Value (0072,0063), DT, VM 1-n, Type 1C.

    Required if Selector Attribute VR is DT. Not allowed otherwise.

    PS3.3 C.18.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.18.10.html
    """
    SelectorFDValue: FDn
    """Selector FD Value (0072,0074), FD, VM 1-n, Type 1C.

    Required if Selector Attribute VR is FD and Numeric Value Qualifier Code Sequence is absent. Not allowed
    otherwise.

    PS3.3 C.18.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.18.10.html
    """
    SelectorFLValue: FLn
    """Selector FL Value (0072,0076), FL, VM 1-n, Type 1C.

    Required if Selector Attribute VR is FL and Numeric Value Qualifier Code Sequence is absent. Not allowed
    otherwise.

    PS3.3 C.18.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.18.10.html
    """
    SelectorISValue: ISn
    """Selector IS Value (0072,0064), IS, VM 1-n, Type 1C.

    Required if Selector Attribute VR is IS and Numeric Value Qualifier Code Sequence is absent. Not allowed
    otherwise.

    PS3.3 C.18.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.18.10.html
    """
    SelectorSLValue: SLn
    """Selector SL Value (0072,007C), SL, VM 1-n, Type 1C.

    Required if Selector Attribute VR is SL and Numeric Value Qualifier Code Sequence is absent. Not allowed
    otherwise.

    PS3.3 C.18.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.18.10.html
    """
    SelectorSSValue: SSn
    """Selector SS Value (0072,007E), SS, VM 1-n, Type 1C.

    Required if Selector Attribute VR is SS and Numeric Value Qualifier Code Sequence is absent. Not allowed
    otherwise.

    PS3.3 C.18.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.18.10.html
    """
    SelectorSVValue: SVn
    """Selector SV Value (0072,0082), SV, VM 1-n, Type 1C.

    Required if Selector Attribute VR is SV and Numeric Value Qualifier Code Sequence is absent. Not allowed
    otherwise.

    PS3.3 C.18.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.18.10.html
    """
    SelectorUCValue: UCn
    """Selector UC Value (0072,006F), UC, VM 1-n, Type 1C.

    Required if Selector Attribute VR is UC. Not allowed otherwise.

    PS3.3 C.18.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.18.10.html
    """
    SelectorULValue: ULn
    """Selector UL Value (0072,0078), UL, VM 1-n, Type 1C.

    Required if Selector Attribute VR is UL and Numeric Value Qualifier Code Sequence is absent. Not allowed
    otherwise.

    PS3.3 C.18.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.18.10.html
    """
    SelectorUSValue: USn
    """Selector US Value (0072,007A), US, VM 1-n, Type 1C.

    Required if Selector Attribute VR is US and Numeric Value Qualifier Code Sequence is absent. Not allowed
    otherwise.

    PS3.3 C.18.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.18.10.html
    """
    SelectorUVValue: UVn
    """Selector UV Value (0072,0083), UV, VM 1-n, Type 1C.

    Required if Selector Attribute VR is UV and Numeric Value Qualifier Code Sequence is absent. Not allowed
    otherwise.

    PS3.3 C.18.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.18.10.html
    """
    ConceptCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Concept Code Sequence (0040,A168), SQ, VM 1, Type 1C.

    Required if Selector Attribute VR is SQ. Not allowed otherwise.

    PS3.3 C.18.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.18.10.html
    """
    MeasurementUnitsCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Measurement Units Code Sequence (0040,08EA), SQ, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    Codes: CID 82 CID 82 (Defined).

    PS3.3 C.18.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.18.10.html
    """
    NumericValueQualifierCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Numeric Value Qualifier Code Sequence (0040,A301), SQ, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    Codes: CID 42 Numeric Value Qualifier (Defined).

    PS3.3 C.18.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.18.10.html
    """

class CellValuesSequenceItems(Sequence[CellValuesSequenceItem]):
    def add(
        self,
        /,
        *,
        MeasurementUnitsCodeSequence: Items[CodeSequenceMacro] = ...,
        ConceptCodeSequence: Items[CodeSequenceMacro] = ...,
        NumericValueQualifierCodeSequence: Items[CodeSequenceMacro] = ...,
        TableRowNumber: ULValue = ...,
        TableColumnNumber: ULValue = ...,
        ReferencedContentItemIdentifier: ULnValue = ...,
        SelectorAttributeVR: Literal[
            "DS", "DT", "FD", "FL", "IS", "SL", "SQ", "SS", "SV", "UC", "UL", "US", "UV"
        ] = ...,
        SelectorDTValue: DTnValue = ...,
        SelectorISValue: ISnValue = ...,
        SelectorUCValue: UCnValue = ...,
        SelectorDSValue: DSnValue = ...,
        SelectorFDValue: FDnValue = ...,
        SelectorFLValue: FLnValue = ...,
        SelectorULValue: ULnValue = ...,
        SelectorUSValue: USnValue = ...,
        SelectorSLValue: SLnValue = ...,
        SelectorSSValue: SSnValue = ...,
        SelectorSVValue: SVnValue = ...,
        SelectorUVValue: UVnValue = ...,
    ) -> CellValuesSequenceItem: ...

class TabulatedValuesSequenceItem(Item):
    """Item of Tabulated Values Sequence (0040,A801) (PS3.3 C.18.10).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.18.10.html
    """

    def __init__(
        self,
        /,
        *,
        NumberOfTableRows: ULValue = ...,
        NumberOfTableColumns: ULValue = ...,
        CellValuesSequence: Items[CellValuesSequenceItem] = ...,
        TableRowDefinitionSequence: Items[TableRowDefinitionSequenceItem] = ...,
        TableColumnDefinitionSequence: Items[TableColumnDefinitionSequenceItem] = ...,
    ) -> None: ...
    NumberOfTableRows: UL
    """Number of Table Rows (0040,A802), UL, VM 1, Type 1.

    PS3.3 C.18.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.18.10.html
    """
    NumberOfTableColumns: UL
    """Number of Table Columns (0040,A803), UL, VM 1, Type 1.

    PS3.3 C.18.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.18.10.html
    """
    TableRowDefinitionSequence: SQ[TableRowDefinitionSequenceItems, TableRowDefinitionSequenceItem]
    """Table Row Definition Sequence (0040,A806), SQ, VM 1, Type 3.

    PS3.3 C.18.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.18.10.html
    """
    TableColumnDefinitionSequence: SQ[TableColumnDefinitionSequenceItems, TableColumnDefinitionSequenceItem]
    """Table Column Definition Sequence (0040,A807), SQ, VM 1, Type 3.

    PS3.3 C.18.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.18.10.html
    """
    CellValuesSequence: SQ[CellValuesSequenceItems, CellValuesSequenceItem]
    """Cell Values Sequence (0040,A808), SQ, VM 1, Type 1.

    PS3.3 C.18.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.18.10.html
    """

class TabulatedValuesSequenceItems(Sequence[TabulatedValuesSequenceItem]):
    def add(
        self,
        /,
        *,
        NumberOfTableRows: ULValue = ...,
        NumberOfTableColumns: ULValue = ...,
        CellValuesSequence: Items[CellValuesSequenceItem] = ...,
        TableRowDefinitionSequence: Items[TableRowDefinitionSequenceItem] = ...,
        TableColumnDefinitionSequence: Items[TableColumnDefinitionSequenceItem] = ...,
    ) -> TabulatedValuesSequenceItem: ...
