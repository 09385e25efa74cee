# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
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

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.code_sequence_macro import CodeSequenceMacro
    from dcmgen.items.ct_additional_x_ray_source_sequence_item import CTAdditionalXRaySourceSequenceItem


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

    ImageType: CSTn[
        Literal[
            "AXIAL",
            "LOCALIZER",
            "VMI",
            "MAT_SPECIFIC",
            "MAT_REMOVED",
            "MAT_FRACTIONAL",
            "EFF_ATOMIC_NUM",
            "ELECTRON_DENSITY",
            "MAT_MODIFIED",
            "MAT_VALUE_BASED",
        ]
    ] = CSTn(0x0008_0008)
    """Image Type (0008,0008), VM 2-n, Type 1 (PS3.3 C.8.2.1)."""
    MultienergyCTAcquisition: CS_[Literal["YES", "NO"]] = CS_(0x0018_9361)
    """Multi-energy CT Acquisition (0018,9361), VM 1, Type 3 (PS3.3 C.8.2.1)."""
    SamplesPerPixel: US = US(0x0028_0002)
    """Samples per Pixel (0028,0002), VM 1, Type 1 (PS3.3 C.8.2.1)."""
    PhotometricInterpretation: CS[Literal["MONOCHROME1", "MONOCHROME2"]] = CS(0x0028_0004)
    """Photometric Interpretation (0028,0004), VM 1, Type 1 (PS3.3 C.8.2.1)."""
    BitsAllocated: US = US(0x0028_0100)
    """Bits Allocated (0028,0100), VM 1, Type 1 (PS3.3 C.8.2.1)."""
    BitsStored: US = US(0x0028_0101)
    """Bits Stored (0028,0101), VM 1, Type 1 (PS3.3 C.8.2.1)."""
    HighBit: US = US(0x0028_0102)
    """High Bit (0028,0102), VM 1, Type 1 (PS3.3 C.8.2.1)."""
    RescaleIntercept: DS = DS(0x0028_1052)
    """Rescale Intercept (0028,1052), VM 1, Type 1 (PS3.3 C.8.2.1)."""
    RescaleSlope: DS = DS(0x0028_1053)
    """Rescale Slope (0028,1053), VM 1, Type 1 (PS3.3 C.8.2.1)."""
    RescaleType: LOT[Literal["OD", "HU", "US", "MGML", "Z_EFF", "ED", "EDW", "HU_MOD", "PCT"]] = LOT(0x0028_1054)
    """Rescale Type (0028,1054), VM 1, Type 1C (PS3.3 C.8.2.1)."""
    KVP: DS_ = DS_(0x0018_0060)
    """KVP (0018,0060), VM 1, Type 2 (PS3.3 C.8.2.1)."""
    AcquisitionNumber: IS_ = IS_(0x0020_0012)
    """Acquisition Number (0020,0012), VM 1, Type 2 (PS3.3 C.8.2.1)."""
    ScanOptions: CSn = CSn(0x0018_0022)
    """Scan Options (0018,0022), VM 1-n, Type 3 (PS3.3 C.8.2.1)."""
    DataCollectionDiameter: DS_ = DS_(0x0018_0090)
    """Data Collection Diameter (0018,0090), VM 1, Type 3 (PS3.3 C.8.2.1)."""
    DataCollectionCenterPatient: FDn = FDn(0x0018_9313)
    """Data Collection Center (Patient) (0018,9313), VM 3, Type 3 (PS3.3 C.8.2.1)."""
    ReconstructionDiameter: DS_ = DS_(0x0018_1100)
    """Reconstruction Diameter (0018,1100), VM 1, Type 3 (PS3.3 C.8.2.1)."""
    ReconstructionTargetCenterPatient: FDn = FDn(0x0018_9318)
    """Reconstruction Target Center (Patient) (0018,9318), VM 3, Type 3 (PS3.3 C.8.2.1)."""
    DistanceSourceToDetector: DS_ = DS_(0x0018_1110)
    """Distance Source to Detector (0018,1110), VM 1, Type 3 (PS3.3 C.8.2.1)."""
    DistanceSourceToPatient: DS_ = DS_(0x0018_1111)
    """Distance Source to Patient (0018,1111), VM 1, Type 3 (PS3.3 C.8.2.1)."""
    GantryDetectorTilt: DS_ = DS_(0x0018_1120)
    """Gantry/Detector Tilt (0018,1120), VM 1, Type 3 (PS3.3 C.8.2.1)."""
    TableHeight: DS_ = DS_(0x0018_1130)
    """Table Height (0018,1130), VM 1, Type 3 (PS3.3 C.8.2.1)."""
    RotationDirection: CS_[Literal["CW", "CC"]] = CS_(0x0018_1140)
    """Rotation Direction (0018,1140), VM 1, Type 3 (PS3.3 C.8.2.1)."""
    ExposureTime: IS_ = IS_(0x0018_1150)
    """Exposure Time (0018,1150), VM 1, Type 3 (PS3.3 C.8.2.1)."""
    XRayTubeCurrent: IS_ = IS_(0x0018_1151)
    """X-Ray Tube Current (0018,1151), VM 1, Type 3 (PS3.3 C.8.2.1)."""
    Exposure: IS_ = IS_(0x0018_1152)
    """Exposure (0018,1152), VM 1, Type 3 (PS3.3 C.8.2.1)."""
    ExposureInuAs: IS_ = IS_(0x0018_1153)
    """Exposure in µAs (0018,1153), VM 1, Type 3 (PS3.3 C.8.2.1)."""
    FilterType: SH_ = SH_(0x0018_1160)
    """Filter Type (0018,1160), VM 1, Type 3 (PS3.3 C.8.2.1)."""
    FilterMaterial: CSTn[Literal["MOLYBDENUM", "ALUMINUM", "COPPER", "RHODIUM", "NIOBIUM", "EUROPIUM", "LEAD"]] = CSTn(
        0x0018_7050
    )
    """Filter Material (0018,7050), VM 1-n, Type 3 (PS3.3 C.8.2.1)."""
    GeneratorPower: IS_ = IS_(0x0018_1170)
    """Generator Power (0018,1170), VM 1, Type 3 (PS3.3 C.8.2.1)."""
    FocalSpots: DSn = DSn(0x0018_1190)
    """Focal Spot(s) (0018,1190), VM 1-n, Type 3 (PS3.3 C.8.2.1)."""
    ConvolutionKernel: SHn = SHn(0x0018_1210)
    """Convolution Kernel (0018,1210), VM 1-n, Type 3 (PS3.3 C.8.2.1)."""
    RevolutionTime: FD_ = FD_(0x0018_9305)
    """Revolution Time (0018,9305), VM 1, Type 3 (PS3.3 C.8.2.1)."""
    SingleCollimationWidth: FD_ = FD_(0x0018_9306)
    """Single Collimation Width (0018,9306), VM 1, Type 3 (PS3.3 C.8.2.1)."""
    TotalCollimationWidth: FD_ = FD_(0x0018_9307)
    """Total Collimation Width (0018,9307), VM 1, Type 3 (PS3.3 C.8.2.1)."""
    TableSpeed: FD_ = FD_(0x0018_9309)
    """Table Speed (0018,9309), VM 1, Type 3 (PS3.3 C.8.2.1)."""
    TableFeedPerRotation: FD_ = FD_(0x0018_9310)
    """Table Feed per Rotation (0018,9310), VM 1, Type 3 (PS3.3 C.8.2.1)."""
    SpiralPitchFactor: FD_ = FD_(0x0018_9311)
    """Spiral Pitch Factor (0018,9311), VM 1, Type 3 (PS3.3 C.8.2.1)."""
    ExposureModulationType: CSTn[Literal["NONE", "ANGULAR", "LONGITUDINAL", "ECG_BASED", "ORGAN_BASED"]] = CSTn(
        0x0018_9323
    )
    """Exposure Modulation Type (0018,9323), VM 1-n, Type 3 (PS3.3 C.8.2.1)."""
    CTDIvol: FD_ = FD_(0x0018_9345)
    """CTDIvol (0018,9345), VM 1, Type 3 (PS3.3 C.8.2.1)."""
    CTDIPhantomTypeCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0018_9346, "CodeSequenceMacro")
    """CTDI Phantom Type Code Sequence (0018,9346), VM 1, Type 3 (PS3.3 C.8.2.1)."""
    WaterEquivalentDiameter: FD_ = FD_(0x0018_1271)
    """Water Equivalent Diameter (0018,1271), VM 1, Type 3 (PS3.3 C.8.2.1)."""
    WaterEquivalentDiameterCalculationMethodCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0018_1272, "CodeSequenceMacro")
    """Water Equivalent Diameter Calculation Method Code Sequence (0018,1272), VM 1, Type 1C (PS3.3 C.8.2.1)."""
    ImageAndFluoroscopyAreaDoseProduct: DS_ = DS_(0x0018_115E)
    """Image and Fluoroscopy Area Dose Product (0018,115E), VM 1, Type 3 (PS3.3 C.8.2.1)."""
    CalciumScoringMassFactorPatient: FL_ = FL_(0x0018_9351)
    """Calcium Scoring Mass Factor Patient (0018,9351), VM 1, Type 3 (PS3.3 C.8.2.1)."""
    CalciumScoringMassFactorDevice: FLn = FLn(0x0018_9352)
    """Calcium Scoring Mass Factor Device (0018,9352), VM 3, Type 3 (PS3.3 C.8.2.1)."""
    EnergyWeightingFactor: FL = FL(0x0018_9353)
    """Energy Weighting Factor (0018,9353), VM 1, Type 1C (PS3.3 C.8.2.1)."""
    CTAdditionalXRaySourceSequence: SQ[CTAdditionalXRaySourceSequenceItem] = SQ(
        0x0018_9360, "CTAdditionalXRaySourceSequenceItem"
    )
    """CT Additional X-Ray Source Sequence (0018,9360), VM 1, Type 3 (PS3.3 C.8.2.1)."""
