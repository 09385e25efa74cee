# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Visit Identification Module."""

from __future__ import annotations

from dcmgen.model.fields import LO_, SQ, ST_, UT_
from dcmgen.model.iod import Module


class VisitIdentificationModule(Module):
    """Visit Identification Module (PS3.3 C.3.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.3.2.html
    """

    __slots__ = ()

    InstitutionName = LO_(0x0008_0080)
    InstitutionAddress = ST_(0x0008_0081)
    InstitutionCodeSequence = SQ(0x0008_0082, "CodeSequenceMacro")
    InstitutionalDepartmentName = LO_(0x0008_1040)
    InstitutionalDepartmentTypeCodeSequence = SQ(0x0008_1041, "CodeSequenceMacro")
    AdmissionID = LO_(0x0038_0010)
    IssuerOfAdmissionIDSequence = SQ(0x0038_0014, "HL7v2HierarchicDesignatorMacro")
    ReasonForVisit = UT_(0x0032_1066)
    ReasonForVisitCodeSequence = SQ(0x0032_1067, "CodeSequenceMacro")
    ServiceEpisodeID = LO_(0x0038_0060)
    IssuerOfServiceEpisodeIDSequence = SQ(0x0038_0064, "HL7v2HierarchicDesignatorMacro")
    ServiceEpisodeDescription = LO_(0x0038_0062)
