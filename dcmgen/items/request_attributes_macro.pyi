# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Request Attributes Macro."""

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.hl7v2_hierarchic_designator_macro import (
    HL7v2HierarchicDesignatorMacro,
    HL7v2HierarchicDesignatorMacros,
)
from dcmgen.items.scheduled_protocol_code_sequence_item import (
    ScheduledProtocolCodeSequenceItem,
    ScheduledProtocolCodeSequenceItems,
)
from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro, SOPInstanceReferenceMacros
from dcmgen.model.fields import LO_, SH, SH_, SQ, UI_, Items, LO_Value, SH_Value, SHValue, UI_Value
from dcmgen.model.iod import Macro
from dcmgen.model.sequence import Sequence

class RequestAttributesMacro(Macro):
    """Request Attributes Macro (PS3.3 10.6).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.6.html
    """

    def __init__(
        self,
        /,
        *,
        ScheduledProcedureStepID: SHValue = ...,
        RequestedProcedureID: SHValue = ...,
        AccessionNumber: SH_Value = ...,
        IssuerOfAccessionNumberSequence: Items[HL7v2HierarchicDesignatorMacro] = ...,
        ReferencedStudySequence: Items[SOPInstanceReferenceMacro] = ...,
        StudyInstanceUID: UI_Value = ...,
        RequestedProcedureDescription: LO_Value = ...,
        RequestedProcedureCodeSequence: Items[CodeSequenceMacro] = ...,
        ScheduledProcedureStepDescription: LO_Value = ...,
        ScheduledProtocolCodeSequence: Items[ScheduledProtocolCodeSequenceItem] = ...,
        ReasonForTheRequestedProcedure: LO_Value = ...,
        ReasonForRequestedProcedureCodeSequence: Items[CodeSequenceMacro] = ...,
    ) -> None: ...
    RequestedProcedureID: SH
    """Requested Procedure ID (0040,1001), SH, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 10.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.6.html
    """
    AccessionNumber: SH_
    """Accession Number (0008,0050), SH, VM 1, Type 3.

    PS3.3 10.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.6.html
    """
    IssuerOfAccessionNumberSequence: SQ[HL7v2HierarchicDesignatorMacros, HL7v2HierarchicDesignatorMacro]
    """Issuer of Accession Number Sequence (0008,0051), SQ, VM 1, Type 3.

    PS3.3 10.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.6.html
    """
    StudyInstanceUID: UI_
    """Study Instance UID (0020,000D), UI, VM 1, Type 3.

    PS3.3 10.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.6.html
    """
    ReferencedStudySequence: SQ[SOPInstanceReferenceMacros, SOPInstanceReferenceMacro]
    """Referenced Study Sequence (0008,1110), SQ, VM 1, Type 3.

    PS3.3 10.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.6.html
    """
    RequestedProcedureDescription: LO_
    """Requested Procedure Description (0032,1060), LO, VM 1, Type 3.

    PS3.3 10.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.6.html
    """
    RequestedProcedureCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Requested Procedure Code Sequence (0032,1064), SQ, VM 1, Type 3.

    PS3.3 10.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.6.html
    """
    ReasonForTheRequestedProcedure: LO_
    """Reason for the Requested Procedure (0040,1002), LO, VM 1, Type 3.

    PS3.3 10.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.6.html
    """
    ReasonForRequestedProcedureCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Reason for Requested Procedure Code Sequence (0040,100A), SQ, VM 1, Type 3.

    PS3.3 10.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.6.html
    """
    ScheduledProcedureStepID: SH
    """Scheduled Procedure Step ID (0040,0009), SH, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 10.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.6.html
    """
    ScheduledProcedureStepDescription: LO_
    """Scheduled Procedure Step Description (0040,0007), LO, VM 1, Type 3.

    PS3.3 10.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.6.html
    """
    ScheduledProtocolCodeSequence: SQ[ScheduledProtocolCodeSequenceItems, ScheduledProtocolCodeSequenceItem]
    """Scheduled Protocol Code Sequence (0040,0008), SQ, VM 1, Type 3.

    PS3.3 10.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.6.html
    """

class RequestAttributesMacros(Sequence[RequestAttributesMacro]):
    def add(
        self,
        /,
        *,
        ScheduledProcedureStepID: SHValue = ...,
        RequestedProcedureID: SHValue = ...,
        AccessionNumber: SH_Value = ...,
        IssuerOfAccessionNumberSequence: Items[HL7v2HierarchicDesignatorMacro] = ...,
        ReferencedStudySequence: Items[SOPInstanceReferenceMacro] = ...,
        StudyInstanceUID: UI_Value = ...,
        RequestedProcedureDescription: LO_Value = ...,
        RequestedProcedureCodeSequence: Items[CodeSequenceMacro] = ...,
        ScheduledProcedureStepDescription: LO_Value = ...,
        ScheduledProtocolCodeSequence: Items[ScheduledProtocolCodeSequenceItem] = ...,
        ReasonForTheRequestedProcedure: LO_Value = ...,
        ReasonForRequestedProcedureCodeSequence: Items[CodeSequenceMacro] = ...,
    ) -> RequestAttributesMacro: ...
