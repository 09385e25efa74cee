# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Presentation State Shutter Module (PS3.3 C.11.12, Table C.11.12-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table

TABLE = Table(
    "C.11.12-1",
    "Presentation State Shutter Module",
    "C.11.12",
    (
        Attribute(
            0x00181622,
            "1C",
            condition=Condition(
                "parsed", required=("or", ("module", "Display Shutter"), ("module", "Bitmap Display Shutter"))
            ),
        ),  # ShutterPresentationValue
        Attribute(
            0x00181624,
            "1C",
            condition=Condition(
                "parsed",
                required=(
                    "and",
                    ("or", ("module", "Display Shutter"), ("module", "Bitmap Display Shutter")),
                    ("not", ("sop class", ("1.2.840.10008.5.1.4.1.1.11.1",))),
                ),
            ),
        ),  # ShutterPresentationColorCIELabValue
    ),
)
