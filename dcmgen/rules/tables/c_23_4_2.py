# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Hanging Protocol Selector Attribute Value Macro. PS3.3 C.23.4.2, Table C.23.4-2"""

from __future__ import annotations

from dcmgen.rules import Attribute, Condition, Include, Table

TABLE = Table(
    "C.23.4-2",
    "Hanging Protocol Selector Attribute Value Macro",
    "C.23.4.2",
    (
        Attribute(0x00720060, "1C", condition=Condition("unparsed")),  # SelectorATValue
        Attribute(0x00720062, "1C", condition=Condition("unparsed")),  # SelectorCSValue
        Attribute(0x00720064, "1C", condition=Condition("unparsed")),  # SelectorISValue
        Attribute(0x00720066, "1C", condition=Condition("unparsed")),  # SelectorLOValue
        Attribute(0x00720068, "1C", condition=Condition("unparsed")),  # SelectorLTValue
        Attribute(0x0072006A, "1C", condition=Condition("unparsed")),  # SelectorPNValue
        Attribute(0x0072006C, "1C", condition=Condition("unparsed")),  # SelectorSHValue
        Attribute(0x0072006E, "1C", condition=Condition("unparsed")),  # SelectorSTValue
        Attribute(0x00720070, "1C", condition=Condition("unparsed")),  # SelectorUTValue
        Attribute(0x00720072, "1C", condition=Condition("unparsed")),  # SelectorDSValue
        Attribute(0x00720074, "1C", condition=Condition("unparsed")),  # SelectorFDValue
        Attribute(0x00720076, "1C", condition=Condition("unparsed")),  # SelectorFLValue
        Attribute(0x00720078, "1C", condition=Condition("unparsed")),  # SelectorULValue
        Attribute(0x0072007A, "1C", condition=Condition("unparsed")),  # SelectorUSValue
        Attribute(0x0072007C, "1C", condition=Condition("unparsed")),  # SelectorSLValue
        Attribute(0x0072007E, "1C", condition=Condition("unparsed")),  # SelectorSSValue
        # SelectorCodeSequenceValue
        Attribute(0x00720080, "1C", condition=Condition("unparsed"), rows=(Include("8.8-1"),)),
        Attribute(0x0072007F, "1C", condition=Condition("unparsed")),  # SelectorUIValue
    ),
)
