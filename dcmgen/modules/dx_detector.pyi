# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""DX Detector Module."""

from typing import Literal

from dcmgen.items.basic_pixel_spacing_calibration_macro import BasicPixelSpacingCalibrationMacro
from dcmgen.items.digital_x_ray_detector_macro import DigitalXRayDetectorMacro
from dcmgen.model.fields import (
    CS,
    CS_,
    DS,
    DS_,
    LO_,
    AnyText,
    DA_Value,
    DS_Value,
    DSn,
    DSnValue,
    DSValue,
    IS_Value,
    ISn,
    ISnValue,
    LO_Value,
    LOValue,
    LT_Value,
    SH_Value,
    TM_Value,
    UC_Value,
)
from dcmgen.model.iod import Module

class DXDetectorModule(DigitalXRayDetectorMacro, BasicPixelSpacingCalibrationMacro, Module):
    """DX Detector Module (PS3.3 C.8.11.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.11.4.html
    """

    def __init__(
        self,
        /,
        *,
        ImagerPixelSpacing: DSnValue = ...,
        FieldOfViewOrigin: DSnValue = ...,
        FieldOfViewRotation: DSValue = ...,
        FieldOfViewHorizontalFlip: Literal["YES", "NO"] = ...,
        PixelSpacing: DSnValue = ...,
        PixelSpacingCalibrationDescription: LOValue = ...,
        DetectorType: Literal["DIRECT", "SCINTILLATOR", "STORAGE", "FILM", None] | AnyText = ...,
        PlateID: LO_Value = ...,
        CassetteID: LO_Value = ...,
        FieldOfViewShape: Literal["RECTANGLE", "ROUND", "HEXAGONAL", "", None] = ...,
        FieldOfViewDimensions: ISnValue = ...,
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
        DetectorActiveTime: DS_Value = ...,
        DetectorActivationOffsetFromExposure: DS_Value = ...,
        DetectorBinning: DSnValue = ...,
        DetectorElementPhysicalSize: DSnValue = ...,
        DetectorElementSpacing: DSnValue = ...,
        DetectorActiveShape: Literal["RECTANGLE", "ROUND", "HEXAGONAL", "", None] = ...,
        DetectorActiveDimensions: DSnValue = ...,
        DetectorActiveOrigin: DSnValue = ...,
        DetectorManufacturerName: LO_Value = ...,
        DetectorManufacturerModelName: LO_Value = ...,
        XRayDetectorID: UC_Value = ...,
        PixelSpacingCalibrationType: Literal["GEOMETRY", "FIDUCIAL", "", None] = ...,
    ) -> None: ...
    DetectorActiveTime: DS_
    """Detector Active Time (0018,7014), DS, VM 1, Type 3.

    PS3.3 C.8.11.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.11.4.html
    """
    DetectorActivationOffsetFromExposure: DS_
    """Detector Activation Offset From Exposure (0018,7016), DS, VM 1, Type 3.

    PS3.3 C.8.11.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.11.4.html
    """
    FieldOfViewShape: CS_[Literal["RECTANGLE", "ROUND", "HEXAGONAL", ""]]
    """Field of View Shape (0018,1147), CS, VM 1, Type 3.

    Enumerated Values: RECTANGLE, ROUND, HEXAGONAL.

    PS3.3 C.8.11.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.11.4.html
    """
    FieldOfViewDimensions: ISn
    """Field of View Dimension(s) (0018,1149), IS, VM 1-2, Type 3.

    PS3.3 C.8.11.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.11.4.html
    """
    FieldOfViewOrigin: DSn
    """Field of View Origin (0018,7030), DS, VM 2, Type 1C.

    Required if Field of View Rotation is present or Field of View Horizontal Flip is present. Not allowed
    otherwise.

    PS3.3 C.8.11.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.11.4.html
    """
    FieldOfViewRotation: DS
    """Field of View Rotation (0018,7032), DS, VM 1, Type 1C.

    Required if Field of View Horizontal Flip is present. Not allowed otherwise.

    Enumerated Values: 270, 180, 90, 0.

    PS3.3 C.8.11.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.11.4.html
    """
    FieldOfViewHorizontalFlip: CS[Literal["YES", "NO"]]
    """Field of View Horizontal Flip (0018,7034), CS, VM 1, Type 1C.

    Required if Field of View Rotation is present. Not allowed otherwise.

    Enumerated Values: YES, NO.

    PS3.3 C.8.11.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.11.4.html
    """
    ImagerPixelSpacing: DSn
    """Imager Pixel Spacing (0018,1164), DS, VM 2, Type 1.

    PS3.3 C.8.11.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.11.4.html
    """
    CassetteID: LO_
    """Cassette ID (0018,1007), LO, VM 1, Type 3.

    PS3.3 C.8.11.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.11.4.html
    """
    PlateID: LO_
    """Plate ID (0018,1004), LO, VM 1, Type 3.

    PS3.3 C.8.11.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.11.4.html
    """
