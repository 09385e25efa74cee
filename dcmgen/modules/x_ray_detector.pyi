# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""X-Ray Detector Module."""

from typing import Literal

from dcmgen.items.digital_x_ray_detector_macro import DigitalXRayDetectorMacro
from dcmgen.model.fields import (
    AnyText,
    DA_Value,
    DS_Value,
    DSnValue,
    FLn,
    FLnValue,
    IS_Value,
    LO_Value,
    LT_Value,
    SH_Value,
    TM_Value,
    UC_Value,
)
from dcmgen.model.iod import Module

class XRayDetectorModule(DigitalXRayDetectorMacro, Module):
    """X-Ray Detector Module (PS3.3 C.8.19.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.5.html
    """

    def __init__(
        self,
        /,
        *,
        PhysicalDetectorSize: FLnValue = ...,
        PositionOfIsocenterProjection: FLnValue = ...,
        DetectorType: Literal["DIRECT", "SCINTILLATOR", "STORAGE", "FILM", None] | AnyText = ...,
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
    ) -> None: ...
    PhysicalDetectorSize: FLn
    """Physical Detector Size (0018,9429), FL, VM 2, Type 1.

    PS3.3 C.8.19.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.5.html
    """
    PositionOfIsocenterProjection: FLn
    """Position of Isocenter Projection (0018,9430), FL, VM 2, Type 1C.

    Required if Isocenter Reference System Sequence is present anywhere in the dataset. Not allowed otherwise.

    PS3.3 C.8.19.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.5.html
    """
