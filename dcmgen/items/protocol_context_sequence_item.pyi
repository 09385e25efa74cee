# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Protocol Context Sequence (0040,0440)."""

from typing import Literal

from dcmgen.items.code_sequence_macro import CodeSequenceMacro
from dcmgen.items.content_item_macro import ContentItemMacro, ContentItemMacros
from dcmgen.items.content_item_referenced_sop_sequence_item import ContentItemReferencedSOPSequenceItem
from dcmgen.model.fields import (
    SQ,
    DAValue,
    DSnValue,
    DT_Value,
    DTValue,
    FDnValue,
    Items,
    PNValue,
    SLnValue,
    TMValue,
    UIValue,
    ULnValue,
    UTValue,
)
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class ProtocolContextSequenceItem(ContentItemMacro, Item):
    """Item of Protocol Context Sequence (0040,0440) (PS3.3 C.8.24.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.24.html#sect_C.8.24.1
    """

    def __init__(
        self,
        /,
        *,
        ValueType: Literal[
            "DATE", "TIME", "DATETIME", "PNAME", "UIDREF", "TEXT", "CODE", "NUMERIC", "COMPOSITE", "IMAGE", "WAVEFORM"
        ] = ...,
        ConceptNameCodeSequence: Items[CodeSequenceMacro] = ...,
        ReferencedSOPSequence: Items[ContentItemReferencedSOPSequenceItem] = ...,
        MeasurementUnitsCodeSequence: Items[CodeSequenceMacro] = ...,
        DateTime: DTValue = ...,
        Date: DAValue = ...,
        Time: TMValue = ...,
        PersonName: PNValue = ...,
        UID: UIValue = ...,
        TextValue: UTValue = ...,
        FloatingPointValue: FDnValue = ...,
        RationalNumeratorValue: SLnValue = ...,
        RationalDenominatorValue: ULnValue = ...,
        ConceptCodeSequence: Items[CodeSequenceMacro] = ...,
        NumericValue: DSnValue = ...,
        ContentItemModifierSequence: Items[ContentItemMacro] = ...,
        ObservationDateTime: DT_Value = ...,
        ObservationStartDateTime: DT_Value = ...,
    ) -> None: ...
    ContentItemModifierSequence: SQ[ContentItemMacros, ContentItemMacro]
    """Content Item Modifier Sequence (0040,0441), SQ, VM 1, Type 3.

    PS3.3 C.8.24.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.24.html#sect_C.8.24.1
    """

class ProtocolContextSequenceItems(Sequence[ProtocolContextSequenceItem]):
    def add(
        self,
        /,
        *,
        ValueType: Literal[
            "DATE", "TIME", "DATETIME", "PNAME", "UIDREF", "TEXT", "CODE", "NUMERIC", "COMPOSITE", "IMAGE", "WAVEFORM"
        ] = ...,
        ConceptNameCodeSequence: Items[CodeSequenceMacro] = ...,
        ReferencedSOPSequence: Items[ContentItemReferencedSOPSequenceItem] = ...,
        MeasurementUnitsCodeSequence: Items[CodeSequenceMacro] = ...,
        DateTime: DTValue = ...,
        Date: DAValue = ...,
        Time: TMValue = ...,
        PersonName: PNValue = ...,
        UID: UIValue = ...,
        TextValue: UTValue = ...,
        FloatingPointValue: FDnValue = ...,
        RationalNumeratorValue: SLnValue = ...,
        RationalDenominatorValue: ULnValue = ...,
        ConceptCodeSequence: Items[CodeSequenceMacro] = ...,
        NumericValue: DSnValue = ...,
        ContentItemModifierSequence: Items[ContentItemMacro] = ...,
        ObservationDateTime: DT_Value = ...,
        ObservationStartDateTime: DT_Value = ...,
    ) -> ProtocolContextSequenceItem: ...
