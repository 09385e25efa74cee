# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Interlock Macro (PS3.3 C.36.2.2.18, Table C.36.2.2.18-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table

TABLE = Table(
    "C.36.2.2.18-1",
    "Interlock Macro",
    "C.36.2.2.18",
    (
        Attribute(0x300A0741, "1"),  # InterlockDateTime
        Attribute(0x300A0742, "1"),  # InterlockDescription
        Attribute(
            0x300A0783, "1C", condition=Condition("parsed", required=("absent", "./300A0743"))
        ),  # InterlockOriginDescription
        # InterlockOriginatingDeviceSequence
        Attribute(
            0x300A0743,
            "1C",
            condition=Condition("parsed", required=("absent", "./300A0783")),
            items=(1, 1),
            rows=(Include("10.36-1"),),
        ),
        # InterlockCodeSequence
        Attribute(0x300A0744, "1", items=(1, None), rows=(Include("8.8-1", cid=("Baseline", "9568", "inferred")),)),
        # InterlockResolutionCodeSequence
        Attribute(0x300A0745, "1", items=(1, None), rows=(Include("8.8-1", cid=("Defined", "9563", "inferred")),)),
        # InterlockResolutionUserSequence
        Attribute(0x300A0746, "2", items=(0, None), rows=(Include("10-1"),)),
    ),
)
