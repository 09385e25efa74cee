# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Scheduled Step Attributes Sequence (0040,0270)."""

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.hl7v2_hierarchic_designator_macro import (
    HL7v2HierarchicDesignatorMacro,
    HL7v2HierarchicDesignatorMacros,
)
from dcmgen.items.scheduled_procedure_step_sequence_scheduled_protocol_code_sequence_item import (
    ScheduledProcedureStepSequenceScheduledProtocolCodeSequenceItem,
    ScheduledProcedureStepSequenceScheduledProtocolCodeSequenceItems,
)
from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro, SOPInstanceReferenceMacros
from dcmgen.model.fields import LO_, SH_, SQ, UI_, Items, LO_Value, SH_Value, UI_Value
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class ScheduledStepAttributesSequenceItem(Item):
    """Item of Scheduled Step Attributes Sequence (0040,0270) (PS3.3 C.4.13).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.13.html
    """

    def __init__(
        self,
        /,
        *,
        AccessionNumber: SH_Value = ...,
        IssuerOfAccessionNumberSequence: Items[HL7v2HierarchicDesignatorMacro] = ...,
        ReferencedStudySequence: Items[SOPInstanceReferenceMacro] = ...,
        StudyInstanceUID: UI_Value = ...,
        RequestedProcedureDescription: LO_Value = ...,
        RequestedProcedureCodeSequence: Items[CodeSequenceMacro] = ...,
        ScheduledProcedureStepDescription: LO_Value = ...,
        ScheduledProtocolCodeSequence: Items[ScheduledProcedureStepSequenceScheduledProtocolCodeSequenceItem] = ...,
        ScheduledProcedureStepID: SH_Value = ...,
        OrderPlacerIdentifierSequence: Items[HL7v2HierarchicDesignatorMacro] = ...,
        OrderFillerIdentifierSequence: Items[HL7v2HierarchicDesignatorMacro] = ...,
        RequestedProcedureID: SH_Value = ...,
        PlacerOrderNumberImagingServiceRequest: LO_Value = ...,
        FillerOrderNumberImagingServiceRequest: LO_Value = ...,
    ) -> None: ...
    StudyInstanceUID: UI_
    """Study Instance UID (0020,000D), UI, VM 1.

    PS3.3 C.4.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.13.html
    """
    ReferencedStudySequence: SQ[SOPInstanceReferenceMacros, SOPInstanceReferenceMacro]
    """Referenced Study Sequence (0008,1110), SQ, VM 1.

    PS3.3 C.4.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.13.html
    """
    AccessionNumber: SH_
    """Accession Number (0008,0050), SH, VM 1.

    PS3.3 C.4.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.13.html
    """
    IssuerOfAccessionNumberSequence: SQ[HL7v2HierarchicDesignatorMacros, HL7v2HierarchicDesignatorMacro]
    """Issuer of Accession Number Sequence (0008,0051), SQ, VM 1.

    PS3.3 C.4.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.13.html
    """
    PlacerOrderNumberImagingServiceRequest: LO_
    """Placer Order Number / Imaging Service Request (0040,2016), LO, VM 1.

    PS3.3 C.4.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.13.html
    """
    OrderPlacerIdentifierSequence: SQ[HL7v2HierarchicDesignatorMacros, HL7v2HierarchicDesignatorMacro]
    """Order Placer Identifier Sequence (0040,0026), SQ, VM 1.

    PS3.3 C.4.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.13.html
    """
    FillerOrderNumberImagingServiceRequest: LO_
    """Filler Order Number / Imaging Service Request (0040,2017), LO, VM 1.

    PS3.3 C.4.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.13.html
    """
    OrderFillerIdentifierSequence: SQ[HL7v2HierarchicDesignatorMacros, HL7v2HierarchicDesignatorMacro]
    """Order Filler Identifier Sequence (0040,0027), SQ, VM 1.

    PS3.3 C.4.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.13.html
    """
    RequestedProcedureID: SH_
    """Requested Procedure ID (0040,1001), SH, VM 1.

    PS3.3 C.4.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.13.html
    """
    RequestedProcedureDescription: LO_
    """Requested Procedure Description (0032,1060), LO, VM 1.

    PS3.3 C.4.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.13.html
    """
    RequestedProcedureCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Requested Procedure Code Sequence (0032,1064), SQ, VM 1.

    PS3.3 C.4.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.13.html
    """
    ScheduledProcedureStepID: SH_
    """Scheduled Procedure Step ID (0040,0009), SH, VM 1.

    PS3.3 C.4.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.13.html
    """
    ScheduledProcedureStepDescription: LO_
    """Scheduled Procedure Step Description (0040,0007), LO, VM 1.

    PS3.3 C.4.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.13.html
    """
    ScheduledProtocolCodeSequence: SQ[
        ScheduledProcedureStepSequenceScheduledProtocolCodeSequenceItems,
        ScheduledProcedureStepSequenceScheduledProtocolCodeSequenceItem,
    ]
    """Scheduled Protocol Code Sequence (0040,0008), SQ, VM 1.

    PS3.3 C.4.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.13.html
    """

class ScheduledStepAttributesSequenceItems(Sequence[ScheduledStepAttributesSequenceItem]):
    def add(
        self,
        /,
        *,
        AccessionNumber: SH_Value = ...,
        IssuerOfAccessionNumberSequence: Items[HL7v2HierarchicDesignatorMacro] = ...,
        ReferencedStudySequence: Items[SOPInstanceReferenceMacro] = ...,
        StudyInstanceUID: UI_Value = ...,
        RequestedProcedureDescription: LO_Value = ...,
        RequestedProcedureCodeSequence: Items[CodeSequenceMacro] = ...,
        ScheduledProcedureStepDescription: LO_Value = ...,
        ScheduledProtocolCodeSequence: Items[ScheduledProcedureStepSequenceScheduledProtocolCodeSequenceItem] = ...,
        ScheduledProcedureStepID: SH_Value = ...,
        OrderPlacerIdentifierSequence: Items[HL7v2HierarchicDesignatorMacro] = ...,
        OrderFillerIdentifierSequence: Items[HL7v2HierarchicDesignatorMacro] = ...,
        RequestedProcedureID: SH_Value = ...,
        PlacerOrderNumberImagingServiceRequest: LO_Value = ...,
        FillerOrderNumberImagingServiceRequest: LO_Value = ...,
    ) -> ScheduledStepAttributesSequenceItem: ...
