# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""DX Detector Module (PS3.3 C.8.11.4, Table C.8-71)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.8-71",
    "DX Detector Module",
    "C.8.11.4",
    (
        Include("C.8-71b"),
        Attribute(0x00187014, "3"),  # DetectorActiveTime
        Attribute(0x00187016, "3"),  # DetectorActivationOffsetFromExposure
        Attribute(
            0x00181147, "3", terms=(Terms("enumerated", ("RECTANGLE", "ROUND", "HEXAGONAL")),)
        ),  # FieldOfViewShape
        Attribute(0x00181149, "3"),  # FieldOfViewDimensions
        Attribute(
            0x00187030,
            "1C",
            condition=Condition("parsed", required=("or", ("present", "./00187032"), ("present", "./00187034"))),
        ),  # FieldOfViewOrigin
        Attribute(
            0x00187032,
            "1C",
            condition=Condition("parsed", required=("present", "./00187034")),
            terms=(Terms("enumerated", ("270", "180", "90", "0")),),
        ),  # FieldOfViewRotation
        Attribute(
            0x00187034,
            "1C",
            condition=Condition("parsed", required=("present", "./00187032")),
            terms=(Terms("enumerated", ("YES", "NO")),),
        ),  # FieldOfViewHorizontalFlip
        Attribute(0x00181164, "1"),  # ImagerPixelSpacing
        Include("10-10"),
        Attribute(0x00181007, "3"),  # CassetteID
        Attribute(0x00181004, "3"),  # PlateID
    ),
)
