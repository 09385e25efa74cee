# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Clinical Trial Context Module."""

from dcmgen.model.fields import DA_, LO, LO_, DA_Value, LO_Value, LOValue
from dcmgen.model.iod import Module

class ClinicalTrialContextModule(Module):
    """Clinical Trial Context Module (PS3.3 C.34.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.4.html
    """

    def __init__(
        self,
        /,
        *,
        ClinicalTrialSponsorName: LOValue = ...,
        ClinicalTrialProtocolID: LOValue = ...,
        ClinicalTrialProtocolEthicsCommitteeName: LOValue = ...,
        ClinicalTrialProtocolName: LO_Value = ...,
        ClinicalTrialSiteID: LO_Value = ...,
        ClinicalTrialSiteName: LO_Value = ...,
        ClinicalTrialCoordinatingCenterName: LO_Value = ...,
        ClinicalTrialProtocolEthicsCommitteeApprovalNumber: LO_Value = ...,
        EthicsCommitteeApprovalEffectivenessStartDate: DA_Value = ...,
        EthicsCommitteeApprovalEffectivenessEndDate: DA_Value = ...,
    ) -> None: ...
    ClinicalTrialSponsorName: LO
    """Clinical Trial Sponsor Name (0012,0010), LO, VM 1, Type 1.

    PS3.3 C.34.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.4.html
    """
    ClinicalTrialProtocolID: LO
    """Clinical Trial Protocol ID (0012,0020), LO, VM 1, Type 1.

    PS3.3 C.34.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.4.html
    """
    ClinicalTrialProtocolName: LO_
    """Clinical Trial Protocol Name (0012,0021), LO, VM 1, Type 2.

    PS3.3 C.34.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.4.html
    """
    ClinicalTrialSiteID: LO_
    """Clinical Trial Site ID (0012,0030), LO, VM 1, Type 2.

    PS3.3 C.34.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.4.html
    """
    ClinicalTrialSiteName: LO_
    """Clinical Trial Site Name (0012,0031), LO, VM 1, Type 2.

    PS3.3 C.34.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.4.html
    """
    ClinicalTrialProtocolEthicsCommitteeName: LO
    """Clinical Trial Protocol Ethics Committee Name (0012,0081), LO, VM 1, Type 1C.

    Required if Clinical Trial Protocol Ethics Committee Approval Number is present. Not allowed otherwise.

    PS3.3 C.34.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.4.html
    """
    ClinicalTrialProtocolEthicsCommitteeApprovalNumber: LO_
    """Clinical Trial Protocol Ethics Committee Approval Number (0012,0082), LO, VM 1, Type 3.

    PS3.3 C.34.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.4.html
    """
    EthicsCommitteeApprovalEffectivenessStartDate: DA_
    """Ethics Committee Approval Effectiveness Start Date (0012,0086), DA, VM 1, Type 3.

    PS3.3 C.34.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.4.html
    """
    EthicsCommitteeApprovalEffectivenessEndDate: DA_
    """Ethics Committee Approval Effectiveness End Date (0012,0087), DA, VM 1, Type 3.

    PS3.3 C.34.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.4.html
    """
    ClinicalTrialCoordinatingCenterName: LO_
    """Clinical Trial Coordinating Center Name (0012,0060), LO, VM 1, Type 2.

    PS3.3 C.34.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.4.html
    """
