# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""CT Image Module."""

from __future__ import annotations

from dcmgen.items.general_anatomy_optional_macro import GeneralAnatomyOptionalMacro
from dcmgen.items.optional_view_and_slice_progression_direction_macro import (
    OptionalViewAndSliceProgressionDirectionMacro,
)
from dcmgen.items.rt_equipment_mapping_and_plan_reference_macro import RTEquipmentMappingAndPlanReferenceMacro
from dcmgen.items.threed_rt_cone_beam_imaging_geometry_optional_macro import (
    ThreeDRTConeBeamImagingGeometryOptionalMacro,
)
from dcmgen.model.fields import CS, CS_, DS, DS_, FD_, FL, FL_, IS_, LOT, SH_, SQ, US, CSn, CSTn, DSn, FDn, FLn, SHn
from dcmgen.model.iod import Module


class CTImageModule(
    GeneralAnatomyOptionalMacro,
    OptionalViewAndSliceProgressionDirectionMacro,
    RTEquipmentMappingAndPlanReferenceMacro,
    ThreeDRTConeBeamImagingGeometryOptionalMacro,
    Module,
):
    """CT Image Module (PS3.3 C.8.2.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.2.html#sect_C.8.2.1
    """

    __slots__ = ()

    ImageType = CSTn(0x0008_0008)
    MultienergyCTAcquisition = CS_(0x0018_9361)
    SamplesPerPixel = US(0x0028_0002)
    PhotometricInterpretation = CS(0x0028_0004)
    BitsAllocated = US(0x0028_0100)
    BitsStored = US(0x0028_0101)
    HighBit = US(0x0028_0102)
    RescaleIntercept = DS(0x0028_1052)
    RescaleSlope = DS(0x0028_1053)
    RescaleType = LOT(0x0028_1054)
    KVP = DS_(0x0018_0060)
    AcquisitionNumber = IS_(0x0020_0012)
    ScanOptions = CSn(0x0018_0022)
    DataCollectionDiameter = DS_(0x0018_0090)
    DataCollectionCenterPatient = FDn(0x0018_9313)
    ReconstructionDiameter = DS_(0x0018_1100)
    ReconstructionTargetCenterPatient = FDn(0x0018_9318)
    DistanceSourceToDetector = DS_(0x0018_1110)
    DistanceSourceToPatient = DS_(0x0018_1111)
    GantryDetectorTilt = DS_(0x0018_1120)
    TableHeight = DS_(0x0018_1130)
    RotationDirection = CS_(0x0018_1140)
    MetalArtifactReductionSequence = SQ(0x0018_9390, "MetalArtifactReductionSequenceItem")
    ExposureTime = IS_(0x0018_1150)
    XRayTubeCurrent = IS_(0x0018_1151)
    Exposure = IS_(0x0018_1152)
    ExposureInuAs = IS_(0x0018_1153)
    FilterType = SH_(0x0018_1160)
    FilterMaterial = CSTn(0x0018_7050)
    GeneratorPower = IS_(0x0018_1170)
    FocalSpots = DSn(0x0018_1190)
    ConvolutionKernel = SHn(0x0018_1210)
    RevolutionTime = FD_(0x0018_9305)
    SingleCollimationWidth = FD_(0x0018_9306)
    TotalCollimationWidth = FD_(0x0018_9307)
    TableSpeed = FD_(0x0018_9309)
    TableFeedPerRotation = FD_(0x0018_9310)
    SpiralPitchFactor = FD_(0x0018_9311)
    ExposureModulationType = CSTn(0x0018_9323)
    CTDIvol = FD_(0x0018_9345)
    CTDIPhantomTypeCodeSequence = SQ(0x0018_9346, "CodeSequenceMacro")
    WaterEquivalentDiameter = FD_(0x0018_1271)
    WaterEquivalentDiameterCalculationMethodCodeSequence = SQ(0x0018_1272, "CodeSequenceMacro")
    ImageAndFluoroscopyAreaDoseProduct = DS_(0x0018_115E)
    CalciumScoringMassFactorPatient = FL_(0x0018_9351)
    CalciumScoringMassFactorDevice = FLn(0x0018_9352)
    EnergyWeightingFactor = FL(0x0018_9353)
    CTAdditionalXRaySourceSequence = SQ(0x0018_9360, "CTAdditionalXRaySourceSequenceItem")
