# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""General Study Module."""

from __future__ import annotations

from dcmgen.model.fields import DA_, LO_, PN_, SH_, SQ, TM_, UI, PNn
from dcmgen.model.iod import Module


class GeneralStudyModule(Module):
    """General Study Module (PS3.3 C.7.2.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.2.html#sect_C.7.2.1
    """

    __slots__ = ()

    StudyInstanceUID = UI(0x0020_000D)
    StudyDate = DA_(0x0008_0020)
    StudyTime = TM_(0x0008_0030)
    ReferringPhysicianName = PN_(0x0008_0090)
    ReferringPhysicianIdentificationSequence = SQ(0x0008_0096, "PersonIdentificationMacro")
    ConsultingPhysicianName = PNn(0x0008_009C)
    ConsultingPhysicianIdentificationSequence = SQ(0x0008_009D, "PersonIdentificationMacro")
    StudyID = SH_(0x0020_0010)
    AccessionNumber = SH_(0x0008_0050)
    IssuerOfAccessionNumberSequence = SQ(0x0008_0051, "HL7v2HierarchicDesignatorMacro")
    StudyDescription = LO_(0x0008_1030)
    PhysiciansOfRecord = PNn(0x0008_1048)
    PhysiciansOfRecordIdentificationSequence = SQ(0x0008_1049, "PersonIdentificationMacro")
    NameOfPhysiciansReadingStudy = PNn(0x0008_1060)
    PhysiciansReadingStudyIdentificationSequence = SQ(0x0008_1062, "PersonIdentificationMacro")
    RequestingService = LO_(0x0032_1033)
    RequestingServiceCodeSequence = SQ(0x0032_1034, "CodeSequenceMacro")
    ReferencedStudySequence = SQ(0x0008_1110, "SOPInstanceReferenceMacro")
    ProcedureCodeSequence = SQ(0x0008_1032, "CodeSequenceMacro")
    ReasonForPerformedProcedureCodeSequence = SQ(0x0040_1012, "CodeSequenceMacro")
