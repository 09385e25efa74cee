# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Attribute Value Macro (PS3.3 10.26, Table 10.26-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table

TABLE = Table(
    "10.26-1",
    "Attribute Value Macro",
    "10.26",
    (
        Attribute(
            0x0072005E, "1C", condition=Condition("parsed", required=("in", "00720050", ("AE",)))
        ),  # SelectorAEValue
        Attribute(
            0x0072005F, "1C", condition=Condition("parsed", required=("in", "00720050", ("AS",)))
        ),  # SelectorASValue
        Attribute(
            0x00720060, "1C", condition=Condition("parsed", required=("in", "00720050", ("AT",)))
        ),  # SelectorATValue
        Attribute(
            0x00720062, "1C", condition=Condition("parsed", required=("in", "00720050", ("CS",)))
        ),  # SelectorCSValue
        Attribute(
            0x00720061, "1C", condition=Condition("parsed", required=("in", "00720050", ("DA",)))
        ),  # SelectorDAValue
        Attribute(
            0x00720072, "1C", condition=Condition("parsed", required=("in", "00720050", ("DS",)))
        ),  # SelectorDSValue
        Attribute(
            0x00720063, "1C", condition=Condition("parsed", required=("in", "00720050", ("DT",)))
        ),  # SelectorDTValue
        Attribute(
            0x00720074, "1C", condition=Condition("parsed", required=("in", "00720050", ("FD",)))
        ),  # SelectorFDValue
        Attribute(
            0x00720076, "1C", condition=Condition("parsed", required=("in", "00720050", ("FL",)))
        ),  # SelectorFLValue
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
            0x00720065, "1C", condition=Condition("parsed", required=("in", "00720050", ("OB",)))
        ),  # SelectorOBValue
        Attribute(
            0x00720073, "1C", condition=Condition("parsed", required=("in", "00720050", ("OD",)))
        ),  # SelectorODValue
        Attribute(
            0x00720067, "1C", condition=Condition("parsed", required=("in", "00720050", ("OF",)))
        ),  # SelectorOFValue
        Attribute(
            0x00720075, "1C", condition=Condition("parsed", required=("in", "00720050", ("OL",)))
        ),  # SelectorOLValue
        Attribute(
            0x00720081, "1C", condition=Condition("parsed", required=("in", "00720050", ("OV",)))
        ),  # SelectorOVValue
        Attribute(
            0x00720069, "1C", condition=Condition("parsed", required=("in", "00720050", ("OW",)))
        ),  # SelectorOWValue
        Attribute(
            0x0072006A, "1C", condition=Condition("parsed", required=("in", "00720050", ("PN",)))
        ),  # SelectorPNValue
        Attribute(
            0x0072006C, "1C", condition=Condition("parsed", required=("in", "00720050", ("SH",)))
        ),  # SelectorSHValue
        Attribute(
            0x0072007C, "1C", condition=Condition("parsed", required=("in", "00720050", ("SL",)))
        ),  # SelectorSLValue
        Attribute(
            0x0072007E, "1C", condition=Condition("parsed", required=("in", "00720050", ("SS",)))
        ),  # SelectorSSValue
        Attribute(
            0x0072006E, "1C", condition=Condition("parsed", required=("in", "00720050", ("ST",)))
        ),  # SelectorSTValue
        Attribute(
            0x00720082, "1C", condition=Condition("parsed", required=("in", "00720050", ("SV",)))
        ),  # SelectorSVValue
        Attribute(
            0x0072006B, "1C", condition=Condition("parsed", required=("in", "00720050", ("TM",)))
        ),  # SelectorTMValue
        Attribute(
            0x0072006F, "1C", condition=Condition("parsed", required=("in", "00720050", ("UC",)))
        ),  # SelectorUCValue
        Attribute(
            0x0072007F, "1C", condition=Condition("parsed", required=("in", "00720050", ("UI",)))
        ),  # SelectorUIValue
        Attribute(
            0x00720078, "1C", condition=Condition("parsed", required=("in", "00720050", ("UL",)))
        ),  # SelectorULValue
        Attribute(
            0x0072006D, "1C", condition=Condition("parsed", required=("in", "00720050", ("UN",)))
        ),  # SelectorUNValue
        Attribute(
            0x00720071, "1C", condition=Condition("parsed", required=("in", "00720050", ("UR",)))
        ),  # SelectorURValue
        Attribute(
            0x0072007A, "1C", condition=Condition("parsed", required=("in", "00720050", ("US",)))
        ),  # SelectorUSValue
        Attribute(
            0x00720070, "1C", condition=Condition("parsed", required=("in", "00720050", ("UT",)))
        ),  # SelectorUTValue
        Attribute(
            0x00720083, "1C", condition=Condition("parsed", required=("in", "00720050", ("UV",)))
        ),  # SelectorUVValue
        # SelectorCodeSequenceValue
        Attribute(
            0x00720080,
            "1C",
            condition=Condition("parsed", required=("and", ("in", "00720050", ("SQ",)), ("undecidable", "selection"))),
            items=(1, None),
            rows=(Include("8.8-1"),),
        ),
    ),
)
