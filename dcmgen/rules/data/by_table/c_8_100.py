# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""MR Velocity Encoding Macro (PS3.3 C.8.13.5.13, Table C.8-100)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table

TABLE = Table(
    "C.8-100",
    "MR Velocity Encoding Macro",
    "C.8.13.5.13",
    (  # MRVelocityEncodingSequence
        Attribute(
            0x00189197,
            "1",
            items=(1, None),
            rows=(
                Attribute(
                    0x00189090,
                    "1C",
                    condition=Condition("parsed", required=("in", "?00089007[1]", ("ORIGINAL",)), otherwise="allowed"),
                ),  # VelocityEncodingDirection
                Attribute(
                    0x00189091,
                    "1C",
                    condition=Condition("parsed", required=("in", "?00089007[1]", ("ORIGINAL",)), otherwise="allowed"),
                ),  # VelocityEncodingMinimumValue
                Attribute(
                    0x00189217,
                    "1C",
                    condition=Condition("parsed", required=("in", "?00089007[1]", ("ORIGINAL",)), otherwise="allowed"),
                ),  # VelocityEncodingMaximumValue
            ),
        ),
    ),
)
