# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Intra-Oral Image Module (PS3.3 C.8.11.9, Table C.8-76)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.8-76",
    "Intra-Oral Image Module",
    "C.8.11.9",
    (
        Attribute(0x00181508, "1", terms=(Terms("enumerated", ("NONE", "CEPHALOSTAT", "RIGID")),)),  # PositionerType
        Attribute(0x00200062, "1", terms=(Terms("enumerated", ("R", "L", "B")),)),  # ImageLaterality
        # AnatomicRegionSequence
        Attribute(
            0x00082218,
            "1",
            items=(1, 1),
            rows=(
                Include("8.8-1", cid=("Defined", "4016", "inferred")),
                # AnatomicRegionModifierSequence
                Attribute(
                    0x00082220,
                    "1C",
                    condition=Condition("parsed", required=("absent", "00082228")),
                    items=(1, 1),
                    rows=(Include("8.8-1", cid=("Defined", "4017", "inferred")),),
                ),
            ),
        ),
        # PrimaryAnatomicStructureSequence
        Attribute(
            0x00082228,
            "1C",
            condition=Condition("parsed", required=("absent", "./00082218>00082220")),
            items=(1, None),
            rows=(Include("8.8-1", cid=("Defined", "")),),
        ),
    ),
)
