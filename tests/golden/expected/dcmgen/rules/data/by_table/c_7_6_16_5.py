# Generated from PS3.3 2099a (sha256 37d05eacd992) by generator; do not edit.
"""Plane Orientation Macro (PS3.3 C.7.6.16.2.4, Table C.7.6.16-5)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Table

TABLE = Table(
    "C.7.6.16-5",
    "Plane Orientation Macro",
    "C.7.6.16.2.4",
    (  # PlaneOrientationSequence
        Attribute(
            0x00209116,
            "1",
            items=(1, 1),
            rows=(
                Attribute(0x00200037, "1"),  # ImageOrientationPatient
            ),
        ),
    ),
)
