# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Tabulated Values Sequence (0040,A801)."""

from __future__ import annotations

from dcmgen.model.fields import CS, SQ, UL, DSn, DTn, FDn, FLn, ISn, SLn, SSn, SVn, UCn, ULn, USn, UVn
from dcmgen.model.iod import Item


class TabulatedValuesSequenceItem(Item):
    """Item of Tabulated Values Sequence (0040,A801) (PS3.3 C.18.10).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.18.10.html
    """

    __slots__ = ()

    NumberOfTableRows = UL(0x0040_A802)
    NumberOfTableColumns = UL(0x0040_A803)
    TableRowDefinitionSequence = SQ(0x0040_A806, "TableRowDefinitionSequenceItem")
    TableColumnDefinitionSequence = SQ(0x0040_A807, "TableColumnDefinitionSequenceItem")
    CellValuesSequence = SQ(0x0040_A808, "CellValuesSequenceItem")


class TableRowDefinitionSequenceItem(Item):
    """Item of Table Row Definition Sequence (0040,A806) (PS3.3 C.18.10).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.18.10.html
    """

    __slots__ = ()

    TableRowNumber = UL(0x0040_A804)
    ConceptNameCodeSequence = SQ(0x0040_A043, "CodeSequenceMacro")
    MeasurementUnitsCodeSequence = SQ(0x0040_08EA, "CodeSequenceMacro")


class TableColumnDefinitionSequenceItem(Item):
    """Item of Table Column Definition Sequence (0040,A807) (PS3.3 C.18.10).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.18.10.html
    """

    __slots__ = ()

    TableColumnNumber = UL(0x0040_A805)
    ConceptNameCodeSequence = SQ(0x0040_A043, "CodeSequenceMacro")
    MeasurementUnitsCodeSequence = SQ(0x0040_08EA, "CodeSequenceMacro")


class CellValuesSequenceItem(Item):
    """Item of Cell Values Sequence (0040,A808) (PS3.3 C.18.10).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.18.10.html
    """

    __slots__ = ()

    TableRowNumber = UL(0x0040_A804)
    TableColumnNumber = UL(0x0040_A805)
    ReferencedContentItemIdentifier = ULn(0x0040_DB73)
    SelectorAttributeVR = CS(0x0072_0050)
    SelectorDSValue = DSn(0x0072_0072)
    SelectorDTValue = DTn(0x0072_0063)
    SelectorFDValue = FDn(0x0072_0074)
    SelectorFLValue = FLn(0x0072_0076)
    SelectorISValue = ISn(0x0072_0064)
    SelectorSLValue = SLn(0x0072_007C)
    SelectorSSValue = SSn(0x0072_007E)
    SelectorSVValue = SVn(0x0072_0082)
    SelectorUCValue = UCn(0x0072_006F)
    SelectorULValue = ULn(0x0072_0078)
    SelectorUSValue = USn(0x0072_007A)
    SelectorUVValue = UVn(0x0072_0083)
    ConceptCodeSequence = SQ(0x0040_A168, "CodeSequenceMacro")
    MeasurementUnitsCodeSequence = SQ(0x0040_08EA, "CodeSequenceMacro")
    NumericValueQualifierCodeSequence = SQ(0x0040_A301, "CodeSequenceMacro")
