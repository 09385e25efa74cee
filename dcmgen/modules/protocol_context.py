# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Protocol Context Module."""

from __future__ import annotations

from dcmgen.model.fields import DA, LO, PN, SQ, TM, UT_, UCn
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.code_sequence_macro import CodeSequenceMacro
    from dcmgen.items.person_identification_macro import PersonIdentificationMacro
    from dcmgen.items.protocol_context_custodial_organization_sequence_item import (
        ProtocolContextCustodialOrganizationSequenceItem,
    )
    from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro


class ProtocolContextModule(Module):
    """Protocol Context Module (PS3.3 C.34.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.2.html
    """

    __slots__ = ()

    CustodialOrganizationSequence: SQ[ProtocolContextCustodialOrganizationSequenceItem] = SQ(
        0x0040_A07C, "ProtocolContextCustodialOrganizationSequenceItem"
    )
    """Custodial Organization Sequence (0040,A07C), VM 1, Type 3 (PS3.3 C.34.2)."""
    ResponsibleGroupCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0008_0220, "CodeSequenceMacro")
    """Responsible Group Code Sequence (0008,0220), VM 1, Type 2 (PS3.3 C.34.2)."""
    ProtocolName: LO = LO(0x0018_1030)
    """Protocol Name (0018,1030), VM 1, Type 1 (PS3.3 C.34.2)."""
    PotentialScheduledProtocolCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0018_9906, "CodeSequenceMacro")
    """Potential Scheduled Protocol Code Sequence (0018,9906), VM 1, Type 3 (PS3.3 C.34.2)."""
    PotentialRequestedProcedureCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0018_9907, "CodeSequenceMacro")
    """Potential Requested Procedure Code Sequence (0018,9907), VM 1, Type 3 (PS3.3 C.34.2)."""
    PotentialReasonsForProcedure: UCn = UCn(0x0018_9908)
    """Potential Reasons for Procedure (0018,9908), VM 1-n, Type 3 (PS3.3 C.34.2)."""
    PotentialReasonsForProcedureCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0018_9909, "CodeSequenceMacro")
    """Potential Reasons for Procedure Code Sequence (0018,9909), VM 1, Type 3 (PS3.3 C.34.2)."""
    PotentialDiagnosticTasks: UCn = UCn(0x0018_990A)
    """Potential Diagnostic Tasks (0018,990A), VM 1-n, Type 3 (PS3.3 C.34.2)."""
    ContraindicationsCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0018_990B, "CodeSequenceMacro")
    """Contraindications Code Sequence (0018,990B), VM 1, Type 3 (PS3.3 C.34.2)."""
    PredecessorProtocolSequence: SQ[SOPInstanceReferenceMacro] = SQ(0x0018_990E, "SOPInstanceReferenceMacro")
    """Predecessor Protocol Sequence (0018,990E), VM 1, Type 3 (PS3.3 C.34.2)."""
    ContentCreatorName: PN = PN(0x0070_0084)
    """Content Creator's Name (0070,0084), VM 1, Type 1 (PS3.3 C.34.2)."""
    ContentCreatorIdentificationCodeSequence: SQ[PersonIdentificationMacro] = SQ(
        0x0070_0086, "PersonIdentificationMacro"
    )
    """Content Creator's Identification Code Sequence (0070,0086), VM 1, Type 3 (PS3.3 C.34.2)."""
    ProtocolDesignRationale: UT_ = UT_(0x0018_9910)
    """Protocol Design Rationale (0018,9910), VM 1, Type 3 (PS3.3 C.34.2)."""
    ProtocolPlanningInformation: UT_ = UT_(0x0018_990F)
    """Protocol Planning Information (0018,990F), VM 1, Type 3 (PS3.3 C.34.2)."""
    InstanceCreationDate: DA = DA(0x0008_0012)
    """Instance Creation Date (0008,0012), VM 1, Type 1 (PS3.3 C.34.2)."""
    InstanceCreationTime: TM = TM(0x0008_0013)
    """Instance Creation Time (0008,0013), VM 1, Type 1 (PS3.3 C.34.2)."""
