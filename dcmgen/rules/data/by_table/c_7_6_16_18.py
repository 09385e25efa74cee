# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Respiratory Synchronization Macro (PS3.3 C.7.6.16.2.17, Table C.7.6.16-18)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table, Terms

TABLE = Table(
    "C.7.6.16-18",
    "Respiratory Synchronization Macro",
    "C.7.6.16.2.17",
    (  # RespiratorySynchronizationSequence
        Attribute(
            0x00209253,
            "1",
            items=(1, 1),
            rows=(
                Attribute(
                    0x00209254,
                    "1C",
                    condition=Condition(
                        "parsed",
                        required=(
                            "and",
                            ("not in", "00189170", ("NONE", "REALTIME")),
                            ("or", ("absent", "00209250"), ("in", "00209250", ("TIME", "BOTH"))),
                        ),
                    ),
                ),  # RespiratoryIntervalTime
                Attribute(
                    0x00209245, "1C", condition=Condition("undecidable", otherwise="allowed")
                ),  # NominalPercentageOfRespiratoryPhase
                Attribute(0x00209255, "1"),  # NominalRespiratoryTriggerDelayTime
                Attribute(
                    0x00209257, "1C", condition=Condition("parsed", required=("in", "00209250", ("TIME", "BOTH")))
                ),  # ActualRespiratoryTriggerDelayTime
                Attribute(
                    0x00209246, "1C", condition=Condition("parsed", required=("in", "00209250", ("AMPLITUDE", "BOTH")))
                ),  # StartingRespiratoryAmplitude
                Attribute(
                    0x00209247,
                    "1C",
                    condition=Condition("parsed", required=("present", "./00209246")),
                    terms=(Terms("enumerated", ("INSPIRATION", "MAXIMUM", "EXPIRATION", "MINIMUM")),),
                ),  # StartingRespiratoryPhase
                Attribute(
                    0x00209248, "1C", condition=Condition("parsed", required=("in", "00209250", ("AMPLITUDE", "BOTH")))
                ),  # EndingRespiratoryAmplitude
                Attribute(
                    0x00209249,
                    "1C",
                    condition=Condition("parsed", required=("present", "./00209248")),
                    terms=(Terms("enumerated", ("INSPIRATION", "MAXIMUM", "EXPIRATION", "MINIMUM")),),
                ),  # EndingRespiratoryPhase
            ),
        ),
    ),
)
