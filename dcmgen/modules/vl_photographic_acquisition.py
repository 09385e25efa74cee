# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""VL Photographic Acquisition Module."""

from __future__ import annotations

from dcmgen.model.fields import CST_, DS_, IS_, OB_, US_, UT_, DSn, ISn, UCn
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class VLPhotographicAcquisitionModule(Module):
    """VL Photographic Acquisition Module (PS3.3 C.8.12.11).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.11.html
    """

    __slots__ = ()

    WhitePoint: DS_ = DS_(0x0016_0001)
    """White Point (0016,0001), VM 1, Type 3 (PS3.3 C.8.12.11)."""
    PrimaryChromaticities: DSn = DSn(0x0016_0002)
    """Primary Chromaticities (0016,0002), VM 3, Type 3 (PS3.3 C.8.12.11)."""
    BatteryLevel: UT_ = UT_(0x0016_0003)
    """Battery Level (0016,0003), VM 1, Type 3 (PS3.3 C.8.12.11)."""
    ExposureTimeInSeconds: DS_ = DS_(0x0016_0004)
    """Exposure Time in Seconds (0016,0004), VM 1, Type 3 (PS3.3 C.8.12.11)."""
    FNumber: DS_ = DS_(0x0016_0005)
    """F-Number (0016,0005), VM 1, Type 3 (PS3.3 C.8.12.11)."""
    OECFRows: IS_ = IS_(0x0016_0006)
    """OECF Rows (0016,0006), VM 1, Type 3 (PS3.3 C.8.12.11)."""
    OECFColumns: IS_ = IS_(0x0016_0007)
    """OECF Columns (0016,0007), VM 1, Type 3 (PS3.3 C.8.12.11)."""
    OECFColumnNames: UCn = UCn(0x0016_0008)
    """OECF Column Names (0016,0008), VM 1-n, Type 3 (PS3.3 C.8.12.11)."""
    OECFValues: DSn = DSn(0x0016_0009)
    """OECF Values (0016,0009), VM 1-n, Type 3 (PS3.3 C.8.12.11)."""
    SpatialFrequencyResponseRows: IS_ = IS_(0x0016_000A)
    """Spatial Frequency Response Rows (0016,000A), VM 1, Type 3 (PS3.3 C.8.12.11)."""
    SpatialFrequencyResponseColumns: IS_ = IS_(0x0016_000B)
    """Spatial Frequency Response Columns (0016,000B), VM 1, Type 3 (PS3.3 C.8.12.11)."""
    SpatialFrequencyResponseColumnNames: UCn = UCn(0x0016_000C)
    """Spatial Frequency Response Column Names (0016,000C), VM 1-n, Type 3 (PS3.3 C.8.12.11)."""
    SpatialFrequencyResponseValues: DSn = DSn(0x0016_000D)
    """Spatial Frequency Response Values (0016,000D), VM 1-n, Type 3 (PS3.3 C.8.12.11)."""
    ColorFilterArrayPatternRows: IS_ = IS_(0x0016_000E)
    """Color Filter Array Pattern Rows (0016,000E), VM 1, Type 3 (PS3.3 C.8.12.11)."""
    ColorFilterArrayPatternColumns: IS_ = IS_(0x0016_000F)
    """Color Filter Array Pattern Columns (0016,000F), VM 1, Type 3 (PS3.3 C.8.12.11)."""
    ColorFilterArrayPatternValues: DSn = DSn(0x0016_0010)
    """Color Filter Array Pattern Values (0016,0010), VM 1-n, Type 3 (PS3.3 C.8.12.11)."""
    ExposureProgram: US_ = US_(0x0016_0016)
    """Exposure Program (0016,0016), VM 1, Type 3 (PS3.3 C.8.12.11)."""
    SpectralSensitivity: UT_ = UT_(0x0016_0017)
    """Spectral Sensitivity (0016,0017), VM 1, Type 3 (PS3.3 C.8.12.11)."""
    PhotographicSensitivity: IS_ = IS_(0x0016_0018)
    """Photographic Sensitivity (0016,0018), VM 1, Type 3 (PS3.3 C.8.12.11)."""
    SensitivityType: US_ = US_(0x0016_001A)
    """Sensitivity Type (0016,001A), VM 1, Type 3 (PS3.3 C.8.12.11)."""
    StandardOutputSensitivity: IS_ = IS_(0x0016_001B)
    """Standard Output Sensitivity (0016,001B), VM 1, Type 3 (PS3.3 C.8.12.11)."""
    RecommendedExposureIndex: IS_ = IS_(0x0016_001C)
    """Recommended Exposure Index (0016,001C), VM 1, Type 3 (PS3.3 C.8.12.11)."""
    ISOSpeed: IS_ = IS_(0x0016_001D)
    """ISO Speed (0016,001D), VM 1, Type 3 (PS3.3 C.8.12.11)."""
    ISOSpeedLatitudeyyy: IS_ = IS_(0x0016_001E)
    """ISO Speed Latitude yyy (0016,001E), VM 1, Type 3 (PS3.3 C.8.12.11)."""
    ISOSpeedLatitudezzz: IS_ = IS_(0x0016_001F)
    """ISO Speed Latitude zzz (0016,001F), VM 1, Type 3 (PS3.3 C.8.12.11)."""
    EXIFVersion: UT_ = UT_(0x0016_0020)
    """EXIF Version (0016,0020), VM 1, Type 3 (PS3.3 C.8.12.11)."""
    ShutterSpeedValue: DS_ = DS_(0x0016_0021)
    """Shutter Speed Value (0016,0021), VM 1, Type 3 (PS3.3 C.8.12.11)."""
    ApertureValue: DS_ = DS_(0x0016_0022)
    """Aperture Value (0016,0022), VM 1, Type 3 (PS3.3 C.8.12.11)."""
    BrightnessValue: DS_ = DS_(0x0016_0023)
    """Brightness Value (0016,0023), VM 1, Type 3 (PS3.3 C.8.12.11)."""
    ExposureBiasValue: DS_ = DS_(0x0016_0024)
    """Exposure Bias Value (0016,0024), VM 1, Type 3 (PS3.3 C.8.12.11)."""
    MaxApertureValue: DS_ = DS_(0x0016_0025)
    """Max Aperture Value (0016,0025), VM 1, Type 3 (PS3.3 C.8.12.11)."""
    SubjectDistance: DS_ = DS_(0x0016_0026)
    """Subject Distance (0016,0026), VM 1, Type 3 (PS3.3 C.8.12.11)."""
    MeteringMode: US_ = US_(0x0016_0027)
    """Metering Mode (0016,0027), VM 1, Type 3 (PS3.3 C.8.12.11)."""
    LightSource: US_ = US_(0x0016_0028)
    """Light Source (0016,0028), VM 1, Type 3 (PS3.3 C.8.12.11)."""
    FlashFiringStatus: US_ = US_(0x0016_0011)
    """Flash Firing Status (0016,0011), VM 1, Type 3 (PS3.3 C.8.12.11)."""
    FlashReturnStatus: US_ = US_(0x0016_0012)
    """Flash Return Status (0016,0012), VM 1, Type 3 (PS3.3 C.8.12.11)."""
    FlashMode: US_ = US_(0x0016_0013)
    """Flash Mode (0016,0013), VM 1, Type 3 (PS3.3 C.8.12.11)."""
    FlashFunctionPresent: US_ = US_(0x0016_0014)
    """Flash Function Present (0016,0014), VM 1, Type 3 (PS3.3 C.8.12.11)."""
    FlashRedEyeMode: US_ = US_(0x0016_0015)
    """Flash Red Eye Mode (0016,0015), VM 1, Type 3 (PS3.3 C.8.12.11)."""
    FocalLength: DS_ = DS_(0x0016_0029)
    """Focal Length (0016,0029), VM 1, Type 3 (PS3.3 C.8.12.11)."""
    SubjectArea: ISn = ISn(0x0016_002A)
    """Subject Area (0016,002A), VM 2-4, Type 3 (PS3.3 C.8.12.11)."""
    MakerNote: OB_ = OB_(0x0016_002B)
    """Maker Note (0016,002B), VM 1, Type 3 (PS3.3 C.8.12.11)."""
    Temperature: DS_ = DS_(0x0016_0030)
    """Temperature (0016,0030), VM 1, Type 3 (PS3.3 C.8.12.11)."""
    Humidity: DS_ = DS_(0x0016_0031)
    """Humidity (0016,0031), VM 1, Type 3 (PS3.3 C.8.12.11)."""
    Pressure: DS_ = DS_(0x0016_0032)
    """Pressure (0016,0032), VM 1, Type 3 (PS3.3 C.8.12.11)."""
    WaterDepth: DS_ = DS_(0x0016_0033)
    """Water Depth (0016,0033), VM 1, Type 3 (PS3.3 C.8.12.11)."""
    Acceleration: DS_ = DS_(0x0016_0034)
    """Acceleration (0016,0034), VM 1, Type 3 (PS3.3 C.8.12.11)."""
    CameraElevationAngle: DS_ = DS_(0x0016_0035)
    """Camera Elevation Angle (0016,0035), VM 1, Type 3 (PS3.3 C.8.12.11)."""
    FlashEnergy: DSn = DSn(0x0016_0036)
    """Flash Energy (0016,0036), VM 1-2, Type 3 (PS3.3 C.8.12.11)."""
    SubjectLocation: ISn = ISn(0x0016_0037)
    """Subject Location (0016,0037), VM 2, Type 3 (PS3.3 C.8.12.11)."""
    PhotographicExposureIndex: DS_ = DS_(0x0016_0038)
    """Photographic Exposure Index (0016,0038), VM 1, Type 3 (PS3.3 C.8.12.11)."""
    SensingMethod: US_ = US_(0x0016_0039)
    """Sensing Method (0016,0039), VM 1, Type 3 (PS3.3 C.8.12.11)."""
    FileSource: US_ = US_(0x0016_003A)
    """File Source (0016,003A), VM 1, Type 3 (PS3.3 C.8.12.11)."""
    SceneType: US_ = US_(0x0016_003B)
    """Scene Type (0016,003B), VM 1, Type 3 (PS3.3 C.8.12.11)."""
    CustomRendered: US_ = US_(0x0016_0041)
    """Custom Rendered (0016,0041), VM 1, Type 3 (PS3.3 C.8.12.11)."""
    ExposureMode: US_ = US_(0x0016_0042)
    """Exposure Mode (0016,0042), VM 1, Type 3 (PS3.3 C.8.12.11)."""
    WhiteBalance: US_ = US_(0x0016_0043)
    """White Balance (0016,0043), VM 1, Type 3 (PS3.3 C.8.12.11)."""
    DigitalZoomRatio: DS_ = DS_(0x0016_0044)
    """Digital Zoom Ratio (0016,0044), VM 1, Type 3 (PS3.3 C.8.12.11)."""
    FocalLengthIn35mmFilm: IS_ = IS_(0x0016_0045)
    """Focal Length In 35mm Film (0016,0045), VM 1, Type 3 (PS3.3 C.8.12.11)."""
    SceneCaptureType: US_ = US_(0x0016_0046)
    """Scene Capture Type (0016,0046), VM 1, Type 3 (PS3.3 C.8.12.11)."""
    GainControl: US_ = US_(0x0016_0047)
    """Gain Control (0016,0047), VM 1, Type 3 (PS3.3 C.8.12.11)."""
    Contrast: US_ = US_(0x0016_0048)
    """Contrast (0016,0048), VM 1, Type 3 (PS3.3 C.8.12.11)."""
    Saturation: US_ = US_(0x0016_0049)
    """Saturation (0016,0049), VM 1, Type 3 (PS3.3 C.8.12.11)."""
    Sharpness: US_ = US_(0x0016_004A)
    """Sharpness (0016,004A), VM 1, Type 3 (PS3.3 C.8.12.11)."""
    DeviceSettingDescription: OB_ = OB_(0x0016_004B)
    """Device Setting Description (0016,004B), VM 1, Type 3 (PS3.3 C.8.12.11)."""
    SubjectDistanceRange: US_ = US_(0x0016_004C)
    """Subject Distance Range (0016,004C), VM 1, Type 3 (PS3.3 C.8.12.11)."""
    SelfTimerMode: IS_ = IS_(0x0016_0019)
    """Self Timer Mode (0016,0019), VM 1, Type 3 (PS3.3 C.8.12.11)."""
    InteroperabilityIndex: CST_[Literal["R98", "THM", "R03"]] = CST_(0x0016_0061)
    """Interoperability Index (0016,0061), VM 1, Type 3 (PS3.3 C.8.12.11)."""
    InteroperabilityVersion: OB_ = OB_(0x0016_0062)
    """Interoperability Version (0016,0062), VM 1, Type 3 (PS3.3 C.8.12.11)."""
