# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Clinical Trial Study Module (PS3.3 C.7.2.3, Table C.7-4b)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.7-4b",
    "Clinical Trial Study Module",
    "C.7.2.3",
    (
        Attribute(0x00120050, "2"),  # ClinicalTrialTimePointID
        Attribute(0x00120055, "3"),  # IssuerOfClinicalTrialTimePointID
        Attribute(0x00120051, "3"),  # ClinicalTrialTimePointDescription
        # ClinicalTrialTimePointTypeCodeSequence
        Attribute(0x00120054, "3", items=(0, None), rows=(Include("8.8-1", cid=("Baseline", "6146", "inferred")),)),
        Attribute(0x00120052, "3"),  # LongitudinalTemporalOffsetFromEvent
        Attribute(
            0x00120053,
            "1C",
            condition=Condition("parsed", required=("present", "./00120052")),
            terms=(Terms("defined", ("ENROLLMENT", "BASELINE")),),
        ),  # LongitudinalTemporalEventType
        # ConsentForClinicalTrialUseSequence
        Attribute(
            0x00120083,
            "3",
            items=(0, None),
            rows=(
                Attribute(
                    0x00120084,
                    "1C",
                    condition=Condition("parsed", required=("in", "./00120085", ("YES", "WITHDRAWN"))),
                    terms=(Terms("defined", ("NAMED_PROTOCOL", "RESTRICTED_REUSE", "PUBLIC_RELEASE")),),
                ),  # DistributionType
                Attribute(
                    0x00120020,
                    "1C",
                    condition=Condition(
                        "parsed",
                        required=("and", ("in", "./00120084", ("NAMED_PROTOCOL",)), ("undecidable", "semantics")),
                    ),
                ),  # ClinicalTrialProtocolID
                Attribute(0x00120022, "3"),  # IssuerOfClinicalTrialProtocolID
                Attribute(
                    0x00120085, "1", terms=(Terms("enumerated", ("NO", "YES", "WITHDRAWN")),)
                ),  # ConsentForDistributionFlag
            ),
        ),
    ),
)
