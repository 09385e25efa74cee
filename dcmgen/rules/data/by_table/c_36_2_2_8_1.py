# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""RT Beam Limiting Devices Definition Macro (PS3.3 C.36.2.2.8, Table C.36.2.2.8-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table

TABLE = Table(
    "C.36.2.2.8-1",
    "RT Beam Limiting Devices Definition Macro",
    "C.36.2.2.8",
    (
        Attribute(
            0x300A0641, "1C", condition=Condition("parsed", required=("in", "300A0638", ("FULL",)), otherwise="allowed")
        ),  # NumberOfRTBeamLimitingDevices
        # RTBeamLimitingDeviceDefinitionSequence
        Attribute(
            0x300A064D,
            "1C",
            condition=Condition("parsed", required=("!=", "./300A0641", 0)),
            rows=(Include("C.36.2.2.19-1"),),
        ),
    ),
)
