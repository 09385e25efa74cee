# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Robotic-Arm Path Module (PS3.3 C.36.19, Table C.36.19-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table

TABLE = Table(
    "C.36.19-1",
    "Robotic-Arm Path Module",
    "C.36.19",
    (  # RoboticPathNodeSetCodeSequence
        Attribute(
            0x30100091,
            "1C",
            condition=Condition("parsed", required=("in", "300A0639", ("NO",)), otherwise="allowed"),
            items=(1, 1),
            rows=(Include("8.8-1", cid=("Defined", "9556", "inferred")),),
        ),
        Attribute(0x300A0604, "1"),  # NumberOfRTControlPoints
        # RoboticPathControlPointSequence
        Attribute(
            0x30100097,
            "1",
            rows=(
                Include("C.36.2.2.6-1", cid=("Defined", "")),
                Attribute(
                    0x300A0605,
                    "1C",
                    condition=Condition(
                        "parsed",
                        required=(
                            "and",
                            ("present", "300A0685"),
                            ("or", ("item", "30100097", 0), ("undecidable", "control point")),
                        ),
                    ),
                ),  # ReferencedRadiationGenerationModeIndex
                Attribute(
                    0x30100092,
                    "1C",
                    condition=Condition(
                        "parsed", required=("or", ("item", "30100097", 0), ("undecidable", "control point"))
                    ),
                ),  # RoboticNodeIdentifier
                Attribute(
                    0x30100093,
                    "1C",
                    condition=Condition(
                        "parsed",
                        required=(
                            "and",
                            ("in", "300A0639", ("NO",)),
                            ("or", ("item", "30100097", 0), ("undecidable", "control point")),
                        ),
                        allowed=(
                            "and",
                            ("in", "300A0639", ("YES",)),
                            ("or", ("item", "30100097", 0), ("undecidable", "control point")),
                        ),
                    ),
                ),  # RTTreatmentSourceCoordinates
                Attribute(
                    0x30100094,
                    "1C",
                    condition=Condition(
                        "parsed",
                        required=(
                            "and",
                            ("in", "300A0639", ("NO",)),
                            ("or", ("item", "30100097", 0), ("undecidable", "control point")),
                        ),
                        allowed=(
                            "and",
                            ("in", "300A0639", ("YES",)),
                            ("or", ("item", "30100097", 0), ("undecidable", "control point")),
                        ),
                    ),
                ),  # RadiationSourceCoordinateSystemYawAngle
                Attribute(
                    0x30100095,
                    "1C",
                    condition=Condition(
                        "parsed",
                        required=(
                            "and",
                            ("in", "300A0639", ("NO",)),
                            ("or", ("item", "30100097", 0), ("undecidable", "control point")),
                        ),
                        allowed=(
                            "and",
                            ("in", "300A0639", ("YES",)),
                            ("or", ("item", "30100097", 0), ("undecidable", "control point")),
                        ),
                    ),
                ),  # RadiationSourceCoordinateSystemRollAngle
                Attribute(
                    0x30100096,
                    "1C",
                    condition=Condition(
                        "parsed",
                        required=(
                            "and",
                            ("in", "300A0639", ("NO",)),
                            ("or", ("item", "30100097", 0), ("undecidable", "control point")),
                        ),
                        allowed=(
                            "and",
                            ("in", "300A0639", ("YES",)),
                            ("or", ("item", "30100097", 0), ("undecidable", "control point")),
                        ),
                    ),
                ),  # RadiationSourceCoordinateSystemPitchAngle
                Include("C.36.2.2.9-1"),
            ),
        ),
    ),
)
