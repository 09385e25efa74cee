# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""VL Photographic Acquisition Module."""

from __future__ import annotations

from dcmgen.model.fields import CST_, DS_, IS_, OB_, US_, UT_, DSn, ISn, UCn
from dcmgen.model.iod import Module


class VLPhotographicAcquisitionModule(Module):
    """VL Photographic Acquisition Module (PS3.3 C.8.12.11).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.11.html
    """

    __slots__ = ()

    WhitePoint = DS_(0x0016_0001)
    PrimaryChromaticities = DSn(0x0016_0002)
    BatteryLevel = UT_(0x0016_0003)
    ExposureTimeInSeconds = DS_(0x0016_0004)
    FNumber = DS_(0x0016_0005)
    OECFRows = IS_(0x0016_0006)
    OECFColumns = IS_(0x0016_0007)
    OECFColumnNames = UCn(0x0016_0008)
    OECFValues = DSn(0x0016_0009)
    SpatialFrequencyResponseRows = IS_(0x0016_000A)
    SpatialFrequencyResponseColumns = IS_(0x0016_000B)
    SpatialFrequencyResponseColumnNames = UCn(0x0016_000C)
    SpatialFrequencyResponseValues = DSn(0x0016_000D)
    ColorFilterArrayPatternRows = IS_(0x0016_000E)
    ColorFilterArrayPatternColumns = IS_(0x0016_000F)
    ColorFilterArrayPatternValues = DSn(0x0016_0010)
    ExposureProgram = US_(0x0016_0016)
    SpectralSensitivity = UT_(0x0016_0017)
    PhotographicSensitivity = IS_(0x0016_0018)
    SensitivityType = US_(0x0016_001A)
    StandardOutputSensitivity = IS_(0x0016_001B)
    RecommendedExposureIndex = IS_(0x0016_001C)
    ISOSpeed = IS_(0x0016_001D)
    ISOSpeedLatitudeyyy = IS_(0x0016_001E)
    ISOSpeedLatitudezzz = IS_(0x0016_001F)
    EXIFVersion = UT_(0x0016_0020)
    ShutterSpeedValue = DS_(0x0016_0021)
    ApertureValue = DS_(0x0016_0022)
    BrightnessValue = DS_(0x0016_0023)
    ExposureBiasValue = DS_(0x0016_0024)
    MaxApertureValue = DS_(0x0016_0025)
    SubjectDistance = DS_(0x0016_0026)
    MeteringMode = US_(0x0016_0027)
    LightSource = US_(0x0016_0028)
    FlashFiringStatus = US_(0x0016_0011)
    FlashReturnStatus = US_(0x0016_0012)
    FlashMode = US_(0x0016_0013)
    FlashFunctionPresent = US_(0x0016_0014)
    FlashRedEyeMode = US_(0x0016_0015)
    FocalLength = DS_(0x0016_0029)
    SubjectArea = ISn(0x0016_002A)
    MakerNote = OB_(0x0016_002B)
    Temperature = DS_(0x0016_0030)
    Humidity = DS_(0x0016_0031)
    Pressure = DS_(0x0016_0032)
    WaterDepth = DS_(0x0016_0033)
    Acceleration = DS_(0x0016_0034)
    CameraElevationAngle = DS_(0x0016_0035)
    FlashEnergy = DSn(0x0016_0036)
    SubjectLocation = ISn(0x0016_0037)
    PhotographicExposureIndex = DS_(0x0016_0038)
    SensingMethod = US_(0x0016_0039)
    FileSource = US_(0x0016_003A)
    SceneType = US_(0x0016_003B)
    CustomRendered = US_(0x0016_0041)
    ExposureMode = US_(0x0016_0042)
    WhiteBalance = US_(0x0016_0043)
    DigitalZoomRatio = DS_(0x0016_0044)
    FocalLengthIn35mmFilm = IS_(0x0016_0045)
    SceneCaptureType = US_(0x0016_0046)
    GainControl = US_(0x0016_0047)
    Contrast = US_(0x0016_0048)
    Saturation = US_(0x0016_0049)
    Sharpness = US_(0x0016_004A)
    DeviceSettingDescription = OB_(0x0016_004B)
    SubjectDistanceRange = US_(0x0016_004C)
    SelfTimerMode = IS_(0x0016_0019)
    InteroperabilityIndex = CST_(0x0016_0061)
    InteroperabilityVersion = OB_(0x0016_0062)
