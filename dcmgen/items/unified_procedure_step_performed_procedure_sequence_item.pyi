# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Unified Procedure Step Performed Procedure Sequence (0074,1216)."""

from typing import Literal

from dcmgen.items.actual_human_performers_sequence_item import (
    ActualHumanPerformersSequenceItem,
    ActualHumanPerformersSequenceItems,
)
from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.content_item_macro import ContentItemMacro, ContentItemMacros
from dcmgen.items.content_item_referenced_sop_sequence_item import ContentItemReferencedSOPSequenceItem
from dcmgen.items.referenced_instances_and_access_macro import (
    ReferencedInstancesAndAccessMacro,
    ReferencedInstancesAndAccessMacros,
)
from dcmgen.model.fields import (
    DT_,
    LO_,
    SQ,
    ST_,
    DAValue,
    DSnValue,
    DT_Value,
    DTValue,
    FDnValue,
    Items,
    LO_Value,
    PNValue,
    SLnValue,
    ST_Value,
    TMValue,
    UIValue,
    ULnValue,
    UTValue,
)
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class UnifiedProcedureStepPerformedProcedureSequencePerformedProcessingParametersSequenceItem(ContentItemMacro, Item):
    """Item of Performed Processing Parameters Sequence (0074,1212) (PS3.3 C.30.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.30.3.html
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

    PS3.3 C.30.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.30.3.html
    """

class UnifiedProcedureStepPerformedProcedureSequencePerformedProcessingParametersSequenceItems(
    Sequence[UnifiedProcedureStepPerformedProcedureSequencePerformedProcessingParametersSequenceItem]
):
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
    ) -> UnifiedProcedureStepPerformedProcedureSequencePerformedProcessingParametersSequenceItem: ...

class UnifiedProcedureStepPerformedProcedureSequenceItem(Item):
    """Item of Unified Procedure Step Performed Procedure Sequence (0074,1216) (PS3.3 C.30.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.30.3.html
    """

    def __init__(
        self,
        /,
        *,
        PerformedProcedureStepDescription: LO_Value = ...,
        CommentsOnThePerformedProcedureStep: ST_Value = ...,
        PerformedWorkitemCodeSequence: Items[CodeSequenceMacro] = ...,
        PerformedStationNameCodeSequence: Items[CodeSequenceMacro] = ...,
        PerformedStationClassCodeSequence: Items[CodeSequenceMacro] = ...,
        PerformedStationGeographicLocationCodeSequence: Items[CodeSequenceMacro] = ...,
        OutputInformationSequence: Items[ReferencedInstancesAndAccessMacro] = ...,
        ActualHumanPerformersSequence: Items[ActualHumanPerformersSequenceItem] = ...,
        PerformedProcedureStepStartDateTime: DT_Value = ...,
        PerformedProcedureStepEndDateTime: DT_Value = ...,
        PerformedProcessingParametersSequence: Items[
            UnifiedProcedureStepPerformedProcedureSequencePerformedProcessingParametersSequenceItem
        ] = ...,
    ) -> None: ...
    ActualHumanPerformersSequence: SQ[ActualHumanPerformersSequenceItems, ActualHumanPerformersSequenceItem]
    """Actual Human Performers Sequence (0040,4035), SQ, VM 1.

    PS3.3 C.30.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.30.3.html
    """
    PerformedStationNameCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Performed Station Name Code Sequence (0040,4028), SQ, VM 1.

    PS3.3 C.30.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.30.3.html
    """
    PerformedStationClassCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Performed Station Class Code Sequence (0040,4029), SQ, VM 1.

    PS3.3 C.30.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.30.3.html
    """
    PerformedStationGeographicLocationCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Performed Station Geographic Location Code Sequence (0040,4030), SQ, VM 1.

    PS3.3 C.30.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.30.3.html
    """
    PerformedProcedureStepStartDateTime: DT_
    """Performed Procedure Step Start DateTime (0040,4050), DT, VM 1.

    PS3.3 C.30.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.30.3.html
    """
    PerformedProcedureStepDescription: LO_
    """Performed Procedure Step Description (0040,0254), LO, VM 1.

    PS3.3 C.30.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.30.3.html
    """
    CommentsOnThePerformedProcedureStep: ST_
    """Comments on the Performed Procedure Step (0040,0280), ST, VM 1.

    PS3.3 C.30.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.30.3.html
    """
    PerformedWorkitemCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Performed Workitem Code Sequence (0040,4019), SQ, VM 1.

    Codes: CID 9231 Workitem Definition (Baseline, inferred).

    PS3.3 C.30.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.30.3.html
    """
    PerformedProcessingParametersSequence: SQ[
        UnifiedProcedureStepPerformedProcedureSequencePerformedProcessingParametersSequenceItems,
        UnifiedProcedureStepPerformedProcedureSequencePerformedProcessingParametersSequenceItem,
    ]
    """Performed Processing Parameters Sequence (0074,1212), SQ, VM 1.

    PS3.3 C.30.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.30.3.html
    """
    PerformedProcedureStepEndDateTime: DT_
    """Performed Procedure Step End DateTime (0040,4051), DT, VM 1.

    PS3.3 C.30.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.30.3.html
    """
    OutputInformationSequence: SQ[ReferencedInstancesAndAccessMacros, ReferencedInstancesAndAccessMacro]
    """Output Information Sequence (0040,4033), SQ, VM 1.

    PS3.3 C.30.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.30.3.html
    """

class UnifiedProcedureStepPerformedProcedureSequenceItems(Sequence[UnifiedProcedureStepPerformedProcedureSequenceItem]):
    def add(
        self,
        /,
        *,
        PerformedProcedureStepDescription: LO_Value = ...,
        CommentsOnThePerformedProcedureStep: ST_Value = ...,
        PerformedWorkitemCodeSequence: Items[CodeSequenceMacro] = ...,
        PerformedStationNameCodeSequence: Items[CodeSequenceMacro] = ...,
        PerformedStationClassCodeSequence: Items[CodeSequenceMacro] = ...,
        PerformedStationGeographicLocationCodeSequence: Items[CodeSequenceMacro] = ...,
        OutputInformationSequence: Items[ReferencedInstancesAndAccessMacro] = ...,
        ActualHumanPerformersSequence: Items[ActualHumanPerformersSequenceItem] = ...,
        PerformedProcedureStepStartDateTime: DT_Value = ...,
        PerformedProcedureStepEndDateTime: DT_Value = ...,
        PerformedProcessingParametersSequence: Items[
            UnifiedProcedureStepPerformedProcedureSequencePerformedProcessingParametersSequenceItem
        ] = ...,
    ) -> UnifiedProcedureStepPerformedProcedureSequenceItem: ...
