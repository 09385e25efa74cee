# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""MR Image Module."""

from __future__ import annotations

from dcmgen.items.general_anatomy_optional_macro import GeneralAnatomyOptionalMacro
from dcmgen.items.optional_view_and_slice_progression_direction_macro import (
    OptionalViewAndSliceProgressionDirectionMacro,
)
from dcmgen.items.rt_equipment_mapping_and_plan_reference_macro import RTEquipmentMappingAndPlanReferenceMacro
from dcmgen.model.fields import CS, CS_, DS_, FL_, IS_, LO_, SH_, US, CSn, CSTn, ISn, USn
from dcmgen.model.iod import Module


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

    ImageType = CSTn(0x0008_0008)
    SamplesPerPixel = US(0x0028_0002)
    PhotometricInterpretation = CS(0x0028_0004)
    BitsAllocated = US(0x0028_0100)
    BitsStored = US(0x0028_0101)
    HighBit = US(0x0028_0102)
    ScanningSequence = CSn(0x0018_0020)
    SequenceVariant = CSTn(0x0018_0021)
    ScanOptions = CSTn(0x0018_0022)
    MRAcquisitionType = CS_(0x0018_0023)
    RepetitionTime = DS_(0x0018_0080)
    EchoTime = DS_(0x0018_0081)
    EchoTrainLength = IS_(0x0018_0091)
    InversionTime = DS_(0x0018_0082)
    TriggerTime = DS_(0x0018_1060)
    SequenceName = SH_(0x0018_0024)
    AngioFlag = CS_(0x0018_0025)
    NumberOfAverages = DS_(0x0018_0083)
    ImagingFrequency = DS_(0x0018_0084)
    ImagedNucleus = SH_(0x0018_0085)
    EchoNumbers = ISn(0x0018_0086)
    MagneticFieldStrength = DS_(0x0018_0087)
    NumberOfPhaseEncodingSteps = IS_(0x0018_0089)
    PercentSampling = DS_(0x0018_0093)
    PercentPhaseFieldOfView = DS_(0x0018_0094)
    PixelBandwidth = DS_(0x0018_0095)
    NominalInterval = IS_(0x0018_1062)
    BeatRejectionFlag = CS_(0x0018_1080)
    LowRRValue = IS_(0x0018_1081)
    HighRRValue = IS_(0x0018_1082)
    IntervalsAcquired = IS_(0x0018_1083)
    IntervalsRejected = IS_(0x0018_1084)
    PVCRejection = LO_(0x0018_1085)
    SkipBeats = IS_(0x0018_1086)
    HeartRate = IS_(0x0018_1088)
    CardiacNumberOfImages = IS_(0x0018_1090)
    TriggerWindow = IS_(0x0018_1094)
    ReconstructionDiameter = DS_(0x0018_1100)
    ReceiveCoilName = SH_(0x0018_1250)
    TransmitCoilName = SH_(0x0018_1251)
    AcquisitionMatrix = USn(0x0018_1310)
    InPlanePhaseEncodingDirection = CS_(0x0018_1312)
    FlipAngle = DS_(0x0018_1314)
    SAR = DS_(0x0018_1316)
    VariableFlipAngleFlag = CS_(0x0018_1315)
    dBdt = DS_(0x0018_1318)
    TemporalPositionIdentifier = IS_(0x0020_0100)
    NumberOfTemporalPositions = IS_(0x0020_0105)
    TemporalResolution = DS_(0x0020_0110)
    B1rms = FL_(0x0018_1320)
