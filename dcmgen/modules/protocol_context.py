# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Protocol Context Module."""

from __future__ import annotations

from dcmgen.model.fields import DA, LO, PN, SQ, TM, UT_, UCn
from dcmgen.model.iod import Module


class ProtocolContextModule(Module):
    """Protocol Context Module (PS3.3 C.34.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.2.html
    """

    __slots__ = ()

    CustodialOrganizationSequence = SQ(0x0040_A07C, "ProtocolContextCustodialOrganizationSequenceItem")
    ResponsibleGroupCodeSequence = SQ(0x0008_0220, "CodeSequenceMacro")
    ProtocolName = LO(0x0018_1030)
    PotentialScheduledProtocolCodeSequence = SQ(0x0018_9906, "CodeSequenceMacro")
    PotentialRequestedProcedureCodeSequence = SQ(0x0018_9907, "CodeSequenceMacro")
    PotentialReasonsForProcedure = UCn(0x0018_9908)
    PotentialReasonsForProcedureCodeSequence = SQ(0x0018_9909, "CodeSequenceMacro")
    PotentialDiagnosticTasks = UCn(0x0018_990A)
    ContraindicationsCodeSequence = SQ(0x0018_990B, "CodeSequenceMacro")
    PredecessorProtocolSequence = SQ(0x0018_990E, "SOPInstanceReferenceMacro")
    ContentCreatorName = PN(0x0070_0084)
    ContentCreatorIdentificationCodeSequence = SQ(0x0070_0086, "PersonIdentificationMacro")
    ProtocolDesignRationale = UT_(0x0018_9910)
    ProtocolPlanningInformation = UT_(0x0018_990F)
    InstanceCreationDate = DA(0x0008_0012)
    InstanceCreationTime = TM(0x0008_0013)
