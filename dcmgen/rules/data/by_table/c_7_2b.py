# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Clinical Trial Subject Module (PS3.3 C.7.1.3, Table C.7-2b)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table

TABLE = Table(
    "C.7-2b",
    "Clinical Trial Subject Module",
    "C.7.1.3",
    (
        Attribute(0x00120010, "1"),  # ClinicalTrialSponsorName
        Attribute(0x00120020, "1"),  # ClinicalTrialProtocolID
        Attribute(0x00120022, "3"),  # IssuerOfClinicalTrialProtocolID
        # OtherClinicalTrialProtocolIDsSequence
        Attribute(
            0x00120023,
            "3",
            items=(0, None),
            rows=(
                Attribute(0x00120020, "1"),  # ClinicalTrialProtocolID
                Attribute(0x00120022, "1"),  # IssuerOfClinicalTrialProtocolID
            ),
        ),
        Attribute(0x00120021, "2"),  # ClinicalTrialProtocolName
        Attribute(0x00120030, "2"),  # ClinicalTrialSiteID
        Attribute(0x00120032, "3"),  # IssuerOfClinicalTrialSiteID
        Attribute(0x00120031, "2"),  # ClinicalTrialSiteName
        Attribute(
            0x00120040, "1C", condition=Condition("parsed", required=("absent", "./00120042"), otherwise="allowed")
        ),  # ClinicalTrialSubjectID
        Attribute(0x00120041, "3"),  # IssuerOfClinicalTrialSubjectID
        Attribute(
            0x00120042, "1C", condition=Condition("parsed", required=("absent", "./00120040"), otherwise="allowed")
        ),  # ClinicalTrialSubjectReadingID
        Attribute(0x00120043, "3"),  # IssuerOfClinicalTrialSubjectReadingID
        Attribute(
            0x00120081, "1C", condition=Condition("parsed", required=("present", "./00120082"))
        ),  # ClinicalTrialProtocolEthicsCommitteeName
        Attribute(0x00120082, "3"),  # ClinicalTrialProtocolEthicsCommitteeApprovalNumber
    ),
)
