# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""MR Image Module."""

from __future__ import annotations

from dcmgen.items.general_anatomy_optional_macro import GeneralAnatomyOptionalMacro
from dcmgen.items.optional_view_and_slice_progression_direction_macro import (
    OptionalViewAndSliceProgressionDirectionMacro,
)
from dcmgen.items.rt_equipment_mapping_and_plan_reference_macro import RTEquipmentMappingAndPlanReferenceMacro
from dcmgen.model.fields import CS, CS_, DS_, FL_, IS_, LO_, SH_, US, CSn, CSTn, ISn, USn
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class MRImageModule(
    GeneralAnatomyOptionalMacro,
    OptionalViewAndSliceProgressionDirectionMacro,
    RTEquipmentMappingAndPlanReferenceMacro,
    Module,
):
    """MR Image Module (PS3.3 C.8.3.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.3.html#sect_C.8.3.1
    """

    __slots__ = ()

    ImageType: CSTn[
        Literal[
            "DENSITY MAP",
            "DIFFUSION MAP",
            "IMAGE ADDITION",
            "MODULUS SUBTRACT",
            "MPR",
            "OTHER",
            "PHASE MAP",
            "PHASE SUBTRACT",
            "PROJECTION IMAGE",
            "T1 MAP",
            "T2 MAP",
            "VELOCITY MAP",
        ]
    ] = CSTn(0x0008_0008)
    """Image Type (0008,0008), VM 2-n, Type 1 (PS3.3 C.8.3.1)."""
    SamplesPerPixel: US = US(0x0028_0002)
    """Samples per Pixel (0028,0002), VM 1, Type 1 (PS3.3 C.8.3.1)."""
    PhotometricInterpretation: CS[Literal["MONOCHROME1", "MONOCHROME2"]] = CS(0x0028_0004)
    """Photometric Interpretation (0028,0004), VM 1, Type 1 (PS3.3 C.8.3.1)."""
    BitsAllocated: US = US(0x0028_0100)
    """Bits Allocated (0028,0100), VM 1, Type 1 (PS3.3 C.8.3.1)."""
    BitsStored: US = US(0x0028_0101)
    """Bits Stored (0028,0101), VM 1, Type 1 (PS3.3 C.8.3.1)."""
    HighBit: US = US(0x0028_0102)
    """High Bit (0028,0102), VM 1, Type 1 (PS3.3 C.8.3.1)."""
    ScanningSequence: CSn[Literal["SE", "IR", "GR", "EP", "RM"]] = CSn(0x0018_0020)
    """Scanning Sequence (0018,0020), VM 1-n, Type 1 (PS3.3 C.8.3.1)."""
    SequenceVariant: CSTn[Literal["SK", "MTC", "SS", "TRSS", "SP", "MP", "OSP", "NONE"]] = CSTn(0x0018_0021)
    """Sequence Variant (0018,0021), VM 1-n, Type 1 (PS3.3 C.8.3.1)."""
    ScanOptions: CSTn[Literal["PER", "RG", "CG", "PPG", "FC", "PFF", "PFP", "SP", "FS"]] = CSTn(0x0018_0022)
    """Scan Options (0018,0022), VM 1-n, Type 2 (PS3.3 C.8.3.1)."""
    MRAcquisitionType: CS_[Literal["2D", "3D"]] = CS_(0x0018_0023)
    """MR Acquisition Type (0018,0023), VM 1, Type 2 (PS3.3 C.8.3.1)."""
    RepetitionTime: DS_ = DS_(0x0018_0080)
    """Repetition Time (0018,0080), VM 1, Type 2C (PS3.3 C.8.3.1)."""
    EchoTime: DS_ = DS_(0x0018_0081)
    """Echo Time (0018,0081), VM 1, Type 2 (PS3.3 C.8.3.1)."""
    EchoTrainLength: IS_ = IS_(0x0018_0091)
    """Echo Train Length (0018,0091), VM 1, Type 2 (PS3.3 C.8.3.1)."""
    InversionTime: DS_ = DS_(0x0018_0082)
    """Inversion Time (0018,0082), VM 1, Type 2C (PS3.3 C.8.3.1)."""
    TriggerTime: DS_ = DS_(0x0018_1060)
    """Trigger Time (0018,1060), VM 1, Type 2C (PS3.3 C.8.3.1)."""
    SequenceName: SH_ = SH_(0x0018_0024)
    """Sequence Name (0018,0024), VM 1, Type 3 (PS3.3 C.8.3.1)."""
    AngioFlag: CS_[Literal["Y", "N"]] = CS_(0x0018_0025)
    """Angio Flag (0018,0025), VM 1, Type 3 (PS3.3 C.8.3.1)."""
    NumberOfAverages: DS_ = DS_(0x0018_0083)
    """Number of Averages (0018,0083), VM 1, Type 3 (PS3.3 C.8.3.1)."""
    ImagingFrequency: DS_ = DS_(0x0018_0084)
    """Imaging Frequency (0018,0084), VM 1, Type 3 (PS3.3 C.8.3.1)."""
    ImagedNucleus: SH_ = SH_(0x0018_0085)
    """Imaged Nucleus (0018,0085), VM 1, Type 3 (PS3.3 C.8.3.1)."""
    EchoNumbers: ISn = ISn(0x0018_0086)
    """Echo Number(s) (0018,0086), VM 1-n, Type 3 (PS3.3 C.8.3.1)."""
    MagneticFieldStrength: DS_ = DS_(0x0018_0087)
    """Magnetic Field Strength (0018,0087), VM 1, Type 3 (PS3.3 C.8.3.1)."""
    NumberOfPhaseEncodingSteps: IS_ = IS_(0x0018_0089)
    """Number of Phase Encoding Steps (0018,0089), VM 1, Type 3 (PS3.3 C.8.3.1)."""
    PercentSampling: DS_ = DS_(0x0018_0093)
    """Percent Sampling (0018,0093), VM 1, Type 3 (PS3.3 C.8.3.1)."""
    PercentPhaseFieldOfView: DS_ = DS_(0x0018_0094)
    """Percent Phase Field of View (0018,0094), VM 1, Type 3 (PS3.3 C.8.3.1)."""
    PixelBandwidth: DS_ = DS_(0x0018_0095)
    """Pixel Bandwidth (0018,0095), VM 1, Type 3 (PS3.3 C.8.3.1)."""
    NominalInterval: IS_ = IS_(0x0018_1062)
    """Nominal Interval (0018,1062), VM 1, Type 3 (PS3.3 C.8.3.1)."""
    BeatRejectionFlag: CS_[Literal["Y", "N"]] = CS_(0x0018_1080)
    """Beat Rejection Flag (0018,1080), VM 1, Type 3 (PS3.3 C.8.3.1)."""
    LowRRValue: IS_ = IS_(0x0018_1081)
    """Low R-R Value (0018,1081), VM 1, Type 3 (PS3.3 C.8.3.1)."""
    HighRRValue: IS_ = IS_(0x0018_1082)
    """High R-R Value (0018,1082), VM 1, Type 3 (PS3.3 C.8.3.1)."""
    IntervalsAcquired: IS_ = IS_(0x0018_1083)
    """Intervals Acquired (0018,1083), VM 1, Type 3 (PS3.3 C.8.3.1)."""
    IntervalsRejected: IS_ = IS_(0x0018_1084)
    """Intervals Rejected (0018,1084), VM 1, Type 3 (PS3.3 C.8.3.1)."""
    PVCRejection: LO_ = LO_(0x0018_1085)
    """PVC Rejection (0018,1085), VM 1, Type 3 (PS3.3 C.8.3.1)."""
    SkipBeats: IS_ = IS_(0x0018_1086)
    """Skip Beats (0018,1086), VM 1, Type 3 (PS3.3 C.8.3.1)."""
    HeartRate: IS_ = IS_(0x0018_1088)
    """Heart Rate (0018,1088), VM 1, Type 3 (PS3.3 C.8.3.1)."""
    CardiacNumberOfImages: IS_ = IS_(0x0018_1090)
    """Cardiac Number of Images (0018,1090), VM 1, Type 3 (PS3.3 C.8.3.1)."""
    TriggerWindow: IS_ = IS_(0x0018_1094)
    """Trigger Window (0018,1094), VM 1, Type 3 (PS3.3 C.8.3.1)."""
    ReconstructionDiameter: DS_ = DS_(0x0018_1100)
    """Reconstruction Diameter (0018,1100), VM 1, Type 3 (PS3.3 C.8.3.1)."""
    ReceiveCoilName: SH_ = SH_(0x0018_1250)
    """Receive Coil Name (0018,1250), VM 1, Type 3 (PS3.3 C.8.3.1)."""
    TransmitCoilName: SH_ = SH_(0x0018_1251)
    """Transmit Coil Name (0018,1251), VM 1, Type 3 (PS3.3 C.8.3.1)."""
    AcquisitionMatrix: USn = USn(0x0018_1310)
    """Acquisition Matrix (0018,1310), VM 4, Type 3 (PS3.3 C.8.3.1)."""
    InPlanePhaseEncodingDirection: CS_[Literal["ROW", "COL"]] = CS_(0x0018_1312)
    """In-plane Phase Encoding Direction (0018,1312), VM 1, Type 3 (PS3.3 C.8.3.1)."""
    FlipAngle: DS_ = DS_(0x0018_1314)
    """Flip Angle (0018,1314), VM 1, Type 3 (PS3.3 C.8.3.1)."""
    SAR: DS_ = DS_(0x0018_1316)
    """SAR (0018,1316), VM 1, Type 3 (PS3.3 C.8.3.1)."""
    VariableFlipAngleFlag: CS_[Literal["Y", "N"]] = CS_(0x0018_1315)
    """Variable Flip Angle Flag (0018,1315), VM 1, Type 3 (PS3.3 C.8.3.1)."""
    dBdt: DS_ = DS_(0x0018_1318)
    """dB/dt (0018,1318), VM 1, Type 3 (PS3.3 C.8.3.1)."""
    TemporalPositionIdentifier: IS_ = IS_(0x0020_0100)
    """Temporal Position Identifier (0020,0100), VM 1, Type 3 (PS3.3 C.8.3.1)."""
    NumberOfTemporalPositions: IS_ = IS_(0x0020_0105)
    """Number of Temporal Positions (0020,0105), VM 1, Type 3 (PS3.3 C.8.3.1)."""
    TemporalResolution: DS_ = DS_(0x0020_0110)
    """Temporal Resolution (0020,0110), VM 1, Type 3 (PS3.3 C.8.3.1)."""
    B1rms: FL_ = FL_(0x0018_1320)
    """B1rms (0018,1320), VM 1, Type 3 (PS3.3 C.8.3.1)."""
