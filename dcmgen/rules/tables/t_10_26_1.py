# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Attribute Value Macro. PS3.3 10.26, Table 10.26-1"""

from __future__ import annotations

from dcmgen.rules import Attribute, Condition, Include, Table

TABLE = Table(
    "10.26-1",
    "Attribute Value Macro",
    "10.26",
    (
        Attribute(0x0072005E, "1C", condition=Condition("unparsed")),  # SelectorAEValue
        Attribute(0x0072005F, "1C", condition=Condition("unparsed")),  # SelectorASValue
        Attribute(0x00720060, "1C", condition=Condition("unparsed")),  # SelectorATValue
        Attribute(0x00720062, "1C", condition=Condition("unparsed")),  # SelectorCSValue
        Attribute(0x00720061, "1C", condition=Condition("unparsed")),  # SelectorDAValue
        Attribute(0x00720072, "1C", condition=Condition("unparsed")),  # SelectorDSValue
        Attribute(0x00720063, "1C", condition=Condition("unparsed")),  # SelectorDTValue
        Attribute(0x00720074, "1C", condition=Condition("unparsed")),  # SelectorFDValue
        Attribute(0x00720076, "1C", condition=Condition("unparsed")),  # SelectorFLValue
        Attribute(0x00720064, "1C", condition=Condition("unparsed")),  # SelectorISValue
        Attribute(0x00720066, "1C", condition=Condition("unparsed")),  # SelectorLOValue
        Attribute(0x00720068, "1C", condition=Condition("unparsed")),  # SelectorLTValue
        Attribute(0x00720065, "1C", condition=Condition("unparsed")),  # SelectorOBValue
        Attribute(0x00720073, "1C", condition=Condition("unparsed")),  # SelectorODValue
        Attribute(0x00720067, "1C", condition=Condition("unparsed")),  # SelectorOFValue
        Attribute(0x00720075, "1C", condition=Condition("unparsed")),  # SelectorOLValue
        Attribute(0x00720081, "1C", condition=Condition("unparsed")),  # SelectorOVValue
        Attribute(0x00720069, "1C", condition=Condition("unparsed")),  # SelectorOWValue
        Attribute(0x0072006A, "1C", condition=Condition("unparsed")),  # SelectorPNValue
        Attribute(0x0072006C, "1C", condition=Condition("unparsed")),  # SelectorSHValue
        Attribute(0x0072007C, "1C", condition=Condition("unparsed")),  # SelectorSLValue
        Attribute(0x0072007E, "1C", condition=Condition("unparsed")),  # SelectorSSValue
        Attribute(0x0072006E, "1C", condition=Condition("unparsed")),  # SelectorSTValue
        Attribute(0x00720082, "1C", condition=Condition("unparsed")),  # SelectorSVValue
        Attribute(0x0072006B, "1C", condition=Condition("unparsed")),  # SelectorTMValue
        Attribute(0x0072006F, "1C", condition=Condition("unparsed")),  # SelectorUCValue
        Attribute(0x0072007F, "1C", condition=Condition("unparsed")),  # SelectorUIValue
        Attribute(0x00720078, "1C", condition=Condition("unparsed")),  # SelectorULValue
        Attribute(0x0072006D, "1C", condition=Condition("unparsed")),  # SelectorUNValue
        Attribute(0x00720071, "1C", condition=Condition("unparsed")),  # SelectorURValue
        Attribute(0x0072007A, "1C", condition=Condition("unparsed")),  # SelectorUSValue
        Attribute(0x00720070, "1C", condition=Condition("unparsed")),  # SelectorUTValue
        Attribute(0x00720083, "1C", condition=Condition("unparsed")),  # SelectorUVValue
        # SelectorCodeSequenceValue
        Attribute(0x00720080, "1C", condition=Condition("unparsed"), rows=(Include("8.8-1"),)),
    ),
)
