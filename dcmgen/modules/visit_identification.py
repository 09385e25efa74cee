# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Visit Identification Module."""

from __future__ import annotations

from dcmgen.model.fields import LO_, SQ, ST_, UT_
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.code_sequence_macro import CodeSequenceMacro
    from dcmgen.items.hl7v2_hierarchic_designator_macro import HL7v2HierarchicDesignatorMacro


class VisitIdentificationModule(Module):
    """Visit Identification Module (PS3.3 C.3.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.3.2.html
    """

    __slots__ = ()

    InstitutionName: LO_ = LO_(0x0008_0080)
    """Institution Name (0008,0080), VM 1 (PS3.3 C.3.2)."""
    InstitutionAddress: ST_ = ST_(0x0008_0081)
    """Institution Address (0008,0081), VM 1 (PS3.3 C.3.2)."""
    InstitutionCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0008_0082, "CodeSequenceMacro")
    """Institution Code Sequence (0008,0082), VM 1 (PS3.3 C.3.2)."""
    InstitutionalDepartmentName: LO_ = LO_(0x0008_1040)
    """Institutional Department Name (0008,1040), VM 1 (PS3.3 C.3.2)."""
    InstitutionalDepartmentTypeCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0008_1041, "CodeSequenceMacro")
    """Institutional Department Type Code Sequence (0008,1041), VM 1 (PS3.3 C.3.2)."""
    AdmissionID: LO_ = LO_(0x0038_0010)
    """Admission ID (0038,0010), VM 1 (PS3.3 C.3.2)."""
    IssuerOfAdmissionIDSequence: SQ[HL7v2HierarchicDesignatorMacro] = SQ(0x0038_0014, "HL7v2HierarchicDesignatorMacro")
    """Issuer of Admission ID Sequence (0038,0014), VM 1 (PS3.3 C.3.2)."""
    ReasonForVisit: UT_ = UT_(0x0032_1066)
    """Reason for Visit (0032,1066), VM 1 (PS3.3 C.3.2)."""
    ReasonForVisitCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0032_1067, "CodeSequenceMacro")
    """Reason for Visit Code Sequence (0032,1067), VM 1 (PS3.3 C.3.2)."""
    ServiceEpisodeID: LO_ = LO_(0x0038_0060)
    """Service Episode ID (0038,0060), VM 1 (PS3.3 C.3.2)."""
    IssuerOfServiceEpisodeIDSequence: SQ[HL7v2HierarchicDesignatorMacro] = SQ(
        0x0038_0064, "HL7v2HierarchicDesignatorMacro"
    )
    """Issuer of Service Episode ID Sequence (0038,0064), VM 1 (PS3.3 C.3.2)."""
    ServiceEpisodeDescription: LO_ = LO_(0x0038_0062)
    """Service Episode Description (0038,0062), VM 1 (PS3.3 C.3.2)."""
