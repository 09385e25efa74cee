# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Inventory Reference Macro (PS3.3 C.38.2.3, Table C.38.2-3)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table

TABLE = Table(
    "C.38.2-3",
    "Inventory Reference Macro",
    "C.38.2.3",
    (
        Attribute(0x00081150, "1"),  # ReferencedSOPClassUID
        Attribute(0x00081155, "1"),  # ReferencedSOPInstanceUID
        # InventoryAccessEndPointsSequence
        Attribute(0x00080420, "3", items=(0, 1), rows=(Include("C.38.2-4"),)),
        Include("C.38.2-2"),
        # IncorporatedInventoryInstanceSequence
        Attribute(0x00080422, "1C", condition=Condition("undecidable"), items=(1, None), rows=(Include("C.38.2-3"),)),
    ),
)
