# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Patient Clinical Trial Participation Sequence (0038,0502)."""

from __future__ import annotations

from dcmgen.model.fields import LO_
from dcmgen.model.iod import Item


class PatientClinicalTrialParticipationSequenceItem(Item):
    """Item of Patient Clinical Trial Participation Sequence (0038,0502) (PS3.3 C.2.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.2.4.html
    """

    __slots__ = ()

    ClinicalTrialSponsorName = LO_(0x0012_0010)
    ClinicalTrialProtocolID = LO_(0x0012_0020)
    ClinicalTrialProtocolName = LO_(0x0012_0021)
    ClinicalTrialSiteID = LO_(0x0012_0030)
    ClinicalTrialSiteName = LO_(0x0012_0031)
    ClinicalTrialSubjectID = LO_(0x0012_0040)
    ClinicalTrialSubjectReadingID = LO_(0x0012_0042)
