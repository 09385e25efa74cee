# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Ophthalmic Tomography Acquisition Parameters Module (PS3.3 C.8.17.8, Table C.8.17.8-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table

TABLE = Table(
    "C.8.17.8-1",
    "Ophthalmic Tomography Acquisition Parameters Module",
    "C.8.17.8",
    (
        Attribute(0x00220030, "2"),  # AxialLengthOfTheEye
        Attribute(0x0022000C, "2"),  # HorizontalFieldOfView
        Include("C.8.17.8-2"),
    ),
)
