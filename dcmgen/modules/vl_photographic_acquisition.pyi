# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""VL Photographic Acquisition Module."""

from typing import Literal

from dcmgen.model.fields import (
    CST_,
    DS_,
    IS_,
    OB_,
    US_,
    UT_,
    AnyText,
    DS_Value,
    DSn,
    DSnValue,
    IS_Value,
    ISn,
    ISnValue,
    OB_Value,
    UCn,
    UCnValue,
    US_Value,
    UT_Value,
)
from dcmgen.model.iod import Module

class VLPhotographicAcquisitionModule(Module):
    """VL Photographic Acquisition Module (PS3.3 C.8.12.11).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.11.html
    """

    def __init__(
        self,
        /,
        *,
        WhitePoint: DS_Value = ...,
        PrimaryChromaticities: DSnValue = ...,
        BatteryLevel: UT_Value = ...,
        ExposureTimeInSeconds: DS_Value = ...,
        FNumber: DS_Value = ...,
        OECFRows: IS_Value = ...,
        OECFColumns: IS_Value = ...,
        OECFColumnNames: UCnValue = ...,
        OECFValues: DSnValue = ...,
        SpatialFrequencyResponseRows: IS_Value = ...,
        SpatialFrequencyResponseColumns: IS_Value = ...,
        SpatialFrequencyResponseColumnNames: UCnValue = ...,
        SpatialFrequencyResponseValues: DSnValue = ...,
        ColorFilterArrayPatternRows: IS_Value = ...,
        ColorFilterArrayPatternColumns: IS_Value = ...,
        ColorFilterArrayPatternValues: DSnValue = ...,
        FlashFiringStatus: US_Value = ...,
        FlashReturnStatus: US_Value = ...,
        FlashMode: US_Value = ...,
        FlashFunctionPresent: US_Value = ...,
        FlashRedEyeMode: US_Value = ...,
        ExposureProgram: US_Value = ...,
        SpectralSensitivity: UT_Value = ...,
        PhotographicSensitivity: IS_Value = ...,
        SelfTimerMode: IS_Value = ...,
        SensitivityType: US_Value = ...,
        StandardOutputSensitivity: IS_Value = ...,
        RecommendedExposureIndex: IS_Value = ...,
        ISOSpeed: IS_Value = ...,
        ISOSpeedLatitudeyyy: IS_Value = ...,
        ISOSpeedLatitudezzz: IS_Value = ...,
        EXIFVersion: UT_Value = ...,
        ShutterSpeedValue: DS_Value = ...,
        ApertureValue: DS_Value = ...,
        BrightnessValue: DS_Value = ...,
        ExposureBiasValue: DS_Value = ...,
        MaxApertureValue: DS_Value = ...,
        SubjectDistance: DS_Value = ...,
        MeteringMode: US_Value = ...,
        LightSource: US_Value = ...,
        FocalLength: DS_Value = ...,
        SubjectArea: ISnValue = ...,
        MakerNote: OB_Value = ...,
        Temperature: DS_Value = ...,
        Humidity: DS_Value = ...,
        Pressure: DS_Value = ...,
        WaterDepth: DS_Value = ...,
        Acceleration: DS_Value = ...,
        CameraElevationAngle: DS_Value = ...,
        FlashEnergy: DSnValue = ...,
        SubjectLocation: ISnValue = ...,
        PhotographicExposureIndex: DS_Value = ...,
        SensingMethod: US_Value = ...,
        FileSource: US_Value = ...,
        SceneType: US_Value = ...,
        CustomRendered: US_Value = ...,
        ExposureMode: US_Value = ...,
        WhiteBalance: US_Value = ...,
        DigitalZoomRatio: DS_Value = ...,
        FocalLengthIn35mmFilm: IS_Value = ...,
        SceneCaptureType: US_Value = ...,
        GainControl: US_Value = ...,
        Contrast: US_Value = ...,
        Saturation: US_Value = ...,
        Sharpness: US_Value = ...,
        DeviceSettingDescription: OB_Value = ...,
        SubjectDistanceRange: US_Value = ...,
        InteroperabilityIndex: Literal["R98", "THM", "R03", None] | AnyText = ...,
        InteroperabilityVersion: OB_Value = ...,
    ) -> None: ...
    WhitePoint: DS_
    """White Point (0016,0001), VM 1, Type 3 (PS3.3 C.8.12.11)."""
    PrimaryChromaticities: DSn
    """Primary Chromaticities (0016,0002), VM 3, Type 3 (PS3.3 C.8.12.11)."""
    BatteryLevel: UT_
    """Battery Level (0016,0003), VM 1, Type 3 (PS3.3 C.8.12.11)."""
    ExposureTimeInSeconds: DS_
    """Exposure Time in Seconds (0016,0004), VM 1, Type 3 (PS3.3 C.8.12.11)."""
    FNumber: DS_
    """F-Number (0016,0005), VM 1, Type 3 (PS3.3 C.8.12.11)."""
    OECFRows: IS_
    """OECF Rows (0016,0006), VM 1, Type 3 (PS3.3 C.8.12.11)."""
    OECFColumns: IS_
    """OECF Columns (0016,0007), VM 1, Type 3 (PS3.3 C.8.12.11)."""
    OECFColumnNames: UCn
    """OECF Column Names (0016,0008), VM 1-n, Type 3 (PS3.3 C.8.12.11)."""
    OECFValues: DSn
    """OECF Values (0016,0009), VM 1-n, Type 3 (PS3.3 C.8.12.11)."""
    SpatialFrequencyResponseRows: IS_
    """Spatial Frequency Response Rows (0016,000A), VM 1, Type 3 (PS3.3 C.8.12.11)."""
    SpatialFrequencyResponseColumns: IS_
    """Spatial Frequency Response Columns (0016,000B), VM 1, Type 3 (PS3.3 C.8.12.11)."""
    SpatialFrequencyResponseColumnNames: UCn
    """Spatial Frequency Response Column Names (0016,000C), VM 1-n, Type 3 (PS3.3 C.8.12.11)."""
    SpatialFrequencyResponseValues: DSn
    """Spatial Frequency Response Values (0016,000D), VM 1-n, Type 3 (PS3.3 C.8.12.11)."""
    ColorFilterArrayPatternRows: IS_
    """Color Filter Array Pattern Rows (0016,000E), VM 1, Type 3 (PS3.3 C.8.12.11)."""
    ColorFilterArrayPatternColumns: IS_
    """Color Filter Array Pattern Columns (0016,000F), VM 1, Type 3 (PS3.3 C.8.12.11)."""
    ColorFilterArrayPatternValues: DSn
    """Color Filter Array Pattern Values (0016,0010), VM 1-n, Type 3 (PS3.3 C.8.12.11)."""
    ExposureProgram: US_
    """Exposure Program (0016,0016), VM 1, Type 3 (PS3.3 C.8.12.11)."""
    SpectralSensitivity: UT_
    """Spectral Sensitivity (0016,0017), VM 1, Type 3 (PS3.3 C.8.12.11)."""
    PhotographicSensitivity: IS_
    """Photographic Sensitivity (0016,0018), VM 1, Type 3 (PS3.3 C.8.12.11)."""
    SensitivityType: US_
    """Sensitivity Type (0016,001A), VM 1, Type 3 (PS3.3 C.8.12.11)."""
    StandardOutputSensitivity: IS_
    """Standard Output Sensitivity (0016,001B), VM 1, Type 3 (PS3.3 C.8.12.11)."""
    RecommendedExposureIndex: IS_
    """Recommended Exposure Index (0016,001C), VM 1, Type 3 (PS3.3 C.8.12.11)."""
    ISOSpeed: IS_
    """ISO Speed (0016,001D), VM 1, Type 3 (PS3.3 C.8.12.11)."""
    ISOSpeedLatitudeyyy: IS_
    """ISO Speed Latitude yyy (0016,001E), VM 1, Type 3 (PS3.3 C.8.12.11)."""
    ISOSpeedLatitudezzz: IS_
    """ISO Speed Latitude zzz (0016,001F), VM 1, Type 3 (PS3.3 C.8.12.11)."""
    EXIFVersion: UT_
    """EXIF Version (0016,0020), VM 1, Type 3 (PS3.3 C.8.12.11)."""
    ShutterSpeedValue: DS_
    """Shutter Speed Value (0016,0021), VM 1, Type 3 (PS3.3 C.8.12.11)."""
    ApertureValue: DS_
    """Aperture Value (0016,0022), VM 1, Type 3 (PS3.3 C.8.12.11)."""
    BrightnessValue: DS_
    """Brightness Value (0016,0023), VM 1, Type 3 (PS3.3 C.8.12.11)."""
    ExposureBiasValue: DS_
    """Exposure Bias Value (0016,0024), VM 1, Type 3 (PS3.3 C.8.12.11)."""
    MaxApertureValue: DS_
    """Max Aperture Value (0016,0025), VM 1, Type 3 (PS3.3 C.8.12.11)."""
    SubjectDistance: DS_
    """Subject Distance (0016,0026), VM 1, Type 3 (PS3.3 C.8.12.11)."""
    MeteringMode: US_
    """Metering Mode (0016,0027), VM 1, Type 3 (PS3.3 C.8.12.11)."""
    LightSource: US_
    """Light Source (0016,0028), VM 1, Type 3 (PS3.3 C.8.12.11)."""
    FlashFiringStatus: US_
    """Flash Firing Status (0016,0011), VM 1, Type 3 (PS3.3 C.8.12.11)."""
    FlashReturnStatus: US_
    """Flash Return Status (0016,0012), VM 1, Type 3 (PS3.3 C.8.12.11)."""
    FlashMode: US_
    """Flash Mode (0016,0013), VM 1, Type 3 (PS3.3 C.8.12.11)."""
    FlashFunctionPresent: US_
    """Flash Function Present (0016,0014), VM 1, Type 3 (PS3.3 C.8.12.11)."""
    FlashRedEyeMode: US_
    """Flash Red Eye Mode (0016,0015), VM 1, Type 3 (PS3.3 C.8.12.11)."""
    FocalLength: DS_
    """Focal Length (0016,0029), VM 1, Type 3 (PS3.3 C.8.12.11)."""
    SubjectArea: ISn
    """Subject Area (0016,002A), VM 2-4, Type 3 (PS3.3 C.8.12.11)."""
    MakerNote: OB_
    """Maker Note (0016,002B), VM 1, Type 3 (PS3.3 C.8.12.11)."""
    Temperature: DS_
    """Temperature (0016,0030), VM 1, Type 3 (PS3.3 C.8.12.11)."""
    Humidity: DS_
    """Humidity (0016,0031), VM 1, Type 3 (PS3.3 C.8.12.11)."""
    Pressure: DS_
    """Pressure (0016,0032), VM 1, Type 3 (PS3.3 C.8.12.11)."""
    WaterDepth: DS_
    """Water Depth (0016,0033), VM 1, Type 3 (PS3.3 C.8.12.11)."""
    Acceleration: DS_
    """Acceleration (0016,0034), VM 1, Type 3 (PS3.3 C.8.12.11)."""
    CameraElevationAngle: DS_
    """Camera Elevation Angle (0016,0035), VM 1, Type 3 (PS3.3 C.8.12.11)."""
    FlashEnergy: DSn
    """Flash Energy (0016,0036), VM 1-2, Type 3 (PS3.3 C.8.12.11)."""
    SubjectLocation: ISn
    """Subject Location (0016,0037), VM 2, Type 3 (PS3.3 C.8.12.11)."""
    PhotographicExposureIndex: DS_
    """Photographic Exposure Index (0016,0038), VM 1, Type 3 (PS3.3 C.8.12.11)."""
    SensingMethod: US_
    """Sensing Method (0016,0039), VM 1, Type 3 (PS3.3 C.8.12.11)."""
    FileSource: US_
    """File Source (0016,003A), VM 1, Type 3 (PS3.3 C.8.12.11)."""
    SceneType: US_
    """Scene Type (0016,003B), VM 1, Type 3 (PS3.3 C.8.12.11)."""
    CustomRendered: US_
    """Custom Rendered (0016,0041), VM 1, Type 3 (PS3.3 C.8.12.11)."""
    ExposureMode: US_
    """Exposure Mode (0016,0042), VM 1, Type 3 (PS3.3 C.8.12.11)."""
    WhiteBalance: US_
    """White Balance (0016,0043), VM 1, Type 3 (PS3.3 C.8.12.11)."""
    DigitalZoomRatio: DS_
    """Digital Zoom Ratio (0016,0044), VM 1, Type 3 (PS3.3 C.8.12.11)."""
    FocalLengthIn35mmFilm: IS_
    """Focal Length In 35mm Film (0016,0045), VM 1, Type 3 (PS3.3 C.8.12.11)."""
    SceneCaptureType: US_
    """Scene Capture Type (0016,0046), VM 1, Type 3 (PS3.3 C.8.12.11)."""
    GainControl: US_
    """Gain Control (0016,0047), VM 1, Type 3 (PS3.3 C.8.12.11)."""
    Contrast: US_
    """Contrast (0016,0048), VM 1, Type 3 (PS3.3 C.8.12.11)."""
    Saturation: US_
    """Saturation (0016,0049), VM 1, Type 3 (PS3.3 C.8.12.11)."""
    Sharpness: US_
    """Sharpness (0016,004A), VM 1, Type 3 (PS3.3 C.8.12.11)."""
    DeviceSettingDescription: OB_
    """Device Setting Description (0016,004B), VM 1, Type 3 (PS3.3 C.8.12.11)."""
    SubjectDistanceRange: US_
    """Subject Distance Range (0016,004C), VM 1, Type 3 (PS3.3 C.8.12.11)."""
    SelfTimerMode: IS_
    """Self Timer Mode (0016,0019), VM 1, Type 3 (PS3.3 C.8.12.11)."""
    InteroperabilityIndex: CST_[Literal["R98", "THM", "R03"]]
    """Interoperability Index (0016,0061), VM 1, Type 3 (PS3.3 C.8.12.11)."""
    InteroperabilityVersion: OB_
    """Interoperability Version (0016,0062), VM 1, Type 3 (PS3.3 C.8.12.11)."""
