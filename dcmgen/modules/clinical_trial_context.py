# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Clinical Trial Context Module."""

from __future__ import annotations

from dcmgen.model.fields import DA_, LO, LO_
from dcmgen.model.iod import Module


class ClinicalTrialContextModule(Module):
    """Clinical Trial Context Module (PS3.3 C.34.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.4.html
    """

    __slots__ = ()

    ClinicalTrialSponsorName = LO(0x0012_0010)
    ClinicalTrialProtocolID = LO(0x0012_0020)
    ClinicalTrialProtocolName = LO_(0x0012_0021)
    ClinicalTrialSiteID = LO_(0x0012_0030)
    ClinicalTrialSiteName = LO_(0x0012_0031)
    ClinicalTrialProtocolEthicsCommitteeName = LO(0x0012_0081)
    ClinicalTrialProtocolEthicsCommitteeApprovalNumber = LO_(0x0012_0082)
    EthicsCommitteeApprovalEffectivenessStartDate = DA_(0x0012_0086)
    EthicsCommitteeApprovalEffectivenessEndDate = DA_(0x0012_0087)
    ClinicalTrialCoordinatingCenterName = LO_(0x0012_0060)
