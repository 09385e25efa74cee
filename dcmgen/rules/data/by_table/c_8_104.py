# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""MR Spectroscopy Frame Type Macro (PS3.3 C.8.14.3.1, Table C.8-104)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table, Terms

TABLE = Table(
    "C.8-104",
    "MR Spectroscopy Frame Type Macro",
    "C.8.14.3.1",
    (  # MRSpectroscopyFrameTypeSequence
        Attribute(
            0x00189227,
            "1",
            items=(1, 1),
            rows=(
                Attribute(
                    0x00089007,
                    "1",
                    terms=(
                        Terms("defined", ("SPECTROSCOPY",), value=3),
                        Terms(
                            "defined",
                            (
                                "ADDITION",
                                "DIVISION",
                                "MAXIMUM",
                                "MEAN",
                                "MINIMUM",
                                "MULTIPLICATION",
                                "STD_DEVIATION",
                                "SUBTRACTION",
                                "NONE",
                                "MIXED",
                            ),
                            value=4,
                        ),
                    ),
                ),  # FrameType
                Include("C.8-107"),
            ),
        ),
    ),
)
