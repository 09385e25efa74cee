# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Generic Implant Template Planning Landmarks Module (PS3.3 C.29.1.5, Table C.29.1.5-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table

TABLE = Table(
    "C.29.1.5-1",
    "Generic Implant Template Planning Landmarks Module",
    "C.29.1.5",
    (  # PlanningLandmarkPointSequence
        Attribute(
            0x00686500,
            "3",
            items=(0, None),
            rows=(
                Include("C.29.1.5-2"),
                Attribute(0x00686530, "1"),  # PlanningLandmarkID
                Attribute(0x00686540, "3"),  # PlanningLandmarkDescription
                # PlanningLandmarkIdentificationCodeSequence
                Attribute(
                    0x00686545, "2", items=(0, None), rows=(Include("8.8-1", cid=("Baseline", "7305", "inferred")),)
                ),
            ),
        ),
        # PlanningLandmarkLineSequence
        Attribute(
            0x00686510,
            "3",
            items=(0, None),
            rows=(
                Include("C.29.1.5-3"),
                Attribute(0x00686530, "1"),  # PlanningLandmarkID
                Attribute(0x00686540, "3"),  # PlanningLandmarkDescription
                # PlanningLandmarkIdentificationCodeSequence
                Attribute(
                    0x00686545, "2", items=(0, None), rows=(Include("8.8-1", cid=("Baseline", "7305", "inferred")),)
                ),
            ),
        ),
        # PlanningLandmarkPlaneSequence
        Attribute(
            0x00686520,
            "3",
            items=(0, None),
            rows=(
                Include("C.29.1.5-4"),
                Attribute(0x00686530, "1"),  # PlanningLandmarkID
                Attribute(0x00686540, "3"),  # PlanningLandmarkDescription
                # PlanningLandmarkIdentificationCodeSequence
                Attribute(
                    0x00686545, "2", items=(0, None), rows=(Include("8.8-1", cid=("Baseline", "7305", "inferred")),)
                ),
            ),
        ),
    ),
)
