# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Corneal Topography Map Analysis Module."""

from __future__ import annotations

from dcmgen.items.keratometric_measurements_macro import KeratometricMeasurementsMacro
from dcmgen.model.fields import CS, CST, FL, FL_, SQ, FLn, ISn
from dcmgen.model.iod import Module


class CornealTopographyMapAnalysisModule(KeratometricMeasurementsMacro, Module):
    """Corneal Topography Map Analysis Module (PS3.3 C.8.30.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.30.3.html
    """

    __slots__ = ()

    OphthalmicMappingDeviceType = CST(0x0022_1415)
    CornealVertexLocation = FLn(0x0046_0202)
    CornealTopographySurface = CS(0x0046_0201)
    PupilCentroidXCoordinate = FL(0x0046_0203)
    PupilCentroidYCoordinate = FL(0x0046_0204)
    EquivalentPupilRadius = FL(0x0046_0205)
    VerticesOfTheOutlineOfPupil = ISn(0x0046_0208)
    MinimumKeratometricSequence = SQ(0x0046_0215, "MinimumKeratometricSequenceItem")
    SimulatedKeratometricCylinderSequence = SQ(0x0046_0218, "SimulatedKeratometricCylinderSequenceItem")
    AverageCornealPower = FL(0x0046_0220)
    CornealISValue = FL(0x0046_0224)
    AnalyzedArea = FL(0x0046_0227)
    MaximumCornealCurvatureSequence = SQ(0x0046_0211, "MaximumCornealCurvatureSequenceItem")
    SurfaceRegularityIndex = FL_(0x0046_0230)
    SurfaceAsymmetryIndex = FL_(0x0046_0232)
    CornealEccentricityIndex = FL_(0x0046_0234)
    KeratoconusPredictionIndex = FL_(0x0046_0236)
    DecimalPotentialVisualAcuity = FL_(0x0046_0238)
    CornealTopographyMapQualityEvaluation = CS(0x0046_0242)
    CornealTopographyMapTypeCodeSequence = SQ(0x0046_0207, "CodeSequenceMacro")
    CornealTopographyMappingNormalsSequence = SQ(0x0046_0210, "ExternallySourcedDataSetIdentificationMacro")
    SourceImageSequence = SQ(0x0008_2112, "OphthalmicPhotographyImageSourceImageSequenceItem")
    SourceImageCornealProcessedDataSequence = SQ(0x0046_0244, "SourceImageCornealProcessedDataSequenceItem")
