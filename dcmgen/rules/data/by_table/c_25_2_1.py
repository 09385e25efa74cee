# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Real World Value Mapping Module (PS3.3 C.25.2, Table C.25.2-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table

TABLE = Table(
    "C.25.2-1",
    "Real World Value Mapping Module",
    "C.25.2",
    (
        Attribute(0x00080023, "1"),  # ContentDate
        Attribute(0x00080033, "1"),  # ContentTime
        Include("10-12"),
        # ReferencedImageRealWorldValueMappingSequence
        Attribute(
            0x00409094,
            "1",
            items=(1, None),
            rows=(
                Include("C.7.6.16-12", cid=("Defined", "")),
                # ReferencedImageSequence
                Attribute(0x00081140, "1", items=(1, None), rows=(Include("10-3"),)),
            ),
        ),
    ),
)
