# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""UV Mapping Module (PS3.3 C.27.6, Table C.27.6-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table

TABLE = Table(
    "C.27.6-1",
    "UV Mapping Module",
    "C.27.6",
    (  # UVMappingSequence
        Attribute(
            0x00800008,
            "1",
            items=(1, None),
            rows=(
                Attribute(
                    0x0066002C, "1C", condition=Condition("parsed", required=("count >", "00660002", 1))
                ),  # ReferencedSurfaceNumber
                Attribute(0x00800009, "1"),  # TextureLabel
                Attribute(0x00800010, "1"),  # UValueData
                Attribute(0x00800011, "1"),  # VValueData
                # ReferencedTextureSequence
                Attribute(0x00800012, "1", items=(1, 1), rows=(Include("10-3"),)),
            ),
        ),
    ),
)
