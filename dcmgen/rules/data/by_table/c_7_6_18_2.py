# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Respiratory Synchronization Module (PS3.3 C.7.6.18.2, Table C.7.6.18-2)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table, Terms

TABLE = Table(
    "C.7.6.18-2",
    "Respiratory Synchronization Module",
    "C.7.6.18.2",
    (
        Attribute(
            0x00189170,
            "1C",
            condition=Condition("parsed", required=("in", "00080008[1]", ("ORIGINAL", "MIXED")), otherwise="allowed"),
            terms=(
                Terms(
                    "defined",
                    (
                        "NONE",
                        "BREATH_HOLD",
                        "REALTIME",
                        "GATING",
                        "TRACKING",
                        "PHASE_ORDERING",
                        "PHASE_RESCANNING",
                        "RETROSPECTIVE",
                        "CORRECTION",
                    ),
                ),
            ),
        ),  # RespiratoryMotionCompensationTechnique
        Attribute(
            0x00189171,
            "1C",
            condition=Condition(
                "parsed",
                required=("and", ("in", "00080008[1]", ("ORIGINAL", "MIXED")), ("not in", "./00189170", ("NONE",))),
                allowed=("and", ("in", "00080008[1]", ("DERIVED",)), ("not in", "./00189170", ("NONE",))),
            ),
            terms=(Terms("defined", ("NONE", "BELT", "NASAL_PROBE", "CO2_SENSOR", "NAVIGATOR", "MR_PHASE", "ECG")),),
        ),  # RespiratorySignalSource
        Attribute(
            0x00209256,
            "1C",
            condition=Condition(
                "parsed",
                required=(
                    "and",
                    ("not in", "./00189170", ("NONE", "REALTIME", "BREATH_HOLD")),
                    ("in", "00080008[1]", ("ORIGINAL", "MIXED")),
                ),
                otherwise="allowed",
            ),
        ),  # RespiratoryTriggerDelayThreshold
        Attribute(
            0x00209250,
            "1C",
            condition=Condition("undecidable", otherwise="allowed"),
            terms=(Terms("defined", ("TIME", "AMPLITUDE", "BOTH")),),
        ),  # RespiratoryTriggerType
    ),
)
