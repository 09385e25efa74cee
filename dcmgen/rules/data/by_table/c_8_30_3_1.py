# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Corneal Topography Map Analysis Module (PS3.3 C.8.30.3, Table C.8.30.3-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.8.30.3-1",
    "Corneal Topography Map Analysis Module",
    "C.8.30.3",
    (
        Attribute(
            0x00221415, "1", terms=(Terms("defined", ("REFLECTION", "SLIT_BASED", "INTERFEROMETRY")),)
        ),  # OphthalmicMappingDeviceType
        Attribute(0x00460202, "1"),  # CornealVertexLocation
        Attribute(0x00460201, "1", terms=(Terms("enumerated", ("A", "P")),)),  # CornealTopographySurface
        Attribute(
            0x00460203, "1C", condition=Condition("parsed", required=("in", "./00460201", ("A",)))
        ),  # PupilCentroidXCoordinate
        Attribute(
            0x00460204, "1C", condition=Condition("parsed", required=("in", "./00460201", ("A",)))
        ),  # PupilCentroidYCoordinate
        Attribute(
            0x00460205, "1C", condition=Condition("parsed", required=("in", "./00460201", ("A",)))
        ),  # EquivalentPupilRadius
        Attribute(
            0x00460208, "1C", condition=Condition("parsed", required=("in", "./00460201", ("A",)))
        ),  # VerticesOfTheOutlineOfPupil
        Include("C.8.25.10-2"),
        # MinimumKeratometricSequence
        Attribute(
            0x00460215,
            "1",
            items=(1, 1),
            rows=(
                Attribute(0x00460075, "1"),  # RadiusOfCurvature
                Attribute(0x00460076, "1"),  # KeratometricPower
                Attribute(0x00460077, "1"),  # KeratometricAxis
            ),
        ),
        # SimulatedKeratometricCylinderSequence
        Attribute(
            0x00460218,
            "1",
            items=(1, 1),
            rows=(
                Attribute(0x00460076, "1"),  # KeratometricPower
                Attribute(0x00460077, "1"),  # KeratometricAxis
            ),
        ),
        Attribute(0x00460220, "1"),  # AverageCornealPower
        Attribute(0x00460224, "1"),  # CornealISValue
        Attribute(0x00460227, "1"),  # AnalyzedArea
        # MaximumCornealCurvatureSequence
        Attribute(
            0x00460211,
            "3",
            items=(0, 1),
            rows=(
                Attribute(0x00460212, "1"),  # MaximumCornealCurvature
                Attribute(0x00460213, "1"),  # MaximumCornealCurvatureLocation
            ),
        ),
        Attribute(0x00460230, "3"),  # SurfaceRegularityIndex
        Attribute(0x00460232, "3"),  # SurfaceAsymmetryIndex
        Attribute(0x00460234, "3"),  # CornealEccentricityIndex
        Attribute(0x00460236, "3"),  # KeratoconusPredictionIndex
        Attribute(0x00460238, "3"),  # DecimalPotentialVisualAcuity
        Attribute(
            0x00460242,
            "1C",
            condition=Condition("undecidable"),
            terms=(Terms("enumerated", ("ACCEPTABLE", "MARGINAL", "NOT_ACCEPTABLE")),),
        ),  # CornealTopographyMapQualityEvaluation
        # CornealTopographyMapTypeCodeSequence
        Attribute(0x00460207, "1", items=(1, 1), rows=(Include("8.8-1", cid=("Defined", "4268", "inferred")),)),
        # CornealTopographyMappingNormalsSequence
        Attribute(0x00460210, "1C", condition=Condition("undecidable"), items=(1, 1), rows=(Include("10-22"),)),
        # SourceImageSequence
        Attribute(
            0x00082112,
            "1",
            items=(1, 1),
            rows=(
                Include("10-3"),
                # PurposeOfReferenceCodeSequence
                Attribute(0x0040A170, "1", items=(1, 1), rows=(Include("8.8-1"),)),
            ),
        ),
        # SourceImageCornealProcessedDataSequence
        Attribute(
            0x00460244,
            "1",
            items=(1, None),
            rows=(
                Attribute(0x00460247, "1"),  # CornealPointLocation
                Attribute(0x00460248, "1", terms=(Terms("enumerated", ("Y", "N")),)),  # CornealPointEstimated
                Attribute(0x00460249, "1"),  # AxialPower
                Attribute(0x00460250, "1"),  # TangentialPower
                Attribute(0x00460251, "1"),  # RefractivePower
                Attribute(0x00460252, "1"),  # RelativeElevation
                Attribute(0x00460253, "1"),  # CornealWavefront
            ),
        ),
    ),
)
