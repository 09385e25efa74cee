# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Clinical Trial Subject Module."""

from __future__ import annotations

from dcmgen.model.fields import LO, LO_, SQ
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.other_clinical_trial_protocol_ids_sequence_item import OtherClinicalTrialProtocolIDsSequenceItem


class ClinicalTrialSubjectModule(Module):
    """Clinical Trial Subject Module (PS3.3 C.7.1.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.html#sect_C.7.1.3
    """

    __slots__ = ()

    ClinicalTrialSponsorName: LO = LO(0x0012_0010)
    """Clinical Trial Sponsor Name (0012,0010), VM 1, Type 1 (PS3.3 C.7.1.3)."""
    ClinicalTrialProtocolID: LO = LO(0x0012_0020)
    """Clinical Trial Protocol ID (0012,0020), VM 1, Type 1 (PS3.3 C.7.1.3)."""
    IssuerOfClinicalTrialProtocolID: LO_ = LO_(0x0012_0022)
    """Issuer of Clinical Trial Protocol ID (0012,0022), VM 1, Type 3 (PS3.3 C.7.1.3)."""
    OtherClinicalTrialProtocolIDsSequence: SQ[OtherClinicalTrialProtocolIDsSequenceItem] = SQ(
        0x0012_0023, "OtherClinicalTrialProtocolIDsSequenceItem"
    )
    """Other Clinical Trial Protocol IDs Sequence (0012,0023), VM 1, Type 3 (PS3.3 C.7.1.3)."""
    ClinicalTrialProtocolName: LO_ = LO_(0x0012_0021)
    """Clinical Trial Protocol Name (0012,0021), VM 1, Type 2 (PS3.3 C.7.1.3)."""
    ClinicalTrialSiteID: LO_ = LO_(0x0012_0030)
    """Clinical Trial Site ID (0012,0030), VM 1, Type 2 (PS3.3 C.7.1.3)."""
    IssuerOfClinicalTrialSiteID: LO_ = LO_(0x0012_0032)
    """Issuer of Clinical Trial Site ID (0012,0032), VM 1, Type 3 (PS3.3 C.7.1.3)."""
    ClinicalTrialSiteName: LO_ = LO_(0x0012_0031)
    """Clinical Trial Site Name (0012,0031), VM 1, Type 2 (PS3.3 C.7.1.3)."""
    ClinicalTrialSubjectID: LO = LO(0x0012_0040)
    """Clinical Trial Subject ID (0012,0040), VM 1, Type 1C (PS3.3 C.7.1.3)."""
    IssuerOfClinicalTrialSubjectID: LO_ = LO_(0x0012_0041)
    """Issuer of Clinical Trial Subject ID (0012,0041), VM 1, Type 3 (PS3.3 C.7.1.3)."""
    ClinicalTrialSubjectReadingID: LO = LO(0x0012_0042)
    """Clinical Trial Subject Reading ID (0012,0042), VM 1, Type 1C (PS3.3 C.7.1.3)."""
    IssuerOfClinicalTrialSubjectReadingID: LO_ = LO_(0x0012_0043)
    """Issuer of Clinical Trial Subject Reading ID (0012,0043), VM 1, Type 3 (PS3.3 C.7.1.3)."""
    ClinicalTrialProtocolEthicsCommitteeName: LO = LO(0x0012_0081)
    """Clinical Trial Protocol Ethics Committee Name (0012,0081), VM 1, Type 1C (PS3.3 C.7.1.3)."""
    ClinicalTrialProtocolEthicsCommitteeApprovalNumber: LO_ = LO_(0x0012_0082)
    """Clinical Trial Protocol Ethics Committee Approval Number (0012,0082), VM 1, Type 3 (PS3.3 C.7.1.3)."""
