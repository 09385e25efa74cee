# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Requested Procedure Module."""

from __future__ import annotations

from dcmgen.model.fields import DA_, LO_, LT_, SH_, SHT_, SQ, TM_, UI_, PNn
from dcmgen.model.iod import Module


class RequestedProcedureModule(Module):
    """Requested Procedure Module (PS3.3 C.4.11).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.11.html
    """

    __slots__ = ()

    RequestedProcedureID = SH_(0x0040_1001)
    ReasonForTheRequestedProcedure = LO_(0x0040_1002)
    RequestedProcedureComments = LT_(0x0040_1400)
    ReasonForRequestedProcedureCodeSequence = SQ(0x0040_100A, "CodeSequenceMacro")
    RequestedProcedureCodeSequence = SQ(0x0032_1064, "CodeSequenceMacro")
    RequestedLateralityCodeSequence = SQ(0x0032_1065, "CodeSequenceMacro")
    StudyInstanceUID = UI_(0x0020_000D)
    StudyDate = DA_(0x0008_0020)
    StudyTime = TM_(0x0008_0030)
    ReferencedStudySequence = SQ(0x0008_1110, "SOPInstanceReferenceMacro")
    RequestedProcedureDescription = LO_(0x0032_1060)
    RequestedProcedurePriority = SHT_(0x0040_1003)
    PatientTransportArrangements = LO_(0x0040_1004)
    RequestedProcedureLocation = LO_(0x0040_1005)
    ConfidentialityCode = LO_(0x0040_1008)
    ReportingPriority = SHT_(0x0040_1009)
    NamesOfIntendedRecipientsOfResults = PNn(0x0040_1010)
    IntendedRecipientsOfResultsIdentificationSequence = SQ(0x0040_1011, "PersonIdentificationMacro")
