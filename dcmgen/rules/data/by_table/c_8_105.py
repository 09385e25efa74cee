# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""MR Spectroscopy FOV/Geometry Macro (PS3.3 C.8.14.3.2, Table C.8-105)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table

TABLE = Table(
    "C.8-105",
    "MR Spectroscopy FOV/Geometry Macro",
    "C.8.14.3.2",
    (  # MRSpectroscopyFOVGeometrySequence
        Attribute(
            0x00189103,
            "1",
            items=(1, 1),
            rows=(
                Attribute(
                    0x00189127,
                    "1C",
                    condition=Condition("parsed", required=("in", "?00089007[1]", ("ORIGINAL",)), otherwise="allowed"),
                ),  # SpectroscopyAcquisitionDataColumns
                Attribute(
                    0x00189095,
                    "1C",
                    condition=Condition("parsed", required=("in", "?00089007[1]", ("ORIGINAL",)), otherwise="allowed"),
                ),  # SpectroscopyAcquisitionPhaseRows
                Attribute(
                    0x00189234,
                    "1C",
                    condition=Condition("parsed", required=("in", "?00089007[1]", ("ORIGINAL",)), otherwise="allowed"),
                ),  # SpectroscopyAcquisitionPhaseColumns
                Attribute(
                    0x00189159,
                    "1C",
                    condition=Condition(
                        "parsed",
                        required=("and", ("in", "00189200", ("PLANE",)), ("in", "?00089007[1]", ("ORIGINAL",))),
                        otherwise="allowed",
                    ),
                ),  # SpectroscopyAcquisitionOutOfPlanePhaseSteps
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
