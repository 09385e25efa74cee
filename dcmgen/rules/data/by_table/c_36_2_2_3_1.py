# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""RT Accessory Device Identification Macro (PS3.3 C.36.2.2.3, Table C.36.2.2.3-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table

TABLE = Table(
    "C.36.2.2.3-1",
    "RT Accessory Device Identification Macro",
    "C.36.2.2.3",
    (
        Include("10.35-1"),
        Include("10.36-1"),
        Attribute(
            0x300A0615, "2C", condition=Condition("parsed", required=("absent", "./300A060E"))
        ),  # RTAccessoryDeviceSlotID
        Attribute(
            0x300A0613, "2C", condition=Condition("parsed", required=("nonempty", "./300A0615"))
        ),  # RTAccessorySlotDistance
        Attribute(
            0x300A060E, "2C", condition=Condition("parsed", required=("absent", "./300A0615"))
        ),  # ReferencedRTAccessoryHolderDeviceIndex
        Attribute(
            0x300A0611,
            "2C",
            condition=Condition(
                "parsed", required=("and", ("nonempty", "./300A060E"), ("undecidable", "referenced instance"))
            ),
        ),  # RTAccessoryHolderSlotID
    ),
)
