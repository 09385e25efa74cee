# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Clinical Trial Context Module."""

from __future__ import annotations

from dcmgen.model.fields import DA_, LO, LO_
from dcmgen.model.iod import Module


class ClinicalTrialContextModule(Module):
    """Clinical Trial Context Module (PS3.3 C.34.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.4.html
    """

    __slots__ = ()

    ClinicalTrialSponsorName: LO = LO(0x0012_0010)
    """Clinical Trial Sponsor Name (0012,0010), VM 1, Type 1 (PS3.3 C.34.4)."""
    ClinicalTrialProtocolID: LO = LO(0x0012_0020)
    """Clinical Trial Protocol ID (0012,0020), VM 1, Type 1 (PS3.3 C.34.4)."""
    ClinicalTrialProtocolName: LO_ = LO_(0x0012_0021)
    """Clinical Trial Protocol Name (0012,0021), VM 1, Type 2 (PS3.3 C.34.4)."""
    ClinicalTrialSiteID: LO_ = LO_(0x0012_0030)
    """Clinical Trial Site ID (0012,0030), VM 1, Type 2 (PS3.3 C.34.4)."""
    ClinicalTrialSiteName: LO_ = LO_(0x0012_0031)
    """Clinical Trial Site Name (0012,0031), VM 1, Type 2 (PS3.3 C.34.4)."""
    ClinicalTrialProtocolEthicsCommitteeName: LO = LO(0x0012_0081)
    """Clinical Trial Protocol Ethics Committee Name (0012,0081), VM 1, Type 1C (PS3.3 C.34.4)."""
    ClinicalTrialProtocolEthicsCommitteeApprovalNumber: LO_ = LO_(0x0012_0082)
    """Clinical Trial Protocol Ethics Committee Approval Number (0012,0082), VM 1, Type 3 (PS3.3 C.34.4)."""
    EthicsCommitteeApprovalEffectivenessStartDate: DA_ = DA_(0x0012_0086)
    """Ethics Committee Approval Effectiveness Start Date (0012,0086), VM 1, Type 3 (PS3.3 C.34.4)."""
    EthicsCommitteeApprovalEffectivenessEndDate: DA_ = DA_(0x0012_0087)
    """Ethics Committee Approval Effectiveness End Date (0012,0087), VM 1, Type 3 (PS3.3 C.34.4)."""
    ClinicalTrialCoordinatingCenterName: LO_ = LO_(0x0012_0060)
    """Clinical Trial Coordinating Center Name (0012,0060), VM 1, Type 2 (PS3.3 C.34.4)."""
