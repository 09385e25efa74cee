# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""General Study Module."""

from __future__ import annotations

from dcmgen.model.fields import DA_, LO_, PN_, SH_, SQ, TM_, UI, PNn
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.code_sequence_macro import CodeSequenceMacro
    from dcmgen.items.hl7v2_hierarchic_designator_macro import HL7v2HierarchicDesignatorMacro
    from dcmgen.items.person_identification_macro import PersonIdentificationMacro
    from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro


class GeneralStudyModule(Module):
    """General Study Module (PS3.3 C.7.2.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.2.html#sect_C.7.2.1
    """

    __slots__ = ()

    StudyInstanceUID: UI = UI(0x0020_000D)
    """Study Instance UID (0020,000D), VM 1, Type 1 (PS3.3 C.7.2.1)."""
    StudyDate: DA_ = DA_(0x0008_0020)
    """Study Date (0008,0020), VM 1, Type 2 (PS3.3 C.7.2.1)."""
    StudyTime: TM_ = TM_(0x0008_0030)
    """Study Time (0008,0030), VM 1, Type 2 (PS3.3 C.7.2.1)."""
    ReferringPhysicianName: PN_ = PN_(0x0008_0090)
    """Referring Physician's Name (0008,0090), VM 1, Type 2 (PS3.3 C.7.2.1)."""
    ReferringPhysicianIdentificationSequence: SQ[PersonIdentificationMacro] = SQ(
        0x0008_0096, "PersonIdentificationMacro"
    )
    """Referring Physician Identification Sequence (0008,0096), VM 1, Type 3 (PS3.3 C.7.2.1)."""
    ConsultingPhysicianName: PNn = PNn(0x0008_009C)
    """Consulting Physician's Name (0008,009C), VM 1-n, Type 3 (PS3.3 C.7.2.1)."""
    ConsultingPhysicianIdentificationSequence: SQ[PersonIdentificationMacro] = SQ(
        0x0008_009D, "PersonIdentificationMacro"
    )
    """Consulting Physician Identification Sequence (0008,009D), VM 1, Type 3 (PS3.3 C.7.2.1)."""
    StudyID: SH_ = SH_(0x0020_0010)
    """Study ID (0020,0010), VM 1, Type 2 (PS3.3 C.7.2.1)."""
    AccessionNumber: SH_ = SH_(0x0008_0050)
    """Accession Number (0008,0050), VM 1, Type 2 (PS3.3 C.7.2.1)."""
    IssuerOfAccessionNumberSequence: SQ[HL7v2HierarchicDesignatorMacro] = SQ(
        0x0008_0051, "HL7v2HierarchicDesignatorMacro"
    )
    """Issuer of Accession Number Sequence (0008,0051), VM 1, Type 3 (PS3.3 C.7.2.1)."""
    StudyDescription: LO_ = LO_(0x0008_1030)
    """Study Description (0008,1030), VM 1, Type 3 (PS3.3 C.7.2.1)."""
    PhysiciansOfRecord: PNn = PNn(0x0008_1048)
    """Physician(s) of Record (0008,1048), VM 1-n, Type 3 (PS3.3 C.7.2.1)."""
    PhysiciansOfRecordIdentificationSequence: SQ[PersonIdentificationMacro] = SQ(
        0x0008_1049, "PersonIdentificationMacro"
    )
    """Physician(s) of Record Identification Sequence (0008,1049), VM 1, Type 3 (PS3.3 C.7.2.1)."""
    NameOfPhysiciansReadingStudy: PNn = PNn(0x0008_1060)
    """Name of Physician(s) Reading Study (0008,1060), VM 1-n, Type 3 (PS3.3 C.7.2.1)."""
    PhysiciansReadingStudyIdentificationSequence: SQ[PersonIdentificationMacro] = SQ(
        0x0008_1062, "PersonIdentificationMacro"
    )
    """Physician(s) Reading Study Identification Sequence (0008,1062), VM 1, Type 3 (PS3.3 C.7.2.1)."""
    RequestingService: LO_ = LO_(0x0032_1033)
    """Requesting Service (0032,1033), VM 1, Type 3 (PS3.3 C.7.2.1)."""
    RequestingServiceCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0032_1034, "CodeSequenceMacro")
    """Requesting Service Code Sequence (0032,1034), VM 1, Type 3 (PS3.3 C.7.2.1)."""
    ReferencedStudySequence: SQ[SOPInstanceReferenceMacro] = SQ(0x0008_1110, "SOPInstanceReferenceMacro")
    """Referenced Study Sequence (0008,1110), VM 1, Type 3 (PS3.3 C.7.2.1)."""
    ProcedureCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0008_1032, "CodeSequenceMacro")
    """Procedure Code Sequence (0008,1032), VM 1, Type 3 (PS3.3 C.7.2.1)."""
    ReasonForPerformedProcedureCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0040_1012, "CodeSequenceMacro")
    """Reason For Performed Procedure Code Sequence (0040,1012), VM 1, Type 3 (PS3.3 C.7.2.1)."""
