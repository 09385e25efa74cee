# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""SR Document General Module."""

from __future__ import annotations

from dcmgen.model.fields import CS, CS_, DA, IS, LO_, SQ, TM
from dcmgen.model.iod import Module


class SRDocumentGeneralModule(Module):
    """SR Document General Module (PS3.3 C.17.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.2.html
    """

    __slots__ = ()

    InstanceNumber = IS(0x0020_0013)
    PreliminaryFlag = CS_(0x0040_A496)
    CompletionFlag = CS(0x0040_A491)
    CompletionFlagDescription = LO_(0x0040_A492)
    VerificationFlag = CS(0x0040_A493)
    ContentDate = DA(0x0008_0023)
    ContentTime = TM(0x0008_0033)
    VerifyingObserverSequence = SQ(0x0040_A073, "VerifyingObserverSequenceItem")
    AuthorObserverSequence = SQ(0x0040_A078, "IdentifiedPersonOrDeviceMacro")
    ParticipantSequence = SQ(0x0040_A07A, "ParticipantSequenceItem")
    CustodialOrganizationSequence = SQ(0x0040_A07C, "CustodialOrganizationSequenceItem")
    PredecessorDocumentsSequence = SQ(0x0040_A360, "HierarchicalSOPInstanceReferenceMacro")
    IdenticalDocumentsSequence = SQ(0x0040_A525, "HierarchicalSOPInstanceReferenceMacro")
    ReferencedRequestSequence = SQ(0x0040_A370, "ReferencedRequestMacro")
    PerformedProcedureCodeSequence = SQ(0x0040_A372, "CodeSequenceMacro")
    CurrentRequestedProcedureEvidenceSequence = SQ(0x0040_A375, "HierarchicalSOPInstanceReferenceMacro")
    PertinentOtherEvidenceSequence = SQ(0x0040_A385, "HierarchicalSOPInstanceReferenceMacro")
    ReferencedInstanceSequence = SQ(0x0008_114A, "RTDoseReferencedInstanceSequenceItem")
