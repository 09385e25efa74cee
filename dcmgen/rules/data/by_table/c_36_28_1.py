# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""RT Patient Position Acquisition Device Module (PS3.3 C.36.28, Table C.36.28-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table

TABLE = Table(
    "C.36.28-1",
    "RT Patient Position Acquisition Device Module",
    "C.36.28",
    (
        Attribute(
            0x300A0675,
            "1C",
            condition=Condition("parsed", required=("or", ("present", "//00289520"), ("present", "//3002010F"))),
        ),  # EquipmentFrameOfReferenceUID
        Include("C.36.2.2.2-1"),
        Include("C.36.2.2.14-1"),
        Include("C.36.2.2.15-1"),
        Include("C.36.2.2.8-1"),
        Include("C.36.2.2.22-1", cid=("Defined", "")),
    ),
)
