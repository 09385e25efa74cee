# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Defined Storage Module (PS3.3 C.34.13, Table C.34.13-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.34.13-1",
    "Defined Storage Module",
    "C.34.13",
    (  # StorageProtocolElementSpecificationSequence
        Attribute(
            0x00189935,
            "1",
            items=(1, None),
            rows=(
                Attribute(0x00189921, "1"),  # ProtocolElementNumber
                # ParametersSpecificationSequence
                Attribute(
                    0x00189913,
                    "3",
                    items=(0, None),
                    rows=(
                        Include("10.25-1"),
                        Attribute(
                            0x00820038,
                            "1C",
                            condition=Condition("undecidable", otherwise="allowed"),
                            terms=(Terms("enumerated", ("YES", "NO")),),
                        ),  # ModifiableConstraintFlag
                    ),
                ),
            ),
        ),
    ),
)
