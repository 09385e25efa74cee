# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Dosimetric Objective Macro (PS3.3 C.36.2.1.4, Table C.36.2.1.4-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.36.2.1.4-1",
    "Dosimetric Objective Macro",
    "C.36.2.1.4",
    (
        Attribute(0x3010006E, "1"),  # DosimetricObjectiveUID
        # OriginatingSOPInstanceReferenceSequence
        Attribute(0x30100007, "1C", condition=Condition("undecidable"), items=(1, 1), rows=(Include("10-11"),)),
        # DosimetricObjectiveTypeCodeSequence
        Attribute(0x3010006D, "1", items=(1, 1), rows=(Include("8.8-1", cid=("Defined", "9500", "inferred")),)),
        # DosimetricObjectiveParameterSequence
        Attribute(
            0x30100070,
            "2",
            items=(0, None),
            rows=(
                Include("10-2"),
                # RadiobiologicalDoseEffectSequence
                Attribute(
                    0x30100001, "1C", condition=Condition("undecidable"), items=(1, 1), rows=(Include("C.36.2.1.5-1"),)
                ),
            ),
        ),
        Attribute(0x30100073, "1", terms=(Terms("enumerated", ("YES", "NO")),)),  # AbsoluteDosimetricObjectiveFlag
        Attribute(
            0x30100075, "2", terms=(Terms("enumerated", ("OPTIMIZATION", "EVALUATION", "BOTH")),)
        ),  # DosimetricObjectivePurpose
    ),
)
