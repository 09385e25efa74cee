# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Ophthalmic Acquisition Parameters Macro (PS3.3 C.8.17.8, Table C.8.17.8-2)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.8.17.8-2",
    "Ophthalmic Acquisition Parameters Macro",
    "C.8.17.8",
    (  # RefractiveStateSequence
        Attribute(
            0x0022001B,
            "2",
            items=(0, 1),
            rows=(
                Attribute(0x00220007, "1"),  # SphericalLensPower
                Attribute(0x00220008, "1"),  # CylinderLensPower
                Attribute(0x00220009, "1"),  # CylinderAxis
                Attribute(0x0022000F, "3"),  # VertexDistance
            ),
        ),
        Attribute(0x0022000A, "2"),  # EmmetropicMagnification
        Attribute(0x0022000B, "2"),  # IntraOcularPressure
        Attribute(0x0022000D, "2", terms=(Terms("enumerated", ("YES", "NO")),)),  # PupilDilated
        # MydriaticAgentSequence
        Attribute(
            0x00220058,
            "2C",
            condition=Condition("parsed", required=("in", "./0022000D", ("YES",))),
            items=(0, None),
            rows=(  # MydriaticAgentCodeSequence
                Attribute(
                    0x0022001C, "1", items=(1, 1), rows=(Include("8.8-1", cid=("Baseline", "4208", "inferred")),)
                ),
                Attribute(0x0022004E, "3"),  # MydriaticAgentConcentration
                # MydriaticAgentConcentrationUnitsSequence
                Attribute(
                    0x00220042,
                    "1C",
                    condition=Condition("parsed", required=("present", "./0022004E")),
                    items=(1, 1),
                    rows=(Include("8.8-1", cid=("Defined", "4244", "inferred")),),
                ),
            ),
        ),
        Attribute(
            0x0022000E, "2C", condition=Condition("parsed", required=("in", "./0022000D", ("YES",)))
        ),  # DegreeOfDilation
    ),
)
