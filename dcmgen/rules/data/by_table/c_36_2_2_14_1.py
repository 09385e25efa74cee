# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""RT Accessory Holders Definition Macro (PS3.3 C.36.2.2.14, Table C.36.2.2.14-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.36.2.2.14-1",
    "RT Accessory Holders Definition Macro",
    "C.36.2.2.14",
    (
        Attribute(
            0x300A0670, "1C", condition=Condition("parsed", required=("in", "300A0638", ("FULL",)), otherwise="allowed")
        ),  # NumberOfRTAccessoryHolders
        # RTAccessoryHolderDefinitionSequence
        Attribute(
            0x300A0614,
            "1C",
            condition=Condition("parsed", required=("!=", "./300A0670", 0)),
            rows=(
                Include("C.36.2.2.3-1", cid=("Defined", "")),
                Attribute(0x30100039, "1"),  # DeviceIndex
                Attribute(0x300A0602, "1C", condition=Condition("undecidable")),  # ReferencedDefinedDeviceIndex
                Attribute(0x300A0645, "1"),  # BeamModifierOrientationAngle
                Attribute(0x300A060D, "2"),  # RTAccessoryHolderWaterEquivalentThickness
                Attribute(
                    0x300A060F, "1", terms=(Terms("enumerated", ("YES", "NO")),)
                ),  # RTAccessoryHolderSlotExistenceFlag
                # RTAccessoryHolderSlotSequence
                Attribute(
                    0x300A0610,
                    "1C",
                    condition=Condition(
                        "parsed",
                        required=("and", ("in", "300A0638", ("FULL",)), ("in", "./300A060F", ("YES",))),
                        allowed=("in", "./300A060F", ("YES",)),
                    ),
                    items=(1, None),
                    rows=(
                        Attribute(0x300A0611, "1"),  # RTAccessoryHolderSlotID
                        Attribute(0x300A0612, "2"),  # RTAccessoryHolderSlotDistance
                    ),
                ),
            ),
        ),
    ),
)
