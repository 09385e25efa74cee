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
    """White Point (0016,0001), DS, VM 1, Type 3.

    PS3.3 C.8.12.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.11.html
    """
    PrimaryChromaticities: DSn
    """Primary Chromaticities (0016,0002), DS, VM 3, Type 3.

    PS3.3 C.8.12.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.11.html
    """
    BatteryLevel: UT_
    """Battery Level (0016,0003), UT, VM 1, Type 3.

    PS3.3 C.8.12.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.11.html
    """
    ExposureTimeInSeconds: DS_
    """Exposure Time in Seconds (0016,0004), DS, VM 1, Type 3.

    PS3.3 C.8.12.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.11.html
    """
    FNumber: DS_
    """F-Number (0016,0005), DS, VM 1, Type 3.

    PS3.3 C.8.12.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.11.html
    """
    OECFRows: IS_
    """OECF Rows (0016,0006), IS, VM 1, Type 3.

    PS3.3 C.8.12.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.11.html
    """
    OECFColumns: IS_
    """OECF Columns (0016,0007), IS, VM 1, Type 3.

    PS3.3 C.8.12.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.11.html
    """
    OECFColumnNames: UCn
    """OECF Column Names (0016,0008), UC, VM 1-n, Type 3.

    PS3.3 C.8.12.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.11.html
    """
    OECFValues: DSn
    """OECF Values (0016,0009), DS, VM 1-n, Type 3.

    PS3.3 C.8.12.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.11.html
    """
    SpatialFrequencyResponseRows: IS_
    """Spatial Frequency Response Rows (0016,000A), IS, VM 1, Type 3.

    PS3.3 C.8.12.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.11.html
    """
    SpatialFrequencyResponseColumns: IS_
    """Spatial Frequency Response Columns (0016,000B), IS, VM 1, Type 3.

    PS3.3 C.8.12.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.11.html
    """
    SpatialFrequencyResponseColumnNames: UCn
    """Spatial Frequency Response Column Names (0016,000C), UC, VM 1-n, Type 3.

    PS3.3 C.8.12.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.11.html
    """
    SpatialFrequencyResponseValues: DSn
    """Spatial Frequency Response Values (0016,000D), DS, VM 1-n, Type 3.

    PS3.3 C.8.12.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.11.html
    """
    ColorFilterArrayPatternRows: IS_
    """Color Filter Array Pattern Rows (0016,000E), IS, VM 1, Type 3.

    PS3.3 C.8.12.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.11.html
    """
    ColorFilterArrayPatternColumns: IS_
    """Color Filter Array Pattern Columns (0016,000F), IS, VM 1, Type 3.

    PS3.3 C.8.12.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.11.html
    """
    ColorFilterArrayPatternValues: DSn
    """Color Filter Array Pattern Values (0016,0010), DS, VM 1-n, Type 3.

    PS3.3 C.8.12.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.11.html
    """
    ExposureProgram: US_
    """Exposure Program (0016,0016), US, VM 1, Type 3.

    Defined Terms: 0, 1, 2, 3, 4, 5, 6, 7, 8.

    PS3.3 C.8.12.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.11.html
    """
    SpectralSensitivity: UT_
    """Spectral Sensitivity (0016,0017), UT, VM 1, Type 3.

    PS3.3 C.8.12.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.11.html
    """
    PhotographicSensitivity: IS_
    """Photographic Sensitivity (0016,0018), IS, VM 1, Type 3.

    PS3.3 C.8.12.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.11.html
    """
    SensitivityType: US_
    """Sensitivity Type (0016,001A), US, VM 1, Type 3.

    Defined Terms: 0, 1, 2, 3, 4, 5, 6, 7.

    PS3.3 C.8.12.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.11.html
    """
    StandardOutputSensitivity: IS_
    """Standard Output Sensitivity (0016,001B), IS, VM 1, Type 3.

    PS3.3 C.8.12.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.11.html
    """
    RecommendedExposureIndex: IS_
    """Recommended Exposure Index (0016,001C), IS, VM 1, Type 3.

    PS3.3 C.8.12.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.11.html
    """
    ISOSpeed: IS_
    """ISO Speed (0016,001D), IS, VM 1, Type 3.

    PS3.3 C.8.12.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.11.html
    """
    ISOSpeedLatitudeyyy: IS_
    """ISO Speed Latitude yyy (0016,001E), IS, VM 1, Type 3.

    PS3.3 C.8.12.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.11.html
    """
    ISOSpeedLatitudezzz: IS_
    """ISO Speed Latitude zzz (0016,001F), IS, VM 1, Type 3.

    PS3.3 C.8.12.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.11.html
    """
    EXIFVersion: UT_
    """EXIF Version (0016,0020), UT, VM 1, Type 3.

    PS3.3 C.8.12.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.11.html
    """
    ShutterSpeedValue: DS_
    """Shutter Speed Value (0016,0021), DS, VM 1, Type 3.

    PS3.3 C.8.12.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.11.html
    """
    ApertureValue: DS_
    """Aperture Value (0016,0022), DS, VM 1, Type 3.

    PS3.3 C.8.12.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.11.html
    """
    BrightnessValue: DS_
    """Brightness Value (0016,0023), DS, VM 1, Type 3.

    PS3.3 C.8.12.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.11.html
    """
    ExposureBiasValue: DS_
    """Exposure Bias Value (0016,0024), DS, VM 1, Type 3.

    PS3.3 C.8.12.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.11.html
    """
    MaxApertureValue: DS_
    """Max Aperture Value (0016,0025), DS, VM 1, Type 3.

    PS3.3 C.8.12.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.11.html
    """
    SubjectDistance: DS_
    """Subject Distance (0016,0026), DS, VM 1, Type 3.

    PS3.3 C.8.12.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.11.html
    """
    MeteringMode: US_
    """Metering Mode (0016,0027), US, VM 1, Type 3.

    Defined Terms: 0, 1, 2, 3, 4, 5, 6, 255.

    PS3.3 C.8.12.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.11.html
    """
    LightSource: US_
    """Light Source (0016,0028), US, VM 1, Type 3.

    Defined Terms: 0, 1, 2, 3, 4, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 255.

    PS3.3 C.8.12.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.11.html
    """
    FlashFiringStatus: US_
    """Flash Firing Status (0016,0011), US, VM 1, Type 3.

    Defined Terms: 0, 1.

    PS3.3 C.8.12.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.11.html
    """
    FlashReturnStatus: US_
    """Flash Return Status (0016,0012), US, VM 1, Type 3.

    Defined Terms: 0, 1, 2, 3.

    PS3.3 C.8.12.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.11.html
    """
    FlashMode: US_
    """Flash Mode (0016,0013), US, VM 1, Type 3.

    Defined Terms: 0, 1, 2, 3.

    PS3.3 C.8.12.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.11.html
    """
    FlashFunctionPresent: US_
    """Flash Function Present (0016,0014), US, VM 1, Type 3.

    Defined Terms: 0, 1.

    PS3.3 C.8.12.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.11.html
    """
    FlashRedEyeMode: US_
    """Flash Red Eye Mode (0016,0015), US, VM 1, Type 3.

    Defined Terms: 0, 1.

    PS3.3 C.8.12.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.11.html
    """
    FocalLength: DS_
    """Focal Length (0016,0029), DS, VM 1, Type 3.

    PS3.3 C.8.12.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.11.html
    """
    SubjectArea: ISn
    """Subject Area (0016,002A), IS, VM 2-4, Type 3.

    PS3.3 C.8.12.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.11.html
    """
    MakerNote: OB_
    """Maker Note (0016,002B), OB, VM 1, Type 3.

    PS3.3 C.8.12.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.11.html
    """
    Temperature: DS_
    """Temperature (0016,0030), DS, VM 1, Type 3.

    PS3.3 C.8.12.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.11.html
    """
    Humidity: DS_
    """Humidity (0016,0031), DS, VM 1, Type 3.

    PS3.3 C.8.12.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.11.html
    """
    Pressure: DS_
    """Pressure (0016,0032), DS, VM 1, Type 3.

    PS3.3 C.8.12.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.11.html
    """
    WaterDepth: DS_
    """Water Depth (0016,0033), DS, VM 1, Type 3.

    PS3.3 C.8.12.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.11.html
    """
    Acceleration: DS_
    """Acceleration (0016,0034), DS, VM 1, Type 3.

    PS3.3 C.8.12.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.11.html
    """
    CameraElevationAngle: DS_
    """Camera Elevation Angle (0016,0035), DS, VM 1, Type 3.

    PS3.3 C.8.12.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.11.html
    """
    FlashEnergy: DSn
    """Flash Energy (0016,0036), DS, VM 1-2, Type 3.

    PS3.3 C.8.12.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.11.html
    """
    SubjectLocation: ISn
    """Subject Location (0016,0037), IS, VM 2, Type 3.

    PS3.3 C.8.12.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.11.html
    """
    PhotographicExposureIndex: DS_
    """Photographic Exposure Index (0016,0038), DS, VM 1, Type 3.

    PS3.3 C.8.12.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.11.html
    """
    SensingMethod: US_
    """Sensing Method (0016,0039), US, VM 1, Type 3.

    Defined Terms: 1, 2, 3, 4, 5, 7, 8.

    PS3.3 C.8.12.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.11.html
    """
    FileSource: US_
    """File Source (0016,003A), US, VM 1, Type 3.

    Defined Terms: 0, 1, 2, 3.

    PS3.3 C.8.12.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.11.html
    """
    SceneType: US_
    """Scene Type (0016,003B), US, VM 1, Type 3.

    Defined Terms: 1.

    PS3.3 C.8.12.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.11.html
    """
    CustomRendered: US_
    """Custom Rendered (0016,0041), US, VM 1, Type 3.

    Defined Terms: 0, 1.

    PS3.3 C.8.12.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.11.html
    """
    ExposureMode: US_
    """Exposure Mode (0016,0042), US, VM 1, Type 3.

    Defined Terms: 0, 1, 2.

    PS3.3 C.8.12.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.11.html
    """
    WhiteBalance: US_
    """White Balance (0016,0043), US, VM 1, Type 3.

    Defined Terms: 0, 1.

    PS3.3 C.8.12.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.11.html
    """
    DigitalZoomRatio: DS_
    """Digital Zoom Ratio (0016,0044), DS, VM 1, Type 3.

    PS3.3 C.8.12.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.11.html
    """
    FocalLengthIn35mmFilm: IS_
    """Focal Length In 35mm Film (0016,0045), IS, VM 1, Type 3.

    PS3.3 C.8.12.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.11.html
    """
    SceneCaptureType: US_
    """Scene Capture Type (0016,0046), US, VM 1, Type 3.

    Defined Terms: 0, 1, 2, 3.

    PS3.3 C.8.12.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.11.html
    """
    GainControl: US_
    """Gain Control (0016,0047), US, VM 1, Type 3.

    Defined Terms: 0, 1, 2, 3, 4.

    PS3.3 C.8.12.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.11.html
    """
    Contrast: US_
    """Contrast (0016,0048), US, VM 1, Type 3.

    Defined Terms: 0, 1, 2.

    PS3.3 C.8.12.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.11.html
    """
    Saturation: US_
    """Saturation (0016,0049), US, VM 1, Type 3.

    Defined Terms: 0, 1, 2.

    PS3.3 C.8.12.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.11.html
    """
    Sharpness: US_
    """Sharpness (0016,004A), US, VM 1, Type 3.

    Defined Terms: 0, 1, 2.

    PS3.3 C.8.12.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.11.html
    """
    DeviceSettingDescription: OB_
    """Device Setting Description (0016,004B), OB, VM 1, Type 3.

    PS3.3 C.8.12.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.11.html
    """
    SubjectDistanceRange: US_
    """Subject Distance Range (0016,004C), US, VM 1, Type 3.

    Defined Terms: 0, 1, 2, 3.

    PS3.3 C.8.12.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.11.html
    """
    SelfTimerMode: IS_
    """Self Timer Mode (0016,0019), IS, VM 1, Type 3.

    PS3.3 C.8.12.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.11.html
    """
    InteroperabilityIndex: CST_[Literal["R98", "THM", "R03"]]
    """Interoperability Index (0016,0061), CS, VM 1, Type 3.

    Defined Terms: R98, THM, R03.

    PS3.3 C.8.12.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.11.html
    """
    InteroperabilityVersion: OB_
    """Interoperability Version (0016,0062), OB, VM 1, Type 3.

    PS3.3 C.8.12.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.11.html
    """
