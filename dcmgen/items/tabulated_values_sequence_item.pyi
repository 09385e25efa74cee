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
    """Table Row Number (0040,A804), VM 1, Type 1C (PS3.3 C.18.10)."""
    ConceptNameCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Concept Name Code Sequence (0040,A043), VM 1, Type 1 (PS3.3 C.18.10)."""
    MeasurementUnitsCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Measurement Units Code Sequence (0040,08EA), VM 1, Type 1C (PS3.3 C.18.10)."""

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
    """Table Column Number (0040,A805), VM 1, Type 1C (PS3.3 C.18.10)."""
    ConceptNameCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Concept Name Code Sequence (0040,A043), VM 1, Type 1 (PS3.3 C.18.10)."""
    MeasurementUnitsCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Measurement Units Code Sequence (0040,08EA), VM 1, Type 1C (PS3.3 C.18.10)."""

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
    """Table Row Number (0040,A804), VM 1, Type 1C (PS3.3 C.18.10)."""
    TableColumnNumber: UL
    """Table Column Number (0040,A805), VM 1, Type 1C (PS3.3 C.18.10)."""
    ReferencedContentItemIdentifier: ULn
    """Referenced Content Item Identifier (0040,DB73), VM 1-n, Type 1C (PS3.3 C.18.10)."""
    SelectorAttributeVR: CS[Literal["DS", "DT", "FD", "FL", "IS", "SL", "SQ", "SS", "SV", "UC", "UL", "US", "UV"]]
    """Selector Attribute VR (0072,0050), VM 1, Type 1C (PS3.3 C.18.10)."""
    SelectorDSValue: DSn
    """Selector DS Value (0072,0072), VM 1-n, Type 1C (PS3.3 C.18.10)."""
    SelectorDTValue: DTn
    """Selector DT Value (0072,0063), VM 1-n, Type 1C (PS3.3 C.18.10)."""
    SelectorFDValue: FDn
    """Selector FD Value (0072,0074), VM 1-n, Type 1C (PS3.3 C.18.10)."""
    SelectorFLValue: FLn
    """Selector FL Value (0072,0076), VM 1-n, Type 1C (PS3.3 C.18.10)."""
    SelectorISValue: ISn
    """Selector IS Value (0072,0064), VM 1-n, Type 1C (PS3.3 C.18.10)."""
    SelectorSLValue: SLn
    """Selector SL Value (0072,007C), VM 1-n, Type 1C (PS3.3 C.18.10)."""
    SelectorSSValue: SSn
    """Selector SS Value (0072,007E), VM 1-n, Type 1C (PS3.3 C.18.10)."""
    SelectorSVValue: SVn
    """Selector SV Value (0072,0082), VM 1-n, Type 1C (PS3.3 C.18.10)."""
    SelectorUCValue: UCn
    """Selector UC Value (0072,006F), VM 1-n, Type 1C (PS3.3 C.18.10)."""
    SelectorULValue: ULn
    """Selector UL Value (0072,0078), VM 1-n, Type 1C (PS3.3 C.18.10)."""
    SelectorUSValue: USn
    """Selector US Value (0072,007A), VM 1-n, Type 1C (PS3.3 C.18.10)."""
    SelectorUVValue: UVn
    """Selector UV Value (0072,0083), VM 1-n, Type 1C (PS3.3 C.18.10)."""
    ConceptCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Concept Code Sequence (0040,A168), VM 1, Type 1C (PS3.3 C.18.10)."""
    MeasurementUnitsCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Measurement Units Code Sequence (0040,08EA), VM 1, Type 1C (PS3.3 C.18.10)."""
    NumericValueQualifierCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Numeric Value Qualifier Code Sequence (0040,A301), VM 1, Type 1C (PS3.3 C.18.10)."""

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
    """Number of Table Rows (0040,A802), VM 1, Type 1 (PS3.3 C.18.10)."""
    NumberOfTableColumns: UL
    """Number of Table Columns (0040,A803), VM 1, Type 1 (PS3.3 C.18.10)."""
    TableRowDefinitionSequence: SQ[TableRowDefinitionSequenceItems, TableRowDefinitionSequenceItem]
    """Table Row Definition Sequence (0040,A806), VM 1, Type 3 (PS3.3 C.18.10)."""
    TableColumnDefinitionSequence: SQ[TableColumnDefinitionSequenceItems, TableColumnDefinitionSequenceItem]
    """Table Column Definition Sequence (0040,A807), VM 1, Type 3 (PS3.3 C.18.10)."""
    CellValuesSequence: SQ[CellValuesSequenceItems, CellValuesSequenceItem]
    """Cell Values Sequence (0040,A808), VM 1, Type 1 (PS3.3 C.18.10)."""

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
