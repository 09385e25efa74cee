# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Visit Admission Module."""

from __future__ import annotations

from dcmgen.model.fields import DA_, LO_, PN_, SQ, ST_, TM_, LOn, PNn, SHn
from dcmgen.model.iod import Module


class VisitAdmissionModule(Module):
    """Visit Admission Module (PS3.3 C.3.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.3.4.html
    """

    __slots__ = ()

    ReferringPhysicianName = PN_(0x0008_0090)
    ReferringPhysicianAddress = ST_(0x0008_0092)
    ReferringPhysicianTelephoneNumbers = SHn(0x0008_0094)
    ReferringPhysicianIdentificationSequence = SQ(0x0008_0096, "PersonIdentificationMacro")
    PhysiciansOfRecord = PNn(0x0008_1048)
    PhysiciansOfRecordIdentificationSequence = SQ(0x0008_1049, "PersonIdentificationMacro")
    ConsultingPhysicianName = PNn(0x0008_009C)
    ConsultingPhysicianIdentificationSequence = SQ(0x0008_009D, "PersonIdentificationMacro")
    AdmittingDiagnosesDescription = LOn(0x0008_1080)
    AdmittingDiagnosesCodeSequence = SQ(0x0008_1084, "CodeSequenceMacro")
    PrincipalDiagnosisCodeSequence = SQ(0x0008_1301, "CodeSequenceMacro")
    PrimaryDiagnosisCodeSequence = SQ(0x0008_1302, "CodeSequenceMacro")
    SecondaryDiagnosesCodeSequence = SQ(0x0008_1303, "CodeSequenceMacro")
    HistologicalDiagnosesCodeSequence = SQ(0x0008_1304, "CodeSequenceMacro")
    RouteOfAdmissions = LO_(0x0038_0016)
    AdmittingDate = DA_(0x0038_0020)
    AdmittingTime = TM_(0x0038_0021)
