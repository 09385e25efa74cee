# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Extended Selector Attribute Macro (PS3.3 10.17, Table 10-20a)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table, Terms

TABLE = Table(
    "10-20a",
    "Extended Selector Attribute Macro",
    "10.17",
    (
        Attribute(0x00820018, "1"),  # SelectorAttributeName
        Attribute(0x00820019, "3"),  # SelectorAttributeKeyword
        Attribute(
            0x00720050,
            "1",
            terms=(
                Terms(
                    "enumerated",
                    (
                        "AE",
                        "AS",
                        "AT",
                        "CS",
                        "DA",
                        "DS",
                        "DT",
                        "FL",
                        "FD",
                        "IS",
                        "LO",
                        "LT",
                        "OB",
                        "OD",
                        "OF",
                        "OL",
                        "OV",
                        "OW",
                        "PN",
                        "SH",
                        "SL",
                        "SQ",
                        "SS",
                        "ST",
                        "SV",
                        "TM",
                        "UC",
                        "UI",
                        "UL",
                        "UN",
                        "UR",
                        "US",
                        "UT",
                        "UV",
                    ),
                ),
            ),
        ),  # SelectorAttributeVR
        Include("10-20"),
    ),
)
