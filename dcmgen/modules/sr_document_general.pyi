# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""SR Document General Module."""

from typing import Literal

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.custodial_organization_sequence_item import (
    CustodialOrganizationSequenceItem,
    CustodialOrganizationSequenceItems,
)
from dcmgen.items.hierarchical_sop_instance_reference_macro import (
    HierarchicalSOPInstanceReferenceMacro,
    HierarchicalSOPInstanceReferenceMacros,
)
from dcmgen.items.identified_person_or_device_macro import IdentifiedPersonOrDeviceMacro, IdentifiedPersonOrDeviceMacros
from dcmgen.items.participant_sequence_item import ParticipantSequenceItem, ParticipantSequenceItems
from dcmgen.items.referenced_request_macro import ReferencedRequestMacro, ReferencedRequestMacros
from dcmgen.items.rt_dose_referenced_instance_sequence_item import (
    RTDoseReferencedInstanceSequenceItem,
    RTDoseReferencedInstanceSequenceItems,
)
from dcmgen.items.verifying_observer_sequence_item import VerifyingObserverSequenceItem, VerifyingObserverSequenceItems
from dcmgen.model.fields import CS, CS_, DA, IS, LO_, SQ, TM, DAValue, ISValue, Items, LO_Value, TMValue
from dcmgen.model.iod import Module

class SRDocumentGeneralModule(Module):
    """SR Document General Module (PS3.3 C.17.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.2.html
    """

    def __init__(
        self,
        /,
        *,
        ContentDate: DAValue = ...,
        ContentTime: TMValue = ...,
        InstanceNumber: ISValue = ...,
        CompletionFlag: Literal["PARTIAL", "COMPLETE"] = ...,
        VerificationFlag: Literal["UNVERIFIED", "VERIFIED"] = ...,
        ReferencedInstanceSequence: Items[RTDoseReferencedInstanceSequenceItem] = ...,
        VerifyingObserverSequence: Items[VerifyingObserverSequenceItem] = ...,
        PredecessorDocumentsSequence: Items[HierarchicalSOPInstanceReferenceMacro] = ...,
        ReferencedRequestSequence: Items[ReferencedRequestMacro] = ...,
        CurrentRequestedProcedureEvidenceSequence: Items[HierarchicalSOPInstanceReferenceMacro] = ...,
        PertinentOtherEvidenceSequence: Items[HierarchicalSOPInstanceReferenceMacro] = ...,
        IdenticalDocumentsSequence: Items[HierarchicalSOPInstanceReferenceMacro] = ...,
        PerformedProcedureCodeSequence: Items[CodeSequenceMacro] = ...,
        AuthorObserverSequence: Items[IdentifiedPersonOrDeviceMacro] = ...,
        ParticipantSequence: Items[ParticipantSequenceItem] = ...,
        CustodialOrganizationSequence: Items[CustodialOrganizationSequenceItem] = ...,
        CompletionFlagDescription: LO_Value = ...,
        PreliminaryFlag: Literal["PRELIMINARY", "FINAL", "", None] = ...,
    ) -> None: ...
    InstanceNumber: IS
    """Instance Number (0020,0013), IS, VM 1, Type 1.

    PS3.3 C.17.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.2.html
    """
    PreliminaryFlag: CS_[Literal["PRELIMINARY", "FINAL", ""]]
    """Preliminary Flag (0040,A496), CS, VM 1, Type 3.

    Enumerated Values: PRELIMINARY, FINAL.

    PS3.3 C.17.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.2.html
    """
    CompletionFlag: CS[Literal["PARTIAL", "COMPLETE"]]
    """Completion Flag (0040,A491), CS, VM 1, Type 1.

    Enumerated Values: PARTIAL, COMPLETE.

    PS3.3 C.17.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.2.html
    """
    CompletionFlagDescription: LO_
    """Completion Flag Description (0040,A492), LO, VM 1, Type 3.

    PS3.3 C.17.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.2.html
    """
    VerificationFlag: CS[Literal["UNVERIFIED", "VERIFIED"]]
    """Verification Flag (0040,A493), CS, VM 1, Type 1.

    Enumerated Values: UNVERIFIED, VERIFIED.

    PS3.3 C.17.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.2.html
    """
    ContentDate: DA
    """Content Date (0008,0023), DA, VM 1, Type 1.

    PS3.3 C.17.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.2.html
    """
    ContentTime: TM
    """Content Time (0008,0033), TM, VM 1, Type 1.

    PS3.3 C.17.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.2.html
    """
    VerifyingObserverSequence: SQ[VerifyingObserverSequenceItems, VerifyingObserverSequenceItem]
    """Verifying Observer Sequence (0040,A073), SQ, VM 1, Type 1C.

    Required if Verification Flag is VERIFIED. Not allowed otherwise.

    PS3.3 C.17.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.2.html
    """
    AuthorObserverSequence: SQ[IdentifiedPersonOrDeviceMacros, IdentifiedPersonOrDeviceMacro]
    """Author Observer Sequence (0040,A078), SQ, VM 1, Type 3.

    PS3.3 C.17.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.2.html
    """
    ParticipantSequence: SQ[ParticipantSequenceItems, ParticipantSequenceItem]
    """Participant Sequence (0040,A07A), SQ, VM 1, Type 3.

    PS3.3 C.17.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.2.html
    """
    CustodialOrganizationSequence: SQ[CustodialOrganizationSequenceItems, CustodialOrganizationSequenceItem]
    """Custodial Organization Sequence (0040,A07C), SQ, VM 1, Type 3.

    PS3.3 C.17.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.2.html
    """
    PredecessorDocumentsSequence: SQ[HierarchicalSOPInstanceReferenceMacros, HierarchicalSOPInstanceReferenceMacro]
    """Predecessor Documents Sequence (0040,A360), SQ, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.17.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.2.html
    """
    IdenticalDocumentsSequence: SQ[HierarchicalSOPInstanceReferenceMacros, HierarchicalSOPInstanceReferenceMacro]
    """Identical Documents Sequence (0040,A525), SQ, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.17.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.2.html
    """
    ReferencedRequestSequence: SQ[ReferencedRequestMacros, ReferencedRequestMacro]
    """Referenced Request Sequence (0040,A370), SQ, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.17.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.2.html
    """
    PerformedProcedureCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Performed Procedure Code Sequence (0040,A372), SQ, VM 1, Type 2.

    PS3.3 C.17.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.2.html
    """
    CurrentRequestedProcedureEvidenceSequence: SQ[
        HierarchicalSOPInstanceReferenceMacros, HierarchicalSOPInstanceReferenceMacro
    ]
    """Current Requested Procedure Evidence Sequence (0040,A375), SQ, VM 1, Type 1C.

    Required if (Referenced SOP Sequence in Content Sequence is present anywhere in the dataset and Pertinent Other
    Evidence Sequence is absent) or a condition that cannot be checked (workflow) applies. May be present otherwise.

    PS3.3 C.17.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.2.html
    """
    PertinentOtherEvidenceSequence: SQ[HierarchicalSOPInstanceReferenceMacros, HierarchicalSOPInstanceReferenceMacro]
    """Pertinent Other Evidence Sequence (0040,A385), SQ, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.17.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.2.html
    """
    ReferencedInstanceSequence: SQ[RTDoseReferencedInstanceSequenceItems, RTDoseReferencedInstanceSequenceItem]
    """Referenced Instance Sequence (0008,114A), SQ, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.17.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.2.html
    """
