# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""X-Ray Table Module (PS3.3 C.8.7.4, Table C.8-29)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table, Terms

TABLE = Table(
    "C.8-29",
    "X-Ray Table Module",
    "C.8.7.4",
    (
        Attribute(0x00181134, "2", terms=(Terms("defined", ("STATIC", "DYNAMIC")),)),  # TableMotion
        Attribute(
            0x00181135, "2C", condition=Condition("parsed", required=("in", "./00181134", ("DYNAMIC",)))
        ),  # TableVerticalIncrement
        Attribute(
            0x00181137, "2C", condition=Condition("parsed", required=("in", "./00181134", ("DYNAMIC",)))
        ),  # TableLongitudinalIncrement
        Attribute(
            0x00181136, "2C", condition=Condition("parsed", required=("in", "./00181134", ("DYNAMIC",)))
        ),  # TableLateralIncrement
        Attribute(0x00181138, "3"),  # TableAngle
    ),
)
