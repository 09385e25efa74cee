# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Presentation Animation Module (PS3.3 C.11.29, Table C.11.29-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table, Terms

TABLE = Table(
    "C.11.29-1",
    "Presentation Animation Module",
    "C.11.29",
    (
        Attribute(
            0x00701A01,
            "1",
            terms=(Terms("enumerated", ("INPUT_SEQ", "PRESENTATION_SEQ", "CROSSCURVE", "FLYTHROUGH", "SWIVEL")),),
        ),  # PresentationAnimationStyle
        Attribute(0x00701A03, "3"),  # RecommendedAnimationRate
        # AnimationCurveSequence
        Attribute(
            0x00701A04,
            "1C",
            condition=Condition("parsed", required=("in", "./00701A01", ("CROSSCURVE", "FLYTHROUGH"))),
            items=(1, 1),
            rows=(
                Attribute(0x0070150C, "1"),  # NumberOfVolumetricCurvePoints
                Attribute(0x0070150D, "1"),  # VolumetricCurvePoints
                Attribute(
                    0x00701A07, "1C", condition=Condition("parsed", required=("in", "00701A01", ("FLYTHROUGH",)))
                ),  # VolumetricCurveUpDirections
            ),
        ),
        Attribute(
            0x00701A05, "1C", condition=Condition("parsed", required=("in", "./00701A01", ("CROSSCURVE", "FLYTHROUGH")))
        ),  # AnimationStepSize
        Attribute(
            0x00701A06, "1C", condition=Condition("parsed", required=("in", "./00701A01", ("SWIVEL",)))
        ),  # SwivelRange
    ),
)
