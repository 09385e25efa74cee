# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""IVUS Image Module (PS3.3 C.8.24.4, Table C.8.24.4-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table, Terms

TABLE = Table(
    "C.8.24.4-1",
    "IVUS Image Module",
    "C.8.24.4",
    (
        Attribute(
            0x00183100,
            "1",
            terms=(Terms("defined", ("MOTOR_PULLBACK", "MANUAL_PULLBACK", "SELECTIVE", "GATED_PULLBACK")),),
        ),  # IVUSAcquisition
        Attribute(
            0x00183101, "1C", condition=Condition("parsed", required=("in", "./00183100", ("MOTOR_PULLBACK",)))
        ),  # IVUSPullbackRate
        Attribute(
            0x00183102, "1C", condition=Condition("parsed", required=("in", "./00183100", ("GATED_PULLBACK",)))
        ),  # IVUSGatedRate
        Attribute(
            0x00183103,
            "1C",
            condition=Condition("parsed", required=("in", "./00183100", ("MOTOR_PULLBACK", "GATED_PULLBACK"))),
        ),  # IVUSPullbackStartFrameNumber
        Attribute(
            0x00183104,
            "1C",
            condition=Condition("parsed", required=("in", "./00183100", ("MOTOR_PULLBACK", "GATED_PULLBACK"))),
        ),  # IVUSPullbackStopFrameNumber
    ),
)
