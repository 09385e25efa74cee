# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Frame VOI LUT Macro (PS3.3 C.7.6.16.2.10, Table C.7.6.16-11)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Table, Terms

TABLE = Table(
    "C.7.6.16-11",
    "Frame VOI LUT Macro",
    "C.7.6.16.2.10",
    (  # FrameVOILUTSequence
        Attribute(
            0x00289132,
            "1",
            items=(0, 1),
            rows=(
                Attribute(0x00281050, "1"),  # WindowCenter
                Attribute(0x00281051, "1"),  # WindowWidth
                Attribute(
                    0x00281055,
                    "3",
                    terms=(
                        Terms(
                            "defined",
                            ("BRAIN", "SOFT_TISSUE", "LUNG", "BONE"),
                            condition=("undecidable", "condition of a list"),
                        ),
                    ),
                ),  # WindowCenterWidthExplanation
                Attribute(
                    0x00281056, "3", terms=(Terms("defined", ("LINEAR", "LINEAR_EXACT", "SIGMOID")),)
                ),  # VOILUTFunction
            ),
        ),
    ),
)
