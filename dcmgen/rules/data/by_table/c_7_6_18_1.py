# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Cardiac Synchronization Module (PS3.3 C.7.6.18.1, Table C.7.6.18-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table, Terms

TABLE = Table(
    "C.7.6.18-1",
    "Cardiac Synchronization Module",
    "C.7.6.18.1",
    (
        Attribute(
            0x00189037,
            "1C",
            condition=Condition("parsed", required=("in", "00080008[1]", ("ORIGINAL", "MIXED")), otherwise="allowed"),
            terms=(Terms("enumerated", ("NONE", "REALTIME", "PROSPECTIVE", "RETROSPECTIVE", "PACED")),),
        ),  # CardiacSynchronizationTechnique
        Attribute(
            0x00189085,
            "1C",
            condition=Condition(
                "parsed",
                required=("and", ("in", "00080008[1]", ("ORIGINAL", "MIXED")), ("not in", "./00189037", ("NONE",))),
                allowed=("and", ("in", "00080008[1]", ("DERIVED",)), ("not in", "./00189037", ("NONE",))),
            ),
            terms=(Terms("defined", ("ECG", "VCG", "PP", "MR")),),
        ),  # CardiacSignalSource
        Attribute(
            0x00189070,
            "1C",
            condition=Condition(
                "parsed",
                required=("and", ("in", "00080008[1]", ("ORIGINAL", "MIXED")), ("not in", "./00189037", ("NONE",))),
                allowed=("and", ("in", "00080008[1]", ("DERIVED",)), ("not in", "./00189037", ("NONE",))),
            ),
        ),  # CardiacRRIntervalSpecified
        Attribute(
            0x00189169,
            "1C",
            condition=Condition(
                "parsed",
                required=(
                    "and",
                    ("in", "00080008[1]", ("ORIGINAL", "MIXED")),
                    ("in", "./00189037", ("PROSPECTIVE", "RETROSPECTIVE")),
                ),
                allowed=(
                    "and",
                    ("in", "00080008[1]", ("DERIVED",)),
                    ("in", "./00189037", ("PROSPECTIVE", "RETROSPECTIVE")),
                ),
            ),
            terms=(Terms("defined", ("NONE", "RR_INTERVAL", "QRS_LOOP", "PVC")),),
        ),  # CardiacBeatRejectionTechnique
        Attribute(
            0x00181081,
            "2C",
            condition=Condition(
                "parsed",
                required=(
                    "and",
                    ("in", "00080008[1]", ("ORIGINAL", "MIXED")),
                    ("in", "./00189037", ("PROSPECTIVE", "RETROSPECTIVE")),
                ),
                allowed=(
                    "and",
                    ("in", "00080008[1]", ("DERIVED",)),
                    ("in", "./00189037", ("PROSPECTIVE", "RETROSPECTIVE")),
                ),
            ),
        ),  # LowRRValue
        Attribute(
            0x00181082,
            "2C",
            condition=Condition(
                "parsed",
                required=(
                    "and",
                    ("in", "00080008[1]", ("ORIGINAL", "MIXED")),
                    ("in", "./00189037", ("PROSPECTIVE", "RETROSPECTIVE")),
                ),
                allowed=(
                    "and",
                    ("in", "00080008[1]", ("DERIVED",)),
                    ("in", "./00189037", ("PROSPECTIVE", "RETROSPECTIVE")),
                ),
            ),
        ),  # HighRRValue
        Attribute(
            0x00181083,
            "2C",
            condition=Condition(
                "parsed",
                required=("and", ("in", "00080008[1]", ("ORIGINAL", "MIXED")), ("not in", "./00189037", ("NONE",))),
                allowed=("and", ("in", "00080008[1]", ("DERIVED",)), ("not in", "./00189037", ("NONE",))),
            ),
        ),  # IntervalsAcquired
        Attribute(
            0x00181084,
            "2C",
            condition=Condition(
                "parsed",
                required=("and", ("in", "00080008[1]", ("ORIGINAL", "MIXED")), ("not in", "./00189037", ("NONE",))),
                allowed=("and", ("in", "00080008[1]", ("DERIVED",)), ("not in", "./00189037", ("NONE",))),
            ),
        ),  # IntervalsRejected
        Attribute(0x00181086, "3"),  # SkipBeats
        Attribute(
            0x00181064,
            "1C",
            condition=Condition("undecidable", otherwise="allowed"),
            terms=(Terms("defined", ("FORW", "BACK", "PCNT")),),
        ),  # CardiacFramingType
    ),
)
