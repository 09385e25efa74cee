# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Intravascular OCT Frame Type Macro (PS3.3 C.8.27.6.1, Table C.8.27.6.1-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Table, Terms

TABLE = Table(
    "C.8.27.6.1-1",
    "Intravascular OCT Frame Type Macro",
    "C.8.27.6.1",
    (  # IntravascularOCTFrameTypeSequence
        Attribute(
            0x00520025,
            "1",
            items=(1, 1),
            rows=(
                Attribute(0x00089007, "1", terms=(Terms("defined", ("AXIAL", "LONGITUDINAL"), value=3),)),  # FrameType
            ),
        ),
    ),
)
