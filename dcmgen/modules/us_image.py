# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""US Image Module."""

from __future__ import annotations

from dcmgen.items.general_anatomy_optional_macro import GeneralAnatomyOptionalMacro
from dcmgen.items.optional_view_and_slice_progression_direction_macro import (
    OptionalViewAndSliceProgressionDirectionMacro,
)
from dcmgen.model.fields import (
    CS,
    CS_,
    CST,
    CST_,
    DS,
    DS_,
    DT,
    IS,
    IS_,
    LO_,
    LOT,
    SH_,
    SQ,
    US,
    US_,
    ATn,
    CSTn,
    DSn,
    FLn,
    ISn,
    LOn,
    SHn,
)
from dcmgen.model.iod import Module


class USImageModule(GeneralAnatomyOptionalMacro, OptionalViewAndSliceProgressionDirectionMacro, Module):
    """US Image Module (PS3.3 C.8.5.6).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.5.6.html
    """

    __slots__ = ()

    SamplesPerPixel = US(0x0028_0002)
    PhotometricInterpretation = CST(0x0028_0004)
    BitsAllocated = US(0x0028_0100)
    BitsStored = US(0x0028_0101)
    HighBit = US(0x0028_0102)
    PlanarConfiguration = US(0x0028_0006)
    PixelRepresentation = US(0x0028_0103)
    FrameIncrementPointer = ATn(0x0028_0009)
    ImageType = CSTn(0x0008_0008)
    LossyImageCompression = CS(0x0028_2110)
    NumberOfStages = IS_(0x0008_2124)
    NumberOfViewsInStage = IS_(0x0008_212A)
    RWaveTimeVector = FLn(0x0018_6060)
    UltrasoundColorDataPresent = US_(0x0028_0014)
    StageName = SH_(0x0008_2120)
    StageCodeSequence = SQ(0x0040_000A, "CodeSequenceMacro")
    StageNumber = IS_(0x0008_2122)
    ViewName = SH_(0x0008_2127)
    ViewNumber = IS_(0x0008_2128)
    NumberOfEventTimers = IS_(0x0008_2129)
    EventElapsedTimes = DSn(0x0008_2130)
    EventTimerNames = LOn(0x0008_2132)
    AcquisitionDateTime = DT(0x0008_002A)
    TriggerTime = DS_(0x0018_1060)
    NominalInterval = IS_(0x0018_1062)
    BeatRejectionFlag = CS_(0x0018_1080)
    LowRRValue = IS_(0x0018_1081)
    HighRRValue = IS_(0x0018_1082)
    HeartRate = IS_(0x0018_1088)
    IVUSAcquisition = CST(0x0018_3100)
    IVUSPullbackRate = DS(0x0018_3101)
    IVUSGatedRate = DS(0x0018_3102)
    IVUSPullbackStartFrameNumber = IS(0x0018_3103)
    IVUSPullbackStopFrameNumber = IS(0x0018_3104)
    LesionNumber = ISn(0x0018_3105)
    OutputPower = SHn(0x0018_5000)
    TransducerData = LOn(0x0018_5010)
    TransducerIdentificationSequence = SQ(0x0018_5011, "DeviceIdentificationMacro")
    TransducerType = CST_(0x0018_6031)
    FocusDepth = DS_(0x0018_5012)
    ProcessingFunction = LO_(0x0018_5020)
    MechanicalIndex = DS_(0x0018_5022)
    BoneThermalIndex = DS_(0x0018_5024)
    CranialThermalIndex = DS_(0x0018_5026)
    SoftTissueThermalIndex = DS_(0x0018_5027)
    SoftTissueFocusThermalIndex = DS_(0x0018_5028)
    SoftTissueSurfaceThermalIndex = DS_(0x0018_5029)
    DepthOfScanField = IS_(0x0018_5050)
    OverlaySubtype = LOT(0x6000_0045)
