# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Corneal Topography Map Analysis Module."""

from __future__ import annotations

from dcmgen.items.keratometric_measurements_macro import KeratometricMeasurementsMacro
from dcmgen.model.fields import CS, CST, FL, FL_, SQ, FLn, ISn
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.code_sequence_macro import CodeSequenceMacro
    from dcmgen.items.externally_sourced_data_set_identification_macro import (
        ExternallySourcedDataSetIdentificationMacro,
    )
    from dcmgen.items.maximum_corneal_curvature_sequence_item import MaximumCornealCurvatureSequenceItem
    from dcmgen.items.minimum_keratometric_sequence_item import MinimumKeratometricSequenceItem
    from dcmgen.items.ophthalmic_photography_image_source_image_sequence_item import (
        OphthalmicPhotographyImageSourceImageSequenceItem,
    )
    from dcmgen.items.simulated_keratometric_cylinder_sequence_item import SimulatedKeratometricCylinderSequenceItem
    from dcmgen.items.source_image_corneal_processed_data_sequence_item import (
        SourceImageCornealProcessedDataSequenceItem,
    )


class CornealTopographyMapAnalysisModule(KeratometricMeasurementsMacro, Module):
    """Corneal Topography Map Analysis Module (PS3.3 C.8.30.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.30.3.html
    """

    __slots__ = ()

    OphthalmicMappingDeviceType: CST[Literal["REFLECTION", "SLIT_BASED", "INTERFEROMETRY"]] = CST(0x0022_1415)
    """Ophthalmic Mapping Device Type (0022,1415), VM 1, Type 1 (PS3.3 C.8.30.3)."""
    CornealVertexLocation: FLn = FLn(0x0046_0202)
    """Corneal Vertex Location (0046,0202), VM 2, Type 1 (PS3.3 C.8.30.3)."""
    CornealTopographySurface: CS[Literal["A", "P"]] = CS(0x0046_0201)
    """Corneal Topography Surface (0046,0201), VM 1, Type 1 (PS3.3 C.8.30.3)."""
    PupilCentroidXCoordinate: FL = FL(0x0046_0203)
    """Pupil Centroid X-Coordinate (0046,0203), VM 1, Type 1C (PS3.3 C.8.30.3)."""
    PupilCentroidYCoordinate: FL = FL(0x0046_0204)
    """Pupil Centroid Y-Coordinate (0046,0204), VM 1, Type 1C (PS3.3 C.8.30.3)."""
    EquivalentPupilRadius: FL = FL(0x0046_0205)
    """Equivalent Pupil Radius (0046,0205), VM 1, Type 1C (PS3.3 C.8.30.3)."""
    VerticesOfTheOutlineOfPupil: ISn = ISn(0x0046_0208)
    """Vertices of the Outline of Pupil (0046,0208), VM 2-2n, Type 1C (PS3.3 C.8.30.3)."""
    MinimumKeratometricSequence: SQ[MinimumKeratometricSequenceItem] = SQ(
        0x0046_0215, "MinimumKeratometricSequenceItem"
    )
    """Minimum Keratometric Sequence (0046,0215), VM 1, Type 1 (PS3.3 C.8.30.3)."""
    SimulatedKeratometricCylinderSequence: SQ[SimulatedKeratometricCylinderSequenceItem] = SQ(
        0x0046_0218, "SimulatedKeratometricCylinderSequenceItem"
    )
    """Simulated Keratometric Cylinder Sequence (0046,0218), VM 1, Type 1 (PS3.3 C.8.30.3)."""
    AverageCornealPower: FL = FL(0x0046_0220)
    """Average Corneal Power (0046,0220), VM 1, Type 1 (PS3.3 C.8.30.3)."""
    CornealISValue: FL = FL(0x0046_0224)
    """Corneal I-S Value (0046,0224), VM 1, Type 1 (PS3.3 C.8.30.3)."""
    AnalyzedArea: FL = FL(0x0046_0227)
    """Analyzed Area (0046,0227), VM 1, Type 1 (PS3.3 C.8.30.3)."""
    MaximumCornealCurvatureSequence: SQ[MaximumCornealCurvatureSequenceItem] = SQ(
        0x0046_0211, "MaximumCornealCurvatureSequenceItem"
    )
    """Maximum Corneal Curvature Sequence (0046,0211), VM 1, Type 3 (PS3.3 C.8.30.3)."""
    SurfaceRegularityIndex: FL_ = FL_(0x0046_0230)
    """Surface Regularity Index (0046,0230), VM 1, Type 3 (PS3.3 C.8.30.3)."""
    SurfaceAsymmetryIndex: FL_ = FL_(0x0046_0232)
    """Surface Asymmetry Index (0046,0232), VM 1, Type 3 (PS3.3 C.8.30.3)."""
    CornealEccentricityIndex: FL_ = FL_(0x0046_0234)
    """Corneal Eccentricity Index (0046,0234), VM 1, Type 3 (PS3.3 C.8.30.3)."""
    KeratoconusPredictionIndex: FL_ = FL_(0x0046_0236)
    """Keratoconus Prediction Index (0046,0236), VM 1, Type 3 (PS3.3 C.8.30.3)."""
    DecimalPotentialVisualAcuity: FL_ = FL_(0x0046_0238)
    """Decimal Potential Visual Acuity (0046,0238), VM 1, Type 3 (PS3.3 C.8.30.3)."""
    CornealTopographyMapQualityEvaluation: CS[Literal["ACCEPTABLE", "MARGINAL", "NOT_ACCEPTABLE"]] = CS(0x0046_0242)
    """Corneal Topography Map Quality Evaluation (0046,0242), VM 1, Type 1C (PS3.3 C.8.30.3)."""
    CornealTopographyMapTypeCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0046_0207, "CodeSequenceMacro")
    """Corneal Topography Map Type Code Sequence (0046,0207), VM 1, Type 1 (PS3.3 C.8.30.3)."""
    CornealTopographyMappingNormalsSequence: SQ[ExternallySourcedDataSetIdentificationMacro] = SQ(
        0x0046_0210, "ExternallySourcedDataSetIdentificationMacro"
    )
    """Corneal Topography Mapping Normals Sequence (0046,0210), VM 1, Type 1C (PS3.3 C.8.30.3)."""
    SourceImageSequence: SQ[OphthalmicPhotographyImageSourceImageSequenceItem] = SQ(
        0x0008_2112, "OphthalmicPhotographyImageSourceImageSequenceItem"
    )
    """Source Image Sequence (0008,2112), VM 1, Type 1 (PS3.3 C.8.30.3)."""
    SourceImageCornealProcessedDataSequence: SQ[SourceImageCornealProcessedDataSequenceItem] = SQ(
        0x0046_0244, "SourceImageCornealProcessedDataSequenceItem"
    )
    """Source Image Corneal Processed Data Sequence (0046,0244), VM 1, Type 1 (PS3.3 C.8.30.3)."""
