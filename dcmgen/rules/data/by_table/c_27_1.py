# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Surface Mesh Module (PS3.3 C.27.1, Table C.27-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.27-1",
    "Surface Mesh Module",
    "C.27.1",
    (
        Attribute(0x00660001, "1"),  # NumberOfSurfaces
        # SurfaceSequence
        Attribute(
            0x00660002,
            "1",
            items=(1, None),
            rows=(
                Attribute(0x00660003, "1"),  # SurfaceNumber
                Attribute(0x00660004, "3"),  # SurfaceComments
                # SegmentedPropertyCategoryCodeSequence
                Attribute(0x00620003, "3", items=(0, 1), rows=(Include("8.8-1", cid=("Baseline", "7150")),)),
                # SegmentedPropertyTypeCodeSequence
                Attribute(0x0062000F, "3", items=(0, 1), rows=(Include("8.8-1", cid=("Baseline", "7151")),)),
                Attribute(0x00660009, "2", terms=(Terms("enumerated", ("YES", "NO")),)),  # SurfaceProcessing
                Attribute(
                    0x0066000A, "2C", condition=Condition("parsed", required=("in", "./00660009", ("YES",)))
                ),  # SurfaceProcessingRatio
                Attribute(0x0066000B, "3"),  # SurfaceProcessingDescription
                # SurfaceProcessingAlgorithmIdentificationSequence
                Attribute(
                    0x00660035,
                    "2C",
                    condition=Condition("parsed", required=("in", "./00660009", ("YES",))),
                    items=(0, 1),
                    rows=(Include("10-19", cid=("Baseline", "7162", "inferred")),),
                ),
                Attribute(0x0062000C, "1"),  # RecommendedDisplayGrayscaleValue
                Attribute(0x0062000D, "1"),  # RecommendedDisplayCIELabValue
                Attribute(0x0066000C, "1"),  # RecommendedPresentationOpacity
                Attribute(
                    0x0066000D, "1", terms=(Terms("defined", ("SURFACE", "WIREFRAME", "POINTS")),)
                ),  # RecommendedPresentationType
                Attribute(0x00660037, "3"),  # RecommendedPointRadius
                Attribute(0x00660038, "3"),  # RecommendedLineThickness
                Attribute(0x0066000E, "1", terms=(Terms("enumerated", ("YES", "NO", "UNKNOWN")),)),  # FiniteVolume
                Attribute(0x00660010, "1", terms=(Terms("enumerated", ("YES", "NO", "UNKNOWN")),)),  # Manifold
                # SurfacePointsSequence
                Attribute(0x00660011, "1", items=(1, 1), rows=(Include("C.27-2"),)),
                # SurfacePointsNormalsSequence
                Attribute(0x00660012, "2", items=(0, 1), rows=(Include("C.27-3"),)),
                # SurfaceMeshPrimitivesSequence
                Attribute(0x00660013, "1", items=(1, 1), rows=(Include("C.27-4"),)),
            ),
        ),
    ),
)
