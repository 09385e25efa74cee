# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Enhanced Mammography Image Module."""

from collections.abc import Iterable
from typing import Literal

from dcmgen.items.digital_x_ray_detector_macro import DigitalXRayDetectorMacro
from dcmgen.items.image_pixel_macro import ImagePixelMacro, ImagePixelMacros
from dcmgen.model.fields import (
    CS,
    CS_,
    CST,
    DS,
    DS_,
    DT,
    FD,
    LO,
    LT,
    LT_,
    SQ,
    US,
    AnyText,
    CSn,
    CSnValue,
    CSTn,
    DA_Value,
    DS_Value,
    DSn,
    DSnValue,
    DSValue,
    DTValue,
    FDValue,
    IS_Value,
    Items,
    LO_Value,
    LOValue,
    LT_Value,
    LTValue,
    SH_Value,
    TM_Value,
    UC_Value,
    USValue,
)
from dcmgen.model.iod import Module

class EnhancedMammographyImageModule(DigitalXRayDetectorMacro, Module):
    """Enhanced Mammography Image Module (PS3.3 C.8.31.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.31.html#sect_C.8.31.1
    """

    def __init__(
        self,
        /,
        *,
        AcquisitionDateTime: DTValue = ...,
        KVP: DSValue = ...,
        FocalSpots: DSnValue = ...,
        AnodeTargetMaterial: Literal["TUNGSTEN", "MOLYBDENUM", "RHODIUM"] | AnyText = ...,
        BodyPartThickness: DSValue = ...,
        CompressionForce: DSValue = ...,
        PaddleDescription: LOValue = ...,
        PositionerMotion: Literal[
            "STATIONARY",
            "ROTATION_STEP",
            "ROTATION_CONT",
            "TRANSLATION_STEP",
            "TRANSLATION_CONT",
            "COMPLEX_STEP",
            "COMPLEX_CONT",
        ]
        | AnyText = ...,
        PositionerType: Literal["MAMMOGRAPHIC"] = ...,
        ExposureControlMode: Literal["AUTOMATIC", "MANUAL"] | AnyText = ...,
        ExposureControlModeDescription: LTValue = ...,
        ContentQualification: Literal["PRODUCT", "RESEARCH", "SERVICE"] = ...,
        AcquisitionDuration: FDValue = ...,
        SamplesPerPixel: USValue = ...,
        PhotometricInterpretation: Literal["MONOCHROME1", "MONOCHROME2"] = ...,
        BitsAllocated: USValue = ...,
        BitsStored: USValue = ...,
        HighBit: USValue = ...,
        PixelRepresentation: USValue = ...,
        BurnedInAnnotation: Literal["NO"] = ...,
        LossyImageCompression: Literal["00", "01"] = ...,
        OrganDose: DSValue = ...,
        EntranceDoseInmGy: DSValue = ...,
        TypeOfDetectorMotion: Literal[
            "STATIONARY",
            "ROTATION_STEP",
            "ROTATION_CONT",
            "TRANSLATION_STEP",
            "TRANSLATION_CONT",
            "COMPLEX_STEP",
            "COMPLEX_CONT",
        ]
        | AnyText = ...,
        PresentationLUTShape: Literal["IDENTITY", "INVERSE"] = ...,
        ExposureTimeInms: FDValue = ...,
        XRayTubeCurrentInmA: FDValue = ...,
        ExposureInmAs: FDValue = ...,
        PatientOrientation: CSnValue = ...,
        LossyImageCompressionRatio: DSnValue = ...,
        LossyImageCompressionMethod: Iterable[
            Literal[
                "ISO_10918_1",
                "ISO_14495_1",
                "ISO_15444_1",
                "ISO_13818_2",
                "ISO_14496_10",
                "ISO_23008_2",
                "ISO_15444_15",
                "ISO_18181_1",
            ]
            | AnyText
        ]
        | Literal[
            "ISO_10918_1",
            "ISO_14495_1",
            "ISO_15444_1",
            "ISO_13818_2",
            "ISO_14496_10",
            "ISO_23008_2",
            "ISO_15444_15",
            "ISO_18181_1",
        ]
        | AnyText
        | None = ...,
        DetectorType: Literal["DIRECT", "SCINTILLATOR", "STORAGE", "FILM", None] | AnyText = ...,
        CompressionPressure: DS_Value = ...,
        CompressionContactArea: DS_Value = ...,
        ExposureIndex: DS_Value = ...,
        TargetExposureIndex: DS_Value = ...,
        DeviationIndex: DS_Value = ...,
        Sensitivity: DS_Value = ...,
        DetectorConditionsNominalFlag: Literal["YES", "NO", "", None] = ...,
        DetectorTemperature: DS_Value = ...,
        DetectorConfiguration: Literal["AREA", "SLOT", None] | AnyText = ...,
        DetectorDescription: LT_Value = ...,
        DetectorMode: LT_Value = ...,
        DetectorID: SH_Value = ...,
        DateOfLastDetectorCalibration: DA_Value = ...,
        TimeOfLastDetectorCalibration: TM_Value = ...,
        ExposuresOnDetectorSinceLastCalibration: IS_Value = ...,
        ExposuresOnDetectorSinceManufactured: IS_Value = ...,
        DetectorTimeSinceLastExposure: DS_Value = ...,
        DetectorBinning: DSnValue = ...,
        DetectorElementPhysicalSize: DSnValue = ...,
        DetectorElementSpacing: DSnValue = ...,
        DetectorActiveShape: Literal["RECTANGLE", "ROUND", "HEXAGONAL", "", None] = ...,
        DetectorActiveDimensions: DSnValue = ...,
        DetectorActiveOrigin: DSnValue = ...,
        DetectorManufacturerName: LO_Value = ...,
        DetectorManufacturerModelName: LO_Value = ...,
        XRayDetectorID: UC_Value = ...,
        ImageComments: LT_Value = ...,
        QualityControlImage: Literal["YES", "NO", "", None] = ...,
        EntranceDoseDerivation: Literal["IAK", "ESAK", "ESDBS", "ESDNOBS", "", None] = ...,
        IconImageSequence: Items[ImagePixelMacro] = ...,
    ) -> None: ...
    PositionerMotion: CST[
        Literal[
            "STATIONARY",
            "ROTATION_STEP",
            "ROTATION_CONT",
            "TRANSLATION_STEP",
            "TRANSLATION_CONT",
            "COMPLEX_STEP",
            "COMPLEX_CONT",
        ]
    ]
    """Positioner Motion (0018,1500), CS, VM 1, Type 1.

    Defined Terms: STATIONARY, ROTATION_STEP, ROTATION_CONT, TRANSLATION_STEP, TRANSLATION_CONT, COMPLEX_STEP,
    COMPLEX_CONT.

    PS3.3 C.8.31.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.31.html#sect_C.8.31.1
    """
    PositionerType: CS[Literal["MAMMOGRAPHIC"]]
    """Positioner Type (0018,1508), CS, VM 1, Type 1.

    Enumerated Values: MAMMOGRAPHIC.

    PS3.3 C.8.31.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.31.html#sect_C.8.31.1
    """
    ContentQualification: CS[Literal["PRODUCT", "RESEARCH", "SERVICE"]]
    """Content Qualification (0018,9004), CS, VM 1, Type 1.

    Enumerated Values: PRODUCT, RESEARCH, SERVICE.

    PS3.3 C.8.31.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.31.html#sect_C.8.31.1
    """
    AcquisitionDateTime: DT
    """Acquisition DateTime (0008,002A), DT, VM 1, Type 1.

    PS3.3 C.8.31.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.31.html#sect_C.8.31.1
    """
    AcquisitionDuration: FD
    """Acquisition Duration (0018,9073), FD, VM 1, Type 1.

    PS3.3 C.8.31.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.31.html#sect_C.8.31.1
    """
    KVP: DS
    """KVP (0018,0060), DS, VM 1, Type 1.

    PS3.3 C.8.31.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.31.html#sect_C.8.31.1
    """
    XRayTubeCurrentInmA: FD
    """X-Ray Tube Current in mA (0018,9330), FD, VM 1, Type 1C.

    Required if Exposure in mAs is absent. May be present otherwise.

    PS3.3 C.8.31.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.31.html#sect_C.8.31.1
    """
    ExposureTimeInms: FD
    """Exposure Time in ms (0018,9328), FD, VM 1, Type 1C.

    Required if Exposure in mAs is absent. May be present otherwise.

    PS3.3 C.8.31.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.31.html#sect_C.8.31.1
    """
    ExposureInmAs: FD
    """Exposure in mAs (0018,9332), FD, VM 1, Type 1C.

    Required if Exposure Time in ms is absent or X-Ray Tube Current in mA is absent. May be present otherwise.

    PS3.3 C.8.31.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.31.html#sect_C.8.31.1
    """
    FocalSpots: DSn
    """Focal Spot(s) (0018,1190), DS, VM 1-n, Type 1.

    PS3.3 C.8.31.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.31.html#sect_C.8.31.1
    """
    AnodeTargetMaterial: CST[Literal["TUNGSTEN", "MOLYBDENUM", "RHODIUM"]]
    """Anode Target Material (0018,1191), CS, VM 1, Type 1.

    Defined Terms: TUNGSTEN, MOLYBDENUM, RHODIUM.

    PS3.3 C.8.31.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.31.html#sect_C.8.31.1
    """
    BodyPartThickness: DS
    """Body Part Thickness (0018,11A0), DS, VM 1, Type 1.

    PS3.3 C.8.31.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.31.html#sect_C.8.31.1
    """
    CompressionForce: DS
    """Compression Force (0018,11A2), DS, VM 1, Type 1.

    PS3.3 C.8.31.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.31.html#sect_C.8.31.1
    """
    CompressionPressure: DS_
    """Compression Pressure (0018,11A3), DS, VM 1, Type 3.

    PS3.3 C.8.31.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.31.html#sect_C.8.31.1
    """
    CompressionContactArea: DS_
    """Compression Contact Area (0018,11A5), DS, VM 1, Type 3.

    PS3.3 C.8.31.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.31.html#sect_C.8.31.1
    """
    PaddleDescription: LO
    """Paddle Description (0018,11A4), LO, VM 1, Type 1.

    PS3.3 C.8.31.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.31.html#sect_C.8.31.1
    """
    ExposureControlMode: CST[Literal["AUTOMATIC", "MANUAL"]]
    """Exposure Control Mode (0018,7060), CS, VM 1, Type 1.

    Defined Terms: AUTOMATIC, MANUAL.

    PS3.3 C.8.31.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.31.html#sect_C.8.31.1
    """
    ExposureControlModeDescription: LT
    """Exposure Control Mode Description (0018,7062), LT, VM 1, Type 1.

    PS3.3 C.8.31.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.31.html#sect_C.8.31.1
    """
    PatientOrientation: CSn
    """Patient Orientation (0020,0020), CS, VM 2, Type 1C.

    Required if Code Value in View Code Sequence is not 119376003 or 127457009. May be present otherwise.

    PS3.3 C.8.31.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.31.html#sect_C.8.31.1
    """
    ImageComments: LT_
    """Image Comments (0020,4000), LT, VM 1, Type 3.

    PS3.3 C.8.31.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.31.html#sect_C.8.31.1
    """
    SamplesPerPixel: US
    """Samples per Pixel (0028,0002), US, VM 1, Type 1.

    Enumerated Values: 1.

    PS3.3 C.8.31.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.31.html#sect_C.8.31.1
    """
    PhotometricInterpretation: CS[Literal["MONOCHROME1", "MONOCHROME2"]]
    """Photometric Interpretation (0028,0004), CS, VM 1, Type 1.

    Enumerated Values: MONOCHROME1, MONOCHROME2.

    PS3.3 C.8.31.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.31.html#sect_C.8.31.1
    """
    BitsAllocated: US
    """Bits Allocated (0028,0100), US, VM 1, Type 1.

    Enumerated Values: 8, 16.

    PS3.3 C.8.31.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.31.html#sect_C.8.31.1
    """
    BitsStored: US
    """Bits Stored (0028,0101), US, VM 1, Type 1.

    Enumerated Values: 8, 9, 10, 11, 12, 13, 14, 15, 16.

    PS3.3 C.8.31.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.31.html#sect_C.8.31.1
    """
    HighBit: US
    """High Bit (0028,0102), US, VM 1, Type 1.

    PS3.3 C.8.31.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.31.html#sect_C.8.31.1
    """
    PixelRepresentation: US
    """Pixel Representation (0028,0103), US, VM 1, Type 1.

    Enumerated Values: 0.

    PS3.3 C.8.31.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.31.html#sect_C.8.31.1
    """
    QualityControlImage: CS_[Literal["YES", "NO", ""]]
    """Quality Control Image (0028,0300), CS, VM 1, Type 3.

    Enumerated Values: YES, NO.

    PS3.3 C.8.31.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.31.html#sect_C.8.31.1
    """
    BurnedInAnnotation: CS[Literal["NO"]]
    """Burned In Annotation (0028,0301), CS, VM 1, Type 1.

    Enumerated Values: NO.

    PS3.3 C.8.31.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.31.html#sect_C.8.31.1
    """
    LossyImageCompression: CS[Literal["00", "01"]]
    """Lossy Image Compression (0028,2110), CS, VM 1, Type 1.

    Enumerated Values: 00, 01.

    PS3.3 C.8.31.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.31.html#sect_C.8.31.1
    """
    LossyImageCompressionRatio: DSn
    """Lossy Image Compression Ratio (0028,2112), DS, VM 1-n, Type 1C.

    Required if Lossy Image Compression is 01. Not allowed otherwise.

    PS3.3 C.8.31.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.31.html#sect_C.8.31.1
    """
    LossyImageCompressionMethod: CSTn[
        Literal[
            "ISO_10918_1",
            "ISO_14495_1",
            "ISO_15444_1",
            "ISO_13818_2",
            "ISO_14496_10",
            "ISO_23008_2",
            "ISO_15444_15",
            "ISO_18181_1",
        ]
    ]
    """Lossy Image Compression Method (0028,2114), CS, VM 1-n, Type 1C.

    Required if Lossy Image Compression is 01. Not allowed otherwise.

    Defined Terms: ISO_10918_1, ISO_14495_1, ISO_15444_1, ISO_13818_2, ISO_14496_10, ISO_23008_2, ISO_15444_15,
    ISO_18181_1.

    PS3.3 C.8.31.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.31.html#sect_C.8.31.1
    """
    OrganDose: DS
    """Organ Dose (0040,0316), DS, VM 1, Type 1.

    PS3.3 C.8.31.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.31.html#sect_C.8.31.1
    """
    EntranceDoseInmGy: DS
    """Entrance Dose in mGy (0040,8302), DS, VM 1, Type 1.

    PS3.3 C.8.31.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.31.html#sect_C.8.31.1
    """
    EntranceDoseDerivation: CS_[Literal["IAK", "ESAK", "ESDBS", "ESDNOBS", ""]]
    """Entrance Dose Derivation (0040,8303), CS, VM 1, Type 3.

    Enumerated Values: IAK, ESAK, ESDBS, ESDNOBS.

    PS3.3 C.8.31.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.31.html#sect_C.8.31.1
    """
    TypeOfDetectorMotion: CST[
        Literal[
            "STATIONARY",
            "ROTATION_STEP",
            "ROTATION_CONT",
            "TRANSLATION_STEP",
            "TRANSLATION_CONT",
            "COMPLEX_STEP",
            "COMPLEX_CONT",
        ]
    ]
    """Type of Detector Motion (0054,0202), CS, VM 1, Type 1.

    Defined Terms: STATIONARY, ROTATION_STEP, ROTATION_CONT, TRANSLATION_STEP, TRANSLATION_CONT, COMPLEX_STEP,
    COMPLEX_CONT.

    PS3.3 C.8.31.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.31.html#sect_C.8.31.1
    """
    IconImageSequence: SQ[ImagePixelMacros, ImagePixelMacro]
    """Icon Image Sequence (0088,0200), SQ, VM 1, Type 3.

    PS3.3 C.8.31.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.31.html#sect_C.8.31.1
    """
    PresentationLUTShape: CS[Literal["IDENTITY", "INVERSE"]]
    """Presentation LUT Shape (2050,0020), CS, VM 1, Type 1.

    Enumerated Values: IDENTITY, INVERSE.

    PS3.3 C.8.31.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.31.html#sect_C.8.31.1
    """
