# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Pixel Measures Macro (PS3.3 C.7.6.16.2.1, Table C.7.6.16-2)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table

TABLE = Table(
    "C.7.6.16-2",
    "Pixel Measures Macro",
    "C.7.6.16.2.1",
    (  # PixelMeasuresSequence
        Attribute(
            0x00289110,
            "1",
            items=(1, 1),
            rows=(
                Attribute(
                    0x00280030,
                    "1C",
                    condition=Condition(
                        "parsed",
                        required=(
                            "or",
                            (
                                "and",
                                ("not in", "?00089206", ("DISTORTED", "SAMPLED")),
                                ("not", ("in", "/00080008[3]", ("LABEL", "OVERVIEW"))),
                            ),
                            ("and", ("sop class", ("1.2.840.10008.5.1.4.1.1.66.4",)), ("present", "00200052")),
                            ("and", ("sop class", ("1.2.840.10008.5.1.4.1.1.77.1.5.4",)), ("in", "00221622", ("YES",))),
                            ("sop class", ("1.2.840.10008.5.1.4.1.1.77.1.5.8",)),
                        ),
                        otherwise="allowed",
                    ),
                ),  # PixelSpacing
                Attribute(
                    0x00180050,
                    "1C",
                    condition=Condition(
                        "parsed",
                        required=(
                            "or",
                            (
                                "and",
                                ("in", "?00089206", ("VOLUME", "SAMPLED")),
                                ("not", ("in", "/00080008[3]", ("LABEL", "OVERVIEW"))),
                            ),
                            ("and", ("sop class", ("1.2.840.10008.5.1.4.1.1.66.4",)), ("present", "00200052")),
                            ("and", ("sop class", ("1.2.840.10008.5.1.4.1.1.77.1.5.4",)), ("in", "00221622", ("YES",))),
                            ("sop class", ("1.2.840.10008.5.1.4.1.1.77.1.5.8",)),
                        ),
                        allowed=(
                            "not",
                            ("sop class", ("1.2.840.10008.5.1.4.1.1.481.23", "1.2.840.10008.5.1.4.1.1.481.24")),
                        ),
                    ),
                ),  # SliceThickness
                Attribute(
                    0x00180088,
                    "1C",
                    condition=Condition(
                        "parsed",
                        required=("and", ("in", "00209311", ("TILED_FULL",)), (">", "00480303", 1)),
                        otherwise="allowed",
                    ),
                ),  # SpacingBetweenSlices
            ),
        ),
    ),
)
