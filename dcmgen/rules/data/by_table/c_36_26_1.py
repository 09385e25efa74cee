# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Enhanced RT Image Device Module (PS3.3 C.36.26, Table C.36.26-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.36.26-1",
    "Enhanced RT Image Device Module",
    "C.36.26",
    (
        Attribute(0x300A0675, "1"),  # EquipmentFrameOfReferenceUID
        Attribute(0x30020105, "1", terms=(Terms("enumerated", ("YES", "NO")),)),  # BeamModifierCoordinatesPresenceFlag
        # RTDeviceDistanceReferenceLocationCodeSequence
        Attribute(
            0x300A0659,
            "1C",
            condition=Condition("parsed", required=("in", "./30020105", ("YES",))),
            items=(1, 1),
            rows=(Include("8.8-1", cid=("Defined", "9544", "inferred")),),
        ),
        Attribute(
            0x300A0688, "1C", condition=Condition("parsed", required=("in", "./30020105", ("YES",)))
        ),  # RTBeamModifierDefinitionDistance
        Include("C.36.2.2.2-1"),
        Include("C.36.2.2.15-1"),
        Include("C.36.2.2.8-1"),
        Include("C.36.2.2.22-1", cid=("Defined", "")),
    ),
)
