# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""XA Positioner Module (PS3.3 C.8.7.5, Table C.8-30)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table, Terms

TABLE = Table(
    "C.8-30",
    "XA Positioner Module",
    "C.8.7.5",
    (
        Attribute(0x00181111, "3"),  # DistanceSourceToPatient
        Attribute(0x00181110, "3"),  # DistanceSourceToDetector
        Attribute(0x00181114, "3"),  # EstimatedRadiographicMagnificationFactor
        Attribute(
            0x00181500,
            "2C",
            condition=Condition("parsed", required=(">", "/00280008", 1), otherwise="allowed"),
            terms=(Terms("defined", ("DYNAMIC", "STATIC")),),
        ),  # PositionerMotion
        Attribute(0x00181510, "2"),  # PositionerPrimaryAngle
        Attribute(0x00181511, "2"),  # PositionerSecondaryAngle
        Attribute(
            0x00181520, "2C", condition=Condition("parsed", required=("in", "./00181500", ("DYNAMIC",)))
        ),  # PositionerPrimaryAngleIncrement
        Attribute(
            0x00181521, "2C", condition=Condition("parsed", required=("in", "./00181500", ("DYNAMIC",)))
        ),  # PositionerSecondaryAngleIncrement
        Attribute(0x00181530, "3"),  # DetectorPrimaryAngle
        Attribute(0x00181531, "3"),  # DetectorSecondaryAngle
    ),
)
