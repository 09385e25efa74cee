# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Surface Segmentation Module (PS3.3 C.8.23.1, Table C.8.23-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table

TABLE = Table(
    "C.8.23-1",
    "Surface Segmentation Module",
    "C.8.23.1",
    (
        Include("10-12"),
        Attribute(0x00080023, "1"),  # ContentDate
        Attribute(0x00080033, "1"),  # ContentTime
        # SegmentSequence
        Attribute(
            0x00620002,
            "1",
            items=(1, None),
            rows=(
                Include("C.8.20-4"),
                Attribute(0x0066002A, "1"),  # SurfaceCount
                # ReferencedSurfaceSequence
                Attribute(
                    0x0066002B,
                    "1",
                    items=(1, None),
                    rows=(
                        Attribute(0x0066002C, "1"),  # ReferencedSurfaceNumber
                        # SegmentSurfaceGenerationAlgorithmIdentificationSequence
                        Attribute(0x0066002D, "1", items=(1, None), rows=(Include("10-19", cid=("Baseline", "")),)),
                        # SegmentSurfaceSourceInstanceSequence
                        Attribute(0x0066002E, "2", items=(0, None), rows=(Include("10-3"),)),
                    ),
                ),
            ),
        ),
    ),
)
