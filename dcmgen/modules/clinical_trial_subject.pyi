# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Clinical Trial Subject Module."""

from dcmgen.items.other_clinical_trial_protocol_ids_sequence_item import (
    OtherClinicalTrialProtocolIDsSequenceItem,
    OtherClinicalTrialProtocolIDsSequenceItems,
)
from dcmgen.model.fields import LO, LO_, SQ, Items, LO_Value, LOValue
from dcmgen.model.iod import Module

class ClinicalTrialSubjectModule(Module):
    """Clinical Trial Subject Module (PS3.3 C.7.1.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.html#sect_C.7.1.3
    """

    def __init__(
        self,
        /,
        *,
        ClinicalTrialSponsorName: LOValue = ...,
        ClinicalTrialProtocolID: LOValue = ...,
        ClinicalTrialSubjectID: LOValue = ...,
        ClinicalTrialSubjectReadingID: LOValue = ...,
        ClinicalTrialProtocolEthicsCommitteeName: LOValue = ...,
        ClinicalTrialProtocolName: LO_Value = ...,
        ClinicalTrialSiteID: LO_Value = ...,
        ClinicalTrialSiteName: LO_Value = ...,
        IssuerOfClinicalTrialProtocolID: LO_Value = ...,
        OtherClinicalTrialProtocolIDsSequence: Items[OtherClinicalTrialProtocolIDsSequenceItem] = ...,
        IssuerOfClinicalTrialSiteID: LO_Value = ...,
        IssuerOfClinicalTrialSubjectID: LO_Value = ...,
        IssuerOfClinicalTrialSubjectReadingID: LO_Value = ...,
        ClinicalTrialProtocolEthicsCommitteeApprovalNumber: LO_Value = ...,
    ) -> None: ...
    ClinicalTrialSponsorName: LO
    """Clinical Trial Sponsor Name (0012,0010), LO, VM 1, Type 1.

    PS3.3 C.7.1.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.html#sect_C.7.1.3
    """
    ClinicalTrialProtocolID: LO
    """Clinical Trial Protocol ID (0012,0020), LO, VM 1, Type 1.

    PS3.3 C.7.1.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.html#sect_C.7.1.3
    """
    IssuerOfClinicalTrialProtocolID: LO_
    """Issuer of Clinical Trial Protocol ID (0012,0022), LO, VM 1, Type 3.

    PS3.3 C.7.1.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.html#sect_C.7.1.3
    """
    OtherClinicalTrialProtocolIDsSequence: SQ[
        OtherClinicalTrialProtocolIDsSequenceItems, OtherClinicalTrialProtocolIDsSequenceItem
    ]
    """Other Clinical Trial Protocol IDs Sequence (0012,0023), SQ, VM 1, Type 3.

    PS3.3 C.7.1.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.html#sect_C.7.1.3
    """
    ClinicalTrialProtocolName: LO_
    """Clinical Trial Protocol Name (0012,0021), LO, VM 1, Type 2.

    PS3.3 C.7.1.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.html#sect_C.7.1.3
    """
    ClinicalTrialSiteID: LO_
    """Clinical Trial Site ID (0012,0030), LO, VM 1, Type 2.

    PS3.3 C.7.1.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.html#sect_C.7.1.3
    """
    IssuerOfClinicalTrialSiteID: LO_
    """Issuer of Clinical Trial Site ID (0012,0032), LO, VM 1, Type 3.

    PS3.3 C.7.1.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.html#sect_C.7.1.3
    """
    ClinicalTrialSiteName: LO_
    """Clinical Trial Site Name (0012,0031), LO, VM 1, Type 2.

    PS3.3 C.7.1.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.html#sect_C.7.1.3
    """
    ClinicalTrialSubjectID: LO
    """Clinical Trial Subject ID (0012,0040), LO, VM 1, Type 1C.

    Required if Clinical Trial Subject Reading ID is absent. May be present otherwise.

    PS3.3 C.7.1.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.html#sect_C.7.1.3
    """
    IssuerOfClinicalTrialSubjectID: LO_
    """Issuer of Clinical Trial Subject ID (0012,0041), LO, VM 1, Type 3.

    PS3.3 C.7.1.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.html#sect_C.7.1.3
    """
    ClinicalTrialSubjectReadingID: LO
    """Clinical Trial Subject Reading ID (0012,0042), LO, VM 1, Type 1C.

    Required if Clinical Trial Subject ID is absent. May be present otherwise.

    PS3.3 C.7.1.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.html#sect_C.7.1.3
    """
    IssuerOfClinicalTrialSubjectReadingID: LO_
    """Issuer of Clinical Trial Subject Reading ID (0012,0043), LO, VM 1, Type 3.

    PS3.3 C.7.1.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.html#sect_C.7.1.3
    """
    ClinicalTrialProtocolEthicsCommitteeName: LO
    """Clinical Trial Protocol Ethics Committee Name (0012,0081), LO, VM 1, Type 1C.

    Required if Clinical Trial Protocol Ethics Committee Approval Number is present. Not allowed otherwise.

    PS3.3 C.7.1.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.html#sect_C.7.1.3
    """
    ClinicalTrialProtocolEthicsCommitteeApprovalNumber: LO_
    """Clinical Trial Protocol Ethics Committee Approval Number (0012,0082), LO, VM 1, Type 3.

    PS3.3 C.7.1.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.html#sect_C.7.1.3
    """
