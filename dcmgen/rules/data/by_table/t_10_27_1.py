# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Reference Location Macro (PS3.3 10.27, Table 10.27-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "10.27-1",
    "Reference Location Macro",
    "10.27",
    (
        Attribute(0x00189900, "1"),  # ReferenceLocationLabel
        Attribute(0x00189901, "3"),  # ReferenceLocationDescription
        # ReferenceBasisCodeSequence
        Attribute(0x00189902, "1", items=(1, 1), rows=(Include("8.8-1"),)),
        # ReferenceGeometryCodeSequence
        Attribute(0x00189903, "1", items=(1, 1), rows=(Include("8.8-1"),)),
        Attribute(0x00189904, "3"),  # OffsetDistance
        Attribute(
            0x00189905,
            "1C",
            condition=Condition("parsed", required=("present", "./00189904")),
            terms=(
                Terms(
                    "enumerated",
                    (
                        "SUPERIOR",
                        "INFERIOR",
                        "ANTERIOR",
                        "POSTERIOR",
                        "LEFT",
                        "RIGHT",
                        "PROXIMAL",
                        "DISTAL",
                        "MEDIAL",
                        "LATERAL",
                    ),
                ),
            ),
        ),  # OffsetDirection
    ),
)
