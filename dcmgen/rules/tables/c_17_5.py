# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Document Content Macro. PS3.3 C.17.3.3, Table C.17-5"""

from __future__ import annotations

from dcmgen.rules import Attribute, Condition, Include, Table

TABLE = Table(
    "C.17-5",
    "Document Content Macro",
    "C.17.3.3",
    (
        Attribute(0x0040A040, "1"),  # ValueType
        # ConceptNameCodeSequence
        Attribute(0x0040A043, "1C", condition=Condition("unparsed"), rows=(Include("8.8-1"),)),
        Attribute(0x0040A160, "1C", condition=Condition("unparsed")),  # TextValue
        Attribute(0x0040A120, "1C", condition=Condition("unparsed")),  # DateTime
        Attribute(0x0040A121, "1C", condition=Condition("unparsed")),  # Date
        Attribute(0x0040A122, "1C", condition=Condition("unparsed")),  # Time
        Attribute(0x0040A123, "1C", condition=Condition("unparsed")),  # PersonName
        Attribute(0x0040A124, "1C", condition=Condition("unparsed")),  # UID
        Include("C.18.1-1"),
        Include("C.18.2-1"),
        Include("C.18.3-1"),
        Include("C.18.4-1"),
        Include("C.18.5-1"),
        Include("C.18.6-1"),
        Include("C.18.9-1"),
        Include("C.18.7-1"),
        Include("C.18.8-1"),
        Include("C.18.10-1"),
    ),
)
