# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Visit Admission Module."""

from __future__ import annotations

from dcmgen.model.fields import DA_, LO_, PN_, SQ, ST_, TM_, LOn, PNn, SHn
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.code_sequence_macro import CodeSequenceMacro
    from dcmgen.items.person_identification_macro import PersonIdentificationMacro


class VisitAdmissionModule(Module):
    """Visit Admission Module (PS3.3 C.3.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.3.4.html
    """

    __slots__ = ()

    ReferringPhysicianName: PN_ = PN_(0x0008_0090)
    """Referring Physician's Name (0008,0090), VM 1 (PS3.3 C.3.4)."""
    ReferringPhysicianAddress: ST_ = ST_(0x0008_0092)
    """Referring Physician's Address (0008,0092), VM 1 (PS3.3 C.3.4)."""
    ReferringPhysicianTelephoneNumbers: SHn = SHn(0x0008_0094)
    """Referring Physician's Telephone Numbers (0008,0094), VM 1-n (PS3.3 C.3.4)."""
    ReferringPhysicianIdentificationSequence: SQ[PersonIdentificationMacro] = SQ(
        0x0008_0096, "PersonIdentificationMacro"
    )
    """Referring Physician Identification Sequence (0008,0096), VM 1 (PS3.3 C.3.4)."""
    PhysiciansOfRecord: PNn = PNn(0x0008_1048)
    """Physician(s) of Record (0008,1048), VM 1-n (PS3.3 C.3.4)."""
    PhysiciansOfRecordIdentificationSequence: SQ[PersonIdentificationMacro] = SQ(
        0x0008_1049, "PersonIdentificationMacro"
    )
    """Physician(s) of Record Identification Sequence (0008,1049), VM 1 (PS3.3 C.3.4)."""
    ConsultingPhysicianName: PNn = PNn(0x0008_009C)
    """Consulting Physician's Name (0008,009C), VM 1-n (PS3.3 C.3.4)."""
    ConsultingPhysicianIdentificationSequence: SQ[PersonIdentificationMacro] = SQ(
        0x0008_009D, "PersonIdentificationMacro"
    )
    """Consulting Physician Identification Sequence (0008,009D), VM 1 (PS3.3 C.3.4)."""
    AdmittingDiagnosesDescription: LOn = LOn(0x0008_1080)
    """Admitting Diagnoses Description (0008,1080), VM 1-n (PS3.3 C.3.4)."""
    AdmittingDiagnosesCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0008_1084, "CodeSequenceMacro")
    """Admitting Diagnoses Code Sequence (0008,1084), VM 1 (PS3.3 C.3.4)."""
    PrincipalDiagnosisCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0008_1301, "CodeSequenceMacro")
    """Principal Diagnosis Code Sequence (0008,1301), VM 1 (PS3.3 C.3.4)."""
    PrimaryDiagnosisCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0008_1302, "CodeSequenceMacro")
    """Primary Diagnosis Code Sequence (0008,1302), VM 1 (PS3.3 C.3.4)."""
    SecondaryDiagnosesCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0008_1303, "CodeSequenceMacro")
    """Secondary Diagnoses Code Sequence (0008,1303), VM 1 (PS3.3 C.3.4)."""
    HistologicalDiagnosesCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0008_1304, "CodeSequenceMacro")
    """Histological Diagnoses Code Sequence (0008,1304), VM 1 (PS3.3 C.3.4)."""
    RouteOfAdmissions: LO_ = LO_(0x0038_0016)
    """Route of Admissions (0038,0016), VM 1 (PS3.3 C.3.4)."""
    AdmittingDate: DA_ = DA_(0x0038_0020)
    """Admitting Date (0038,0020), VM 1 (PS3.3 C.3.4)."""
    AdmittingTime: TM_ = TM_(0x0038_0021)
    """Admitting Time (0038,0021), VM 1 (PS3.3 C.3.4)."""
