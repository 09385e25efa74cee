# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Clinical Trial Subject Module."""

from __future__ import annotations

from dcmgen.model.fields import LO, LO_, SQ
from dcmgen.model.iod import Module


class ClinicalTrialSubjectModule(Module):
    """Clinical Trial Subject Module (PS3.3 C.7.1.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.html#sect_C.7.1.3
    """

    __slots__ = ()

    ClinicalTrialSponsorName = LO(0x0012_0010)
    ClinicalTrialProtocolID = LO(0x0012_0020)
    IssuerOfClinicalTrialProtocolID = LO_(0x0012_0022)
    OtherClinicalTrialProtocolIDsSequence = SQ(0x0012_0023, "OtherClinicalTrialProtocolIDsSequenceItem")
    ClinicalTrialProtocolName = LO_(0x0012_0021)
    ClinicalTrialSiteID = LO_(0x0012_0030)
    IssuerOfClinicalTrialSiteID = LO_(0x0012_0032)
    ClinicalTrialSiteName = LO_(0x0012_0031)
    ClinicalTrialSubjectID = LO(0x0012_0040)
    IssuerOfClinicalTrialSubjectID = LO_(0x0012_0041)
    ClinicalTrialSubjectReadingID = LO(0x0012_0042)
    IssuerOfClinicalTrialSubjectReadingID = LO_(0x0012_0043)
    ClinicalTrialProtocolEthicsCommitteeName = LO(0x0012_0081)
    ClinicalTrialProtocolEthicsCommitteeApprovalNumber = LO_(0x0012_0082)
