# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Procedure Step Progress Information Sequence (0074,1002)."""

from typing import Literal

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.content_item_macro import ContentItemMacro, ContentItemMacros
from dcmgen.items.content_item_referenced_sop_sequence_item import ContentItemReferencedSOPSequenceItem
from dcmgen.model.fields import (
    DS_,
    DT_,
    LO_,
    LT_,
    SQ,
    ST_,
    UR_,
    DAValue,
    DS_Value,
    DSnValue,
    DT_Value,
    DTValue,
    FDnValue,
    Items,
    LO_Value,
    LT_Value,
    PNValue,
    SLnValue,
    ST_Value,
    TMValue,
    UIValue,
    ULnValue,
    UR_Value,
    UTValue,
)
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class ProcedureStepProgressParametersSequenceItem(ContentItemMacro, Item):
    """Item of Procedure Step Progress Parameters Sequence (0074,1007) (PS3.3 C.30.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.30.html#sect_C.30.1
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
        ObservationDateTime: DT_Value = ...,
        ObservationStartDateTime: DT_Value = ...,
        ContentItemModifierSequence: Items[ContentItemMacro] = ...,
    ) -> None: ...
    ContentItemModifierSequence: SQ[ContentItemMacros, ContentItemMacro]
    """Content Item Modifier Sequence (0040,0441), SQ, VM 1.

    PS3.3 C.30.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.30.html#sect_C.30.1
    """

class ProcedureStepProgressParametersSequenceItems(Sequence[ProcedureStepProgressParametersSequenceItem]):
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
        ObservationDateTime: DT_Value = ...,
        ObservationStartDateTime: DT_Value = ...,
        ContentItemModifierSequence: Items[ContentItemMacro] = ...,
    ) -> ProcedureStepProgressParametersSequenceItem: ...

class ProcedureStepCommunicationsURISequenceItem(Item):
    """Item of Procedure Step Communications URI Sequence (0074,1008) (PS3.3 C.30.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.30.html#sect_C.30.1
    """

    def __init__(
        self,
        /,
        *,
        ContactURI: UR_Value = ...,
        ContactDisplayName: LO_Value = ...,
    ) -> None: ...
    ContactURI: UR_
    """Contact URI (0074,100A), UR, VM 1.

    PS3.3 C.30.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.30.html#sect_C.30.1
    """
    ContactDisplayName: LO_
    """Contact Display Name (0074,100C), LO, VM 1.

    PS3.3 C.30.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.30.html#sect_C.30.1
    """

class ProcedureStepCommunicationsURISequenceItems(Sequence[ProcedureStepCommunicationsURISequenceItem]):
    def add(
        self,
        /,
        *,
        ContactURI: UR_Value = ...,
        ContactDisplayName: LO_Value = ...,
    ) -> ProcedureStepCommunicationsURISequenceItem: ...

class ProcedureStepProgressInformationSequenceItem(Item):
    """Item of Procedure Step Progress Information Sequence (0074,1002) (PS3.3 C.30.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.30.html#sect_C.30.1
    """

    def __init__(
        self,
        /,
        *,
        ProcedureStepCancellationDateTime: DT_Value = ...,
        ProcedureStepProgress: DS_Value = ...,
        ProcedureStepProgressDescription: ST_Value = ...,
        ProcedureStepProgressParametersSequence: Items[ProcedureStepProgressParametersSequenceItem] = ...,
        ProcedureStepCommunicationsURISequence: Items[ProcedureStepCommunicationsURISequenceItem] = ...,
        ProcedureStepDiscontinuationReasonCodeSequence: Items[CodeSequenceMacro] = ...,
        ReasonForCancellation: LT_Value = ...,
    ) -> None: ...
    ProcedureStepProgress: DS_
    """Procedure Step Progress (0074,1004), DS, VM 1.

    PS3.3 C.30.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.30.html#sect_C.30.1
    """
    ProcedureStepProgressDescription: ST_
    """Procedure Step Progress Description (0074,1006), ST, VM 1.

    PS3.3 C.30.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.30.html#sect_C.30.1
    """
    ProcedureStepProgressParametersSequence: SQ[
        ProcedureStepProgressParametersSequenceItems, ProcedureStepProgressParametersSequenceItem
    ]
    """Procedure Step Progress Parameters Sequence (0074,1007), SQ, VM 1.

    PS3.3 C.30.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.30.html#sect_C.30.1
    """
    ProcedureStepCommunicationsURISequence: SQ[
        ProcedureStepCommunicationsURISequenceItems, ProcedureStepCommunicationsURISequenceItem
    ]
    """Procedure Step Communications URI Sequence (0074,1008), SQ, VM 1.

    PS3.3 C.30.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.30.html#sect_C.30.1
    """
    ProcedureStepCancellationDateTime: DT_
    """Procedure Step Cancellation DateTime (0040,4052), DT, VM 1.

    PS3.3 C.30.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.30.html#sect_C.30.1
    """
    ReasonForCancellation: LT_
    """Reason for Cancellation (0074,1238), LT, VM 1.

    PS3.3 C.30.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.30.html#sect_C.30.1
    """
    ProcedureStepDiscontinuationReasonCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Procedure Step Discontinuation Reason Code Sequence (0074,100E), SQ, VM 1.

    Codes: CID 9300 Procedure Discontinuation Reason (Defined, inferred).

    PS3.3 C.30.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.30.html#sect_C.30.1
    """

class ProcedureStepProgressInformationSequenceItems(Sequence[ProcedureStepProgressInformationSequenceItem]):
    def add(
        self,
        /,
        *,
        ProcedureStepCancellationDateTime: DT_Value = ...,
        ProcedureStepProgress: DS_Value = ...,
        ProcedureStepProgressDescription: ST_Value = ...,
        ProcedureStepProgressParametersSequence: Items[ProcedureStepProgressParametersSequenceItem] = ...,
        ProcedureStepCommunicationsURISequence: Items[ProcedureStepCommunicationsURISequenceItem] = ...,
        ProcedureStepDiscontinuationReasonCodeSequence: Items[CodeSequenceMacro] = ...,
        ReasonForCancellation: LT_Value = ...,
    ) -> ProcedureStepProgressInformationSequenceItem: ...
