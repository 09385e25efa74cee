# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Surface Mesh Primitives Macro (PS3.3 C.27.4, Table C.27-4)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Table

TABLE = Table(
    "C.27-4",
    "Surface Mesh Primitives Macro",
    "C.27.4",
    (
        Attribute(0x00660043, "2"),  # LongVertexPointIndexList
        Attribute(0x00660042, "2"),  # LongEdgePointIndexList
        Attribute(0x00660041, "2"),  # LongTrianglePointIndexList
        # TriangleStripSequence
        Attribute(
            0x00660026,
            "2",
            items=(0, None),
            rows=(
                Attribute(0x00660040, "1"),  # LongPrimitivePointIndexList
            ),
        ),
        # TriangleFanSequence
        Attribute(
            0x00660027,
            "2",
            items=(0, None),
            rows=(
                Attribute(0x00660040, "1"),  # LongPrimitivePointIndexList
            ),
        ),
        # LineSequence
        Attribute(
            0x00660028,
            "2",
            items=(0, None),
            rows=(
                Attribute(0x00660040, "1"),  # LongPrimitivePointIndexList
            ),
        ),
        # FacetSequence
        Attribute(
            0x00660034,
            "2",
            items=(0, None),
            rows=(
                Attribute(0x00660040, "1"),  # LongPrimitivePointIndexList
            ),
        ),
    ),
)
