# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Tabulated Values Sequence (0040,A801)."""

from __future__ import annotations

from dcmgen.model.fields import CS, SQ, UL, DSn, DTn, FDn, FLn, ISn, SLn, SSn, SVn, UCn, ULn, USn, UVn
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.code_sequence_macro import CodeSequenceMacro


class TabulatedValuesSequenceItem(Item):
    """Item of Tabulated Values Sequence (0040,A801) (PS3.3 C.18.10).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.18.10.html
    """

    __slots__ = ()

    NumberOfTableRows: UL = UL(0x0040_A802)
    """Number of Table Rows (0040,A802), VM 1, Type 1 (PS3.3 C.18.10)."""
    NumberOfTableColumns: UL = UL(0x0040_A803)
    """Number of Table Columns (0040,A803), VM 1, Type 1 (PS3.3 C.18.10)."""
    TableRowDefinitionSequence: SQ[TableRowDefinitionSequenceItem] = SQ(0x0040_A806, "TableRowDefinitionSequenceItem")
    """Table Row Definition Sequence (0040,A806), VM 1, Type 3 (PS3.3 C.18.10)."""
    TableColumnDefinitionSequence: SQ[TableColumnDefinitionSequenceItem] = SQ(
        0x0040_A807, "TableColumnDefinitionSequenceItem"
    )
    """Table Column Definition Sequence (0040,A807), VM 1, Type 3 (PS3.3 C.18.10)."""
    CellValuesSequence: SQ[CellValuesSequenceItem] = SQ(0x0040_A808, "CellValuesSequenceItem")
    """Cell Values Sequence (0040,A808), VM 1, Type 1 (PS3.3 C.18.10)."""


class TableRowDefinitionSequenceItem(Item):
    """Item of Table Row Definition Sequence (0040,A806) (PS3.3 C.18.10).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.18.10.html
    """

    __slots__ = ()

    TableRowNumber: UL = UL(0x0040_A804)
    """Table Row Number (0040,A804), VM 1, Type 1C (PS3.3 C.18.10)."""
    ConceptNameCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0040_A043, "CodeSequenceMacro")
    """Concept Name Code Sequence (0040,A043), VM 1, Type 1 (PS3.3 C.18.10)."""
    MeasurementUnitsCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0040_08EA, "CodeSequenceMacro")
    """Measurement Units Code Sequence (0040,08EA), VM 1, Type 1C (PS3.3 C.18.10)."""


class TableColumnDefinitionSequenceItem(Item):
    """Item of Table Column Definition Sequence (0040,A807) (PS3.3 C.18.10).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.18.10.html
    """

    __slots__ = ()

    TableColumnNumber: UL = UL(0x0040_A805)
    """Table Column Number (0040,A805), VM 1, Type 1C (PS3.3 C.18.10)."""
    ConceptNameCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0040_A043, "CodeSequenceMacro")
    """Concept Name Code Sequence (0040,A043), VM 1, Type 1 (PS3.3 C.18.10)."""
    MeasurementUnitsCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0040_08EA, "CodeSequenceMacro")
    """Measurement Units Code Sequence (0040,08EA), VM 1, Type 1C (PS3.3 C.18.10)."""


class CellValuesSequenceItem(Item):
    """Item of Cell Values Sequence (0040,A808) (PS3.3 C.18.10).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.18.10.html
    """

    __slots__ = ()

    TableRowNumber: UL = UL(0x0040_A804)
    """Table Row Number (0040,A804), VM 1, Type 1C (PS3.3 C.18.10)."""
    TableColumnNumber: UL = UL(0x0040_A805)
    """Table Column Number (0040,A805), VM 1, Type 1C (PS3.3 C.18.10)."""
    ReferencedContentItemIdentifier: ULn = ULn(0x0040_DB73)
    """Referenced Content Item Identifier (0040,DB73), VM 1-n, Type 1C (PS3.3 C.18.10)."""
    SelectorAttributeVR: CS[Literal["DS", "DT", "FD", "FL", "IS", "SL", "SQ", "SS", "SV", "UC", "UL", "US", "UV"]] = CS(
        0x0072_0050
    )
    """Selector Attribute VR (0072,0050), VM 1, Type 1C (PS3.3 C.18.10)."""
    SelectorDSValue: DSn = DSn(0x0072_0072)
    """Selector DS Value (0072,0072), VM 1-n, Type 1C (PS3.3 C.18.10)."""
    SelectorDTValue: DTn = DTn(0x0072_0063)
    """Selector DT Value (0072,0063), VM 1-n, Type 1C (PS3.3 C.18.10)."""
    SelectorFDValue: FDn = FDn(0x0072_0074)
    """Selector FD Value (0072,0074), VM 1-n, Type 1C (PS3.3 C.18.10)."""
    SelectorFLValue: FLn = FLn(0x0072_0076)
    """Selector FL Value (0072,0076), VM 1-n, Type 1C (PS3.3 C.18.10)."""
    SelectorISValue: ISn = ISn(0x0072_0064)
    """Selector IS Value (0072,0064), VM 1-n, Type 1C (PS3.3 C.18.10)."""
    SelectorSLValue: SLn = SLn(0x0072_007C)
    """Selector SL Value (0072,007C), VM 1-n, Type 1C (PS3.3 C.18.10)."""
    SelectorSSValue: SSn = SSn(0x0072_007E)
    """Selector SS Value (0072,007E), VM 1-n, Type 1C (PS3.3 C.18.10)."""
    SelectorSVValue: SVn = SVn(0x0072_0082)
    """Selector SV Value (0072,0082), VM 1-n, Type 1C (PS3.3 C.18.10)."""
    SelectorUCValue: UCn = UCn(0x0072_006F)
    """Selector UC Value (0072,006F), VM 1-n, Type 1C (PS3.3 C.18.10)."""
    SelectorULValue: ULn = ULn(0x0072_0078)
    """Selector UL Value (0072,0078), VM 1-n, Type 1C (PS3.3 C.18.10)."""
    SelectorUSValue: USn = USn(0x0072_007A)
    """Selector US Value (0072,007A), VM 1-n, Type 1C (PS3.3 C.18.10)."""
    SelectorUVValue: UVn = UVn(0x0072_0083)
    """Selector UV Value (0072,0083), VM 1-n, Type 1C (PS3.3 C.18.10)."""
    ConceptCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0040_A168, "CodeSequenceMacro")
    """Concept Code Sequence (0040,A168), VM 1, Type 1C (PS3.3 C.18.10)."""
    MeasurementUnitsCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0040_08EA, "CodeSequenceMacro")
    """Measurement Units Code Sequence (0040,08EA), VM 1, Type 1C (PS3.3 C.18.10)."""
    NumericValueQualifierCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0040_A301, "CodeSequenceMacro")
    """Numeric Value Qualifier Code Sequence (0040,A301), VM 1, Type 1C (PS3.3 C.18.10)."""
