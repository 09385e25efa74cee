# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Dosimetric Objective Parameter Sequence (3010,0070)."""

from typing import Literal

from dcmgen.items.code_sequence_macro import CodeSequenceMacro
from dcmgen.items.content_item_macro import ContentItemMacro
from dcmgen.items.content_item_referenced_sop_sequence_item import ContentItemReferencedSOPSequenceItem
from dcmgen.items.radiobiological_dose_effect_description_macro import (
    RadiobiologicalDoseEffectDescriptionMacro,
    RadiobiologicalDoseEffectDescriptionMacros,
)
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

class DosimetricObjectiveParameterSequenceItem(ContentItemMacro, Item):
    """Item of Dosimetric Objective Parameter Sequence (3010,0070) (PS3.3 C.36.2.1.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.html#sect_C.36.2.1.4
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
        RadiobiologicalDoseEffectSequence: Items[RadiobiologicalDoseEffectDescriptionMacro] = ...,
        ObservationDateTime: DT_Value = ...,
        ObservationStartDateTime: DT_Value = ...,
    ) -> None: ...
    RadiobiologicalDoseEffectSequence: SQ[
        RadiobiologicalDoseEffectDescriptionMacros, RadiobiologicalDoseEffectDescriptionMacro
    ]
    """Radiobiological Dose Effect Sequence (3010,0001), SQ, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.36.2.1.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.html#sect_C.36.2.1.4
    """

class DosimetricObjectiveParameterSequenceItems(Sequence[DosimetricObjectiveParameterSequenceItem]):
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
        RadiobiologicalDoseEffectSequence: Items[RadiobiologicalDoseEffectDescriptionMacro] = ...,
        ObservationDateTime: DT_Value = ...,
        ObservationStartDateTime: DT_Value = ...,
    ) -> DosimetricObjectiveParameterSequenceItem: ...
