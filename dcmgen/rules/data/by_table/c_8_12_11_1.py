# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""VL Photographic Acquisition Module (PS3.3 C.8.12.11, Table C.8.12.11-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Table, Terms

TABLE = Table(
    "C.8.12.11-1",
    "VL Photographic Acquisition Module",
    "C.8.12.11",
    (
        Attribute(0x00160001, "3"),  # WhitePoint
        Attribute(0x00160002, "3"),  # PrimaryChromaticities
        Attribute(0x00160003, "3"),  # BatteryLevel
        Attribute(0x00160004, "3"),  # ExposureTimeInSeconds
        Attribute(0x00160005, "3"),  # FNumber
        Attribute(0x00160006, "3"),  # OECFRows
        Attribute(0x00160007, "3"),  # OECFColumns
        Attribute(0x00160008, "3"),  # OECFColumnNames
        Attribute(0x00160009, "3"),  # OECFValues
        Attribute(0x0016000A, "3"),  # SpatialFrequencyResponseRows
        Attribute(0x0016000B, "3"),  # SpatialFrequencyResponseColumns
        Attribute(0x0016000C, "3"),  # SpatialFrequencyResponseColumnNames
        Attribute(0x0016000D, "3"),  # SpatialFrequencyResponseValues
        Attribute(0x0016000E, "3"),  # ColorFilterArrayPatternRows
        Attribute(0x0016000F, "3"),  # ColorFilterArrayPatternColumns
        Attribute(0x00160010, "3"),  # ColorFilterArrayPatternValues
        Attribute(
            0x00160016, "3", terms=(Terms("defined", ("0", "1", "2", "3", "4", "5", "6", "7", "8")),)
        ),  # ExposureProgram
        Attribute(0x00160017, "3"),  # SpectralSensitivity
        Attribute(0x00160018, "3"),  # PhotographicSensitivity
        Attribute(
            0x0016001A, "3", terms=(Terms("defined", ("0", "1", "2", "3", "4", "5", "6", "7")),)
        ),  # SensitivityType
        Attribute(0x0016001B, "3"),  # StandardOutputSensitivity
        Attribute(0x0016001C, "3"),  # RecommendedExposureIndex
        Attribute(0x0016001D, "3"),  # ISOSpeed
        Attribute(0x0016001E, "3"),  # ISOSpeedLatitudeyyy
        Attribute(0x0016001F, "3"),  # ISOSpeedLatitudezzz
        Attribute(0x00160020, "3"),  # EXIFVersion
        Attribute(0x00160021, "3"),  # ShutterSpeedValue
        Attribute(0x00160022, "3"),  # ApertureValue
        Attribute(0x00160023, "3"),  # BrightnessValue
        Attribute(0x00160024, "3"),  # ExposureBiasValue
        Attribute(0x00160025, "3"),  # MaxApertureValue
        Attribute(0x00160026, "3"),  # SubjectDistance
        Attribute(
            0x00160027, "3", terms=(Terms("defined", ("0", "1", "2", "3", "4", "5", "6", "255")),)
        ),  # MeteringMode
        Attribute(
            0x00160028,
            "3",
            terms=(
                Terms(
                    "defined",
                    (
                        "0",
                        "1",
                        "2",
                        "3",
                        "4",
                        "9",
                        "10",
                        "11",
                        "12",
                        "13",
                        "14",
                        "15",
                        "16",
                        "17",
                        "18",
                        "19",
                        "20",
                        "21",
                        "22",
                        "23",
                        "24",
                        "255",
                    ),
                ),
            ),
        ),  # LightSource
        Attribute(0x00160011, "3", terms=(Terms("defined", ("0", "1")),)),  # FlashFiringStatus
        Attribute(0x00160012, "3", terms=(Terms("defined", ("0", "1", "2", "3")),)),  # FlashReturnStatus
        Attribute(0x00160013, "3", terms=(Terms("defined", ("0", "1", "2", "3")),)),  # FlashMode
        Attribute(0x00160014, "3", terms=(Terms("defined", ("0", "1")),)),  # FlashFunctionPresent
        Attribute(0x00160015, "3", terms=(Terms("defined", ("0", "1")),)),  # FlashRedEyeMode
        Attribute(0x00160029, "3"),  # FocalLength
        Attribute(0x0016002A, "3"),  # SubjectArea
        Attribute(0x0016002B, "3"),  # MakerNote
        Attribute(0x00160030, "3"),  # Temperature
        Attribute(0x00160031, "3"),  # Humidity
        Attribute(0x00160032, "3"),  # Pressure
        Attribute(0x00160033, "3"),  # WaterDepth
        Attribute(0x00160034, "3"),  # Acceleration
        Attribute(0x00160035, "3"),  # CameraElevationAngle
        Attribute(0x00160036, "3"),  # FlashEnergy
        Attribute(0x00160037, "3"),  # SubjectLocation
        Attribute(0x00160038, "3"),  # PhotographicExposureIndex
        Attribute(0x00160039, "3", terms=(Terms("defined", ("1", "2", "3", "4", "5", "7", "8")),)),  # SensingMethod
        Attribute(0x0016003A, "3", terms=(Terms("defined", ("0", "1", "2", "3")),)),  # FileSource
        Attribute(0x0016003B, "3", terms=(Terms("defined", ("1",)),)),  # SceneType
        Attribute(0x00160041, "3", terms=(Terms("defined", ("0", "1")),)),  # CustomRendered
        Attribute(0x00160042, "3", terms=(Terms("defined", ("0", "1", "2")),)),  # ExposureMode
        Attribute(0x00160043, "3", terms=(Terms("defined", ("0", "1")),)),  # WhiteBalance
        Attribute(0x00160044, "3"),  # DigitalZoomRatio
        Attribute(0x00160045, "3"),  # FocalLengthIn35mmFilm
        Attribute(0x00160046, "3", terms=(Terms("defined", ("0", "1", "2", "3")),)),  # SceneCaptureType
        Attribute(0x00160047, "3", terms=(Terms("defined", ("0", "1", "2", "3", "4")),)),  # GainControl
        Attribute(0x00160048, "3", terms=(Terms("defined", ("0", "1", "2")),)),  # Contrast
        Attribute(0x00160049, "3", terms=(Terms("defined", ("0", "1", "2")),)),  # Saturation
        Attribute(0x0016004A, "3", terms=(Terms("defined", ("0", "1", "2")),)),  # Sharpness
        Attribute(0x0016004B, "3"),  # DeviceSettingDescription
        Attribute(0x0016004C, "3", terms=(Terms("defined", ("0", "1", "2", "3")),)),  # SubjectDistanceRange
        Attribute(0x00160019, "3"),  # SelfTimerMode
        Attribute(0x00160061, "3", terms=(Terms("defined", ("R98", "THM", "R03")),)),  # InteroperabilityIndex
        Attribute(0x00160062, "3"),  # InteroperabilityVersion
    ),
)
