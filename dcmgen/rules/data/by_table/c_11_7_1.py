# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Overlay Activation Module (PS3.3 C.11.7, Table C.11.7-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table

TABLE = Table(
    "C.11.7-1",
    "Overlay Activation Module",
    "C.11.7",
    (
        Attribute(
            0x60001001,
            "2C",
            condition=Condition(
                "parsed", required=("or", ("undecidable", "referenced instance"), ("present", "/60xx0010"))
            ),
        ),  # OverlayActivationLayer
    ),
)
