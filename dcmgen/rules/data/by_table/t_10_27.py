# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""RT Equipment Correlation Macro (PS3.3 10.23, Table 10-27)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Table

TABLE = Table(
    "10-27",
    "RT Equipment Correlation Macro",
    "10.23",
    (
        Attribute(0x300A0122, "3"),  # PatientSupportAngle
        Attribute(0x300A0140, "3"),  # TableTopPitchAngle
        Attribute(0x300A0144, "3"),  # TableTopRollAngle
        Attribute(0x300A0129, "3"),  # TableTopLongitudinalPosition
        Attribute(0x300A012A, "3"),  # TableTopLateralPosition
    ),
)
