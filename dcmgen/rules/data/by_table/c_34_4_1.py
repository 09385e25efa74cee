# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Clinical Trial Context Module (PS3.3 C.34.4, Table C.34.4-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table

TABLE = Table(
    "C.34.4-1",
    "Clinical Trial Context Module",
    "C.34.4",
    (
        Attribute(0x00120010, "1"),  # ClinicalTrialSponsorName
        Attribute(0x00120020, "1"),  # ClinicalTrialProtocolID
        Attribute(0x00120021, "2"),  # ClinicalTrialProtocolName
        Attribute(0x00120030, "2"),  # ClinicalTrialSiteID
        Attribute(0x00120031, "2"),  # ClinicalTrialSiteName
        Attribute(
            0x00120081, "1C", condition=Condition("parsed", required=("present", "./00120082"))
        ),  # ClinicalTrialProtocolEthicsCommitteeName
        Attribute(0x00120082, "3"),  # ClinicalTrialProtocolEthicsCommitteeApprovalNumber
        Attribute(0x00120086, "3"),  # EthicsCommitteeApprovalEffectivenessStartDate
        Attribute(0x00120087, "3"),  # EthicsCommitteeApprovalEffectivenessEndDate
        Attribute(0x00120060, "2"),  # ClinicalTrialCoordinatingCenterName
    ),
)
