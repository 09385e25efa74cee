# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""MR FOV/Geometry Macro (PS3.3 C.8.13.5.3, Table C.8-90)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table, Terms

TABLE = Table(
    "C.8-90",
    "MR FOV/Geometry Macro",
    "C.8.13.5.3",
    (  # MRFOVGeometrySequence
        Attribute(
            0x00189125,
            "1",
            items=(1, 1),
            rows=(
                Attribute(
                    0x00181312,
                    "1C",
                    condition=Condition("parsed", required=("in", "?00089007[1]", ("ORIGINAL",)), otherwise="allowed"),
                    terms=(Terms("enumerated", ("COLUMN", "ROW", "OTHER")),),
                ),  # InPlanePhaseEncodingDirection
                Attribute(
                    0x00189058,
                    "1C",
                    condition=Condition("parsed", required=("in", "?00089007[1]", ("ORIGINAL",)), otherwise="allowed"),
                ),  # MRAcquisitionFrequencyEncodingSteps
                Attribute(
                    0x00189231,
                    "1C",
                    condition=Condition("parsed", required=("in", "?00089007[1]", ("ORIGINAL",)), otherwise="allowed"),
                ),  # MRAcquisitionPhaseEncodingStepsInPlane
                Attribute(
                    0x00189232,
                    "1C",
                    condition=Condition(
                        "parsed",
                        required=("and", ("in", "00180023", ("3D",)), ("in", "?00089007[1]", ("ORIGINAL",))),
                        otherwise="allowed",
                    ),
                ),  # MRAcquisitionPhaseEncodingStepsOutOfPlane
                Attribute(
                    0x00180093,
                    "1C",
                    condition=Condition("parsed", required=("in", "?00089007[1]", ("ORIGINAL",)), otherwise="allowed"),
                ),  # PercentSampling
                Attribute(
                    0x00180094,
                    "1C",
                    condition=Condition("parsed", required=("in", "?00089007[1]", ("ORIGINAL",)), otherwise="allowed"),
                ),  # PercentPhaseFieldOfView
            ),
        ),
    ),
)
