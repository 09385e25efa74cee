# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""SR Document General Module."""

from __future__ import annotations

from dcmgen.model.fields import CS, CS_, DA, IS, LO_, SQ, TM
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.code_sequence_macro import CodeSequenceMacro
    from dcmgen.items.custodial_organization_sequence_item import CustodialOrganizationSequenceItem
    from dcmgen.items.hierarchical_sop_instance_reference_macro import HierarchicalSOPInstanceReferenceMacro
    from dcmgen.items.identified_person_or_device_macro import IdentifiedPersonOrDeviceMacro
    from dcmgen.items.participant_sequence_item import ParticipantSequenceItem
    from dcmgen.items.referenced_request_macro import ReferencedRequestMacro
    from dcmgen.items.rt_dose_referenced_instance_sequence_item import RTDoseReferencedInstanceSequenceItem
    from dcmgen.items.verifying_observer_sequence_item import VerifyingObserverSequenceItem


class SRDocumentGeneralModule(Module):
    """SR Document General Module (PS3.3 C.17.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.2.html
    """

    __slots__ = ()

    InstanceNumber: IS = IS(0x0020_0013)
    """Instance Number (0020,0013), VM 1, Type 1 (PS3.3 C.17.2)."""
    PreliminaryFlag: CS_[Literal["PRELIMINARY", "FINAL"]] = CS_(0x0040_A496)
    """Preliminary Flag (0040,A496), VM 1, Type 3 (PS3.3 C.17.2)."""
    CompletionFlag: CS[Literal["PARTIAL", "COMPLETE"]] = CS(0x0040_A491)
    """Completion Flag (0040,A491), VM 1, Type 1 (PS3.3 C.17.2)."""
    CompletionFlagDescription: LO_ = LO_(0x0040_A492)
    """Completion Flag Description (0040,A492), VM 1, Type 3 (PS3.3 C.17.2)."""
    VerificationFlag: CS[Literal["UNVERIFIED", "VERIFIED"]] = CS(0x0040_A493)
    """Verification Flag (0040,A493), VM 1, Type 1 (PS3.3 C.17.2)."""
    ContentDate: DA = DA(0x0008_0023)
    """Content Date (0008,0023), VM 1, Type 1 (PS3.3 C.17.2)."""
    ContentTime: TM = TM(0x0008_0033)
    """Content Time (0008,0033), VM 1, Type 1 (PS3.3 C.17.2)."""
    VerifyingObserverSequence: SQ[VerifyingObserverSequenceItem] = SQ(0x0040_A073, "VerifyingObserverSequenceItem")
    """Verifying Observer Sequence (0040,A073), VM 1, Type 1C (PS3.3 C.17.2)."""
    AuthorObserverSequence: SQ[IdentifiedPersonOrDeviceMacro] = SQ(0x0040_A078, "IdentifiedPersonOrDeviceMacro")
    """Author Observer Sequence (0040,A078), VM 1, Type 3 (PS3.3 C.17.2)."""
    ParticipantSequence: SQ[ParticipantSequenceItem] = SQ(0x0040_A07A, "ParticipantSequenceItem")
    """Participant Sequence (0040,A07A), VM 1, Type 3 (PS3.3 C.17.2)."""
    CustodialOrganizationSequence: SQ[CustodialOrganizationSequenceItem] = SQ(
        0x0040_A07C, "CustodialOrganizationSequenceItem"
    )
    """Custodial Organization Sequence (0040,A07C), VM 1, Type 3 (PS3.3 C.17.2)."""
    PredecessorDocumentsSequence: SQ[HierarchicalSOPInstanceReferenceMacro] = SQ(
        0x0040_A360, "HierarchicalSOPInstanceReferenceMacro"
    )
    """Predecessor Documents Sequence (0040,A360), VM 1, Type 1C (PS3.3 C.17.2)."""
    IdenticalDocumentsSequence: SQ[HierarchicalSOPInstanceReferenceMacro] = SQ(
        0x0040_A525, "HierarchicalSOPInstanceReferenceMacro"
    )
    """Identical Documents Sequence (0040,A525), VM 1, Type 1C (PS3.3 C.17.2)."""
    ReferencedRequestSequence: SQ[ReferencedRequestMacro] = SQ(0x0040_A370, "ReferencedRequestMacro")
    """Referenced Request Sequence (0040,A370), VM 1, Type 1C (PS3.3 C.17.2)."""
    PerformedProcedureCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0040_A372, "CodeSequenceMacro")
    """Performed Procedure Code Sequence (0040,A372), VM 1, Type 2 (PS3.3 C.17.2)."""
    CurrentRequestedProcedureEvidenceSequence: SQ[HierarchicalSOPInstanceReferenceMacro] = SQ(
        0x0040_A375, "HierarchicalSOPInstanceReferenceMacro"
    )
    """Current Requested Procedure Evidence Sequence (0040,A375), VM 1, Type 1C (PS3.3 C.17.2)."""
    PertinentOtherEvidenceSequence: SQ[HierarchicalSOPInstanceReferenceMacro] = SQ(
        0x0040_A385, "HierarchicalSOPInstanceReferenceMacro"
    )
    """Pertinent Other Evidence Sequence (0040,A385), VM 1, Type 1C (PS3.3 C.17.2)."""
    ReferencedInstanceSequence: SQ[RTDoseReferencedInstanceSequenceItem] = SQ(
        0x0008_114A, "RTDoseReferencedInstanceSequenceItem"
    )
    """Referenced Instance Sequence (0008,114A), VM 1, Type 1C (PS3.3 C.17.2)."""
