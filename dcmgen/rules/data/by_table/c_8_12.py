# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""NM Tomo Acquisition Module (PS3.3 C.8.4.12, Table C.8-12)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table, Terms

TABLE = Table(
    "C.8-12",
    "NM Tomo Acquisition Module",
    "C.8.4.12",
    (  # RotationInformationSequence
        Attribute(
            0x00540052,
            "2",
            items=(0, None),
            rows=(
                Attribute(0x00540200, "1"),  # StartAngle
                Attribute(0x00181144, "1"),  # AngularStep
                Attribute(0x00181140, "1", terms=(Terms("enumerated", ("CW", "CC")),)),  # RotationDirection
                Attribute(0x00181143, "1"),  # ScanArc
                Attribute(0x00181242, "1"),  # ActualFrameDuration
                Attribute(0x00181142, "3"),  # RadialPosition
                Attribute(
                    0x00181110, "2C", condition=Condition("parsed", required=("in", "00080008[4]", ("TRANSMISSION",)))
                ),  # DistanceSourceToDetector
                Attribute(0x00540053, "1"),  # NumberOfFramesInRotation
                Attribute(0x00181131, "3"),  # TableTraverse
                Attribute(0x00181130, "3"),  # TableHeight
            ),
        ),
        Attribute(
            0x00540202, "3", terms=(Terms("enumerated", ("STEP AND SHOOT", "CONTINUOUS", "ACQ DURING STEP")),)
        ),  # TypeOfDetectorMotion
    ),
)
