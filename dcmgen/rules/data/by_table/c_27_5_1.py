# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Point Cloud Module (PS3.3 C.27.5, Table C.27.5-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table

TABLE = Table(
    "C.27.5-1",
    "Point Cloud Module",
    "C.27.5",
    (  # SurfacePointsSequence
        Attribute(
            0x00660011,
            "1",
            items=(1, 1),
            rows=(
                Include("C.27-2"),
                # SegmentedPropertyCategoryCodeSequence
                Attribute(0x00620003, "3", items=(0, 1), rows=(Include("8.8-1", cid=("Baseline", "7150")),)),
                # SegmentedPropertyTypeCodeSequence
                Attribute(0x0062000F, "3", items=(0, 1), rows=(Include("8.8-1"),)),
            ),
        ),
        Attribute(0x00800006, "3"),  # SurfacePointPresentationValueData
        Attribute(0x00800007, "3"),  # SurfacePointColorCIELabValueData
    ),
)
