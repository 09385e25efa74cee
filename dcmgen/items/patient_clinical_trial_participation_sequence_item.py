# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Patient Clinical Trial Participation Sequence (0038,0502)."""

from __future__ import annotations

from dcmgen.model.fields import LO_
from dcmgen.model.iod import Item


class PatientClinicalTrialParticipationSequenceItem(Item):
    """Item of Patient Clinical Trial Participation Sequence (0038,0502) (PS3.3 C.2.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.2.4.html
    """

    __slots__ = ()

    ClinicalTrialSponsorName: LO_ = LO_(0x0012_0010)
    """Clinical Trial Sponsor Name (0012,0010), VM 1 (PS3.3 C.2.4)."""
    ClinicalTrialProtocolID: LO_ = LO_(0x0012_0020)
    """Clinical Trial Protocol ID (0012,0020), VM 1 (PS3.3 C.2.4)."""
    ClinicalTrialProtocolName: LO_ = LO_(0x0012_0021)
    """Clinical Trial Protocol Name (0012,0021), VM 1 (PS3.3 C.2.4)."""
    ClinicalTrialSiteID: LO_ = LO_(0x0012_0030)
    """Clinical Trial Site ID (0012,0030), VM 1 (PS3.3 C.2.4)."""
    ClinicalTrialSiteName: LO_ = LO_(0x0012_0031)
    """Clinical Trial Site Name (0012,0031), VM 1 (PS3.3 C.2.4)."""
    ClinicalTrialSubjectID: LO_ = LO_(0x0012_0040)
    """Clinical Trial Subject ID (0012,0040), VM 1 (PS3.3 C.2.4)."""
    ClinicalTrialSubjectReadingID: LO_ = LO_(0x0012_0042)
    """Clinical Trial Subject Reading ID (0012,0042), VM 1 (PS3.3 C.2.4)."""
