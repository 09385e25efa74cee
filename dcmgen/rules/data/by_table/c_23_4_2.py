# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Hanging Protocol Selector Attribute Value Macro (PS3.3 C.23.4.2, Table C.23.4-2)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table

TABLE = Table(
    "C.23.4-2",
    "Hanging Protocol Selector Attribute Value Macro",
    "C.23.4.2",
    (
        Attribute(
            0x00720060, "1C", condition=Condition("parsed", required=("in", "00720050", ("AT",)))
        ),  # SelectorATValue
        Attribute(
            0x00720062, "1C", condition=Condition("parsed", required=("in", "00720050", ("CS",)))
        ),  # SelectorCSValue
        Attribute(
            0x00720064, "1C", condition=Condition("parsed", required=("in", "00720050", ("IS",)))
        ),  # SelectorISValue
        Attribute(
            0x00720066, "1C", condition=Condition("parsed", required=("in", "00720050", ("LO",)))
        ),  # SelectorLOValue
        Attribute(
            0x00720068, "1C", condition=Condition("parsed", required=("in", "00720050", ("LT",)))
        ),  # SelectorLTValue
        Attribute(
            0x0072006A, "1C", condition=Condition("parsed", required=("in", "00720050", ("PN",)))
        ),  # SelectorPNValue
        Attribute(
            0x0072006C, "1C", condition=Condition("parsed", required=("in", "00720050", ("SH",)))
        ),  # SelectorSHValue
        Attribute(
            0x0072006E, "1C", condition=Condition("parsed", required=("in", "00720050", ("ST",)))
        ),  # SelectorSTValue
        Attribute(
            0x00720070, "1C", condition=Condition("parsed", required=("in", "00720050", ("UT",)))
        ),  # SelectorUTValue
        Attribute(
            0x00720072, "1C", condition=Condition("parsed", required=("in", "00720050", ("DS",)))
        ),  # SelectorDSValue
        Attribute(
            0x00720074, "1C", condition=Condition("parsed", required=("in", "00720050", ("FD",)))
        ),  # SelectorFDValue
        Attribute(
            0x00720076, "1C", condition=Condition("parsed", required=("in", "00720050", ("FL",)))
        ),  # SelectorFLValue
        Attribute(
            0x00720078, "1C", condition=Condition("parsed", required=("in", "00720050", ("UL",)))
        ),  # SelectorULValue
        Attribute(
            0x0072007A, "1C", condition=Condition("parsed", required=("in", "00720050", ("US",)))
        ),  # SelectorUSValue
        Attribute(
            0x0072007C, "1C", condition=Condition("parsed", required=("in", "00720050", ("SL",)))
        ),  # SelectorSLValue
        Attribute(
            0x0072007E, "1C", condition=Condition("parsed", required=("in", "00720050", ("SS",)))
        ),  # SelectorSSValue
        # SelectorCodeSequenceValue
        Attribute(
            0x00720080,
            "1C",
            condition=Condition("parsed", required=("and", ("in", "00720050", ("SQ",)), ("undecidable", "selection"))),
            items=(1, None),
            rows=(Include("8.8-1"),),
        ),
        Attribute(
            0x0072007F, "1C", condition=Condition("parsed", required=("in", "00720050", ("UI",)))
        ),  # SelectorUIValue
    ),
)
