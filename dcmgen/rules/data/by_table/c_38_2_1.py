# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Scope of Inventory Macro (PS3.3 C.38.2.1, Table C.38.2-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table

TABLE = Table(
    "C.38.2-1",
    "Scope of Inventory Macro",
    "C.38.2.1",
    (  # ScopeOfInventorySequence
        Attribute(
            0x00080400,
            "2",
            items=(0, 1),
            rows=(
                Attribute(0x0008040F, "1C", condition=Condition("undecidable")),  # ExtendedMatchingMechanisms
                Attribute(0x00080005, "1C", condition=Condition("undecidable")),  # SpecificCharacterSet
                Attribute(
                    0x00080201, "1C", condition=Condition("parsed", required=("in", "./0008040F", ("TIMEZONE_ADJUST",)))
                ),  # TimezoneOffsetFromUTC
                Attribute(
                    0x00080052, "1C", condition=Condition("parsed", required=("in", "./0008040F", ("RELATIONAL",)))
                ),  # QueryRetrieveLevel
                # RangeMatchingSequence
                Attribute(
                    0x00080410,
                    "1C",
                    condition=Condition("undecidable"),
                    items=(2, 2),
                    rows=(Include("", anything=True),),
                ),
                # ListOfUIDMatchingSequence
                Attribute(
                    0x00080411,
                    "1C",
                    condition=Condition("undecidable"),
                    items=(1, None),
                    rows=(Include("", anything=True),),
                ),
                # EmptyValueMatchingSequence
                Attribute(
                    0x00080412,
                    "1C",
                    condition=Condition(
                        "parsed", required=("and", ("in", "./0008040F", ("EMPTY_VALUE",)), ("undecidable", "query"))
                    ),
                    items=(0, 1),
                    rows=(Include("", anything=True),),
                ),
                # GeneralMatchingSequence
                Attribute(
                    0x00080413,
                    "1C",
                    condition=Condition("undecidable"),
                    items=(0, 1),
                    rows=(Include("", anything=True),),
                ),
            ),
        ),
    ),
)
