# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Tomotherapeutic Beam Module (PS3.3 C.36.17, Table C.36.17-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table

TABLE = Table(
    "C.36.17-1",
    "Tomotherapeutic Beam Module",
    "C.36.17",
    (
        Attribute(
            0x00189309, "1C", condition=Condition("parsed", required=("in", "300A0639", ("NO",)), otherwise="allowed")
        ),  # TableSpeed
        Attribute(
            0x00189305,
            "1C",
            condition=Condition(
                "parsed",
                required=("and", ("in", "30100080>00080100", ("130108",)), ("in", "300A0639", ("NO",))),
                allowed=("and", ("in", "30100080>00080100", ("130108",)), ("in", "300A0639", ("YES",))),
            ),
        ),  # RevolutionTime
        Attribute(0x300A0604, "1"),  # NumberOfRTControlPoints
        # TomotherapeuticControlPointSequence
        Attribute(
            0x30100098,
            "1",
            rows=(
                Include("C.36.2.2.6-1", cid=("Defined", "9558")),
                Include("C.36.2.2.9-1"),
                Attribute(
                    0x300A0605,
                    "1C",
                    condition=Condition(
                        "parsed",
                        required=(
                            "and",
                            ("present", "300A0685"),
                            ("or", ("item", "30100098", 0), ("undecidable", "control point")),
                        ),
                    ),
                ),  # ReferencedRadiationGenerationModeIndex
                Attribute(
                    0x300A067A,
                    "1C",
                    condition=Condition(
                        "parsed", required=("or", ("item", "30100098", 0), ("undecidable", "control point"))
                    ),
                ),  # SourceRollAngle
                Attribute(
                    0x30100099,
                    "1C",
                    condition=Condition(
                        "parsed",
                        required=(
                            "and",
                            ("in", "300A0639", ("NO",)),
                            ("or", ("item", "30100098", 0), ("undecidable", "control point")),
                        ),
                    ),
                ),  # TomotherapeuticLeafOpenDurations
                Attribute(
                    0x3010009A,
                    "1C",
                    condition=Condition(
                        "parsed",
                        required=(
                            "and",
                            ("in", "300A0639", ("NO",)),
                            ("undecidable", "control point"),
                            ("or", ("item", "30100098", 0), ("undecidable", "control point")),
                        ),
                    ),
                ),  # TomotherapeuticLeafInitialClosedDurations
            ),
        ),
    ),
)
