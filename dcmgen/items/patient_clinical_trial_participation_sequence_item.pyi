# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Patient Clinical Trial Participation Sequence (0038,0502)."""

from dcmgen.model.fields import LO_, LO_Value
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class PatientClinicalTrialParticipationSequenceItem(Item):
    """Item of Patient Clinical Trial Participation Sequence (0038,0502) (PS3.3 C.2.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.2.4.html
    """

    def __init__(
        self,
        /,
        *,
        ClinicalTrialSponsorName: LO_Value = ...,
        ClinicalTrialProtocolID: LO_Value = ...,
        ClinicalTrialProtocolName: LO_Value = ...,
        ClinicalTrialSiteID: LO_Value = ...,
        ClinicalTrialSiteName: LO_Value = ...,
        ClinicalTrialSubjectID: LO_Value = ...,
        ClinicalTrialSubjectReadingID: LO_Value = ...,
    ) -> None: ...
    ClinicalTrialSponsorName: LO_
    """Clinical Trial Sponsor Name (0012,0010), LO, VM 1.

    PS3.3 C.2.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.2.4.html
    """
    ClinicalTrialProtocolID: LO_
    """Clinical Trial Protocol ID (0012,0020), LO, VM 1.

    PS3.3 C.2.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.2.4.html
    """
    ClinicalTrialProtocolName: LO_
    """Clinical Trial Protocol Name (0012,0021), LO, VM 1.

    PS3.3 C.2.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.2.4.html
    """
    ClinicalTrialSiteID: LO_
    """Clinical Trial Site ID (0012,0030), LO, VM 1.

    PS3.3 C.2.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.2.4.html
    """
    ClinicalTrialSiteName: LO_
    """Clinical Trial Site Name (0012,0031), LO, VM 1.

    PS3.3 C.2.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.2.4.html
    """
    ClinicalTrialSubjectID: LO_
    """Clinical Trial Subject ID (0012,0040), LO, VM 1.

    PS3.3 C.2.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.2.4.html
    """
    ClinicalTrialSubjectReadingID: LO_
    """Clinical Trial Subject Reading ID (0012,0042), LO, VM 1.

    PS3.3 C.2.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.2.4.html
    """

class PatientClinicalTrialParticipationSequenceItems(Sequence[PatientClinicalTrialParticipationSequenceItem]):
    def add(
        self,
        /,
        *,
        ClinicalTrialSponsorName: LO_Value = ...,
        ClinicalTrialProtocolID: LO_Value = ...,
        ClinicalTrialProtocolName: LO_Value = ...,
        ClinicalTrialSiteID: LO_Value = ...,
        ClinicalTrialSiteName: LO_Value = ...,
        ClinicalTrialSubjectID: LO_Value = ...,
        ClinicalTrialSubjectReadingID: LO_Value = ...,
    ) -> PatientClinicalTrialParticipationSequenceItem: ...
