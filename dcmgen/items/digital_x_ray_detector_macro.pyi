# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Digital X-Ray Detector Macro."""

from typing import Literal

from dcmgen.items.exposure_index_macro import ExposureIndexMacro
from dcmgen.model.fields import (
    CS_,
    CST_,
    DA_,
    DS_,
    IS_,
    LO_,
    LT_,
    SH_,
    TM_,
    UC_,
    AnyText,
    DA_Value,
    DS_Value,
    DSn,
    DSnValue,
    IS_Value,
    LO_Value,
    LT_Value,
    SH_Value,
    TM_Value,
    UC_Value,
)

class DigitalXRayDetectorMacro(ExposureIndexMacro):
    """Digital X-Ray Detector Macro (PS3.3 C.8.11.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.11.4.html
    """

    def __init__(
        self,
        /,
        *,
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
    DetectorType: CST_[Literal["DIRECT", "SCINTILLATOR", "STORAGE", "FILM"]]
    """Detector Type (0018,7004), CS, VM 1, Type 2.

    Defined Terms: DIRECT, SCINTILLATOR, STORAGE, FILM.

    PS3.3 C.8.11.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.11.4.html
    """
    DetectorConfiguration: CST_[Literal["AREA", "SLOT"]]
    """Detector Configuration (0018,7005), CS, VM 1, Type 3.

    Defined Terms: AREA, SLOT.

    PS3.3 C.8.11.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.11.4.html
    """
    DetectorDescription: LT_
    """Detector Description (0018,7006), LT, VM 1, Type 3.

    PS3.3 C.8.11.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.11.4.html
    """
    DetectorMode: LT_
    """Detector Mode (0018,7008), LT, VM 1, Type 3.

    PS3.3 C.8.11.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.11.4.html
    """
    DetectorID: SH_
    """Detector ID (0018,700A), SH, VM 1, Type 3.

    PS3.3 C.8.11.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.11.4.html
    """
    DateOfLastDetectorCalibration: DA_
    """Date of Last Detector Calibration (0018,700C), DA, VM 1, Type 3.

    PS3.3 C.8.11.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.11.4.html
    """
    TimeOfLastDetectorCalibration: TM_
    """Time of Last Detector Calibration (0018,700E), TM, VM 1, Type 3.

    PS3.3 C.8.11.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.11.4.html
    """
    ExposuresOnDetectorSinceLastCalibration: IS_
    """Exposures on Detector Since Last Calibration (0018,7010), IS, VM 1, Type 3.

    PS3.3 C.8.11.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.11.4.html
    """
    ExposuresOnDetectorSinceManufactured: IS_
    """Exposures on Detector Since Manufactured (0018,7011), IS, VM 1, Type 3.

    PS3.3 C.8.11.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.11.4.html
    """
    DetectorTimeSinceLastExposure: DS_
    """Detector Time Since Last Exposure (0018,7012), DS, VM 1, Type 3.

    PS3.3 C.8.11.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.11.4.html
    """
    DetectorBinning: DSn
    """Detector Binning (0018,701A), DS, VM 2, Type 3.

    PS3.3 C.8.11.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.11.4.html
    """
    DetectorManufacturerName: LO_
    """Detector Manufacturer Name (0018,702A), LO, VM 1, Type 3.

    PS3.3 C.8.11.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.11.4.html
    """
    DetectorManufacturerModelName: LO_
    """Detector Manufacturer's Model Name (0018,702B), LO, VM 1, Type 3.

    PS3.3 C.8.11.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.11.4.html
    """
    XRayDetectorID: UC_
    """X-Ray Detector ID (0018,9371), UC, VM 1, Type 3.

    PS3.3 C.8.11.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.11.4.html
    """
    DetectorConditionsNominalFlag: CS_[Literal["YES", "NO", ""]]
    """Detector Conditions Nominal Flag (0018,7000), CS, VM 1, Type 3.

    Enumerated Values: YES, NO.

    PS3.3 C.8.11.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.11.4.html
    """
    DetectorTemperature: DS_
    """Detector Temperature (0018,7001), DS, VM 1, Type 3.

    PS3.3 C.8.11.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.11.4.html
    """
    Sensitivity: DS_
    """Sensitivity (0018,6000), DS, VM 1, Type 3.

    PS3.3 C.8.11.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.11.4.html
    """
    DetectorElementPhysicalSize: DSn
    """Detector Element Physical Size (0018,7020), DS, VM 2, Type 3.

    PS3.3 C.8.11.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.11.4.html
    """
    DetectorElementSpacing: DSn
    """Detector Element Spacing (0018,7022), DS, VM 2, Type 3.

    PS3.3 C.8.11.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.11.4.html
    """
    DetectorActiveShape: CS_[Literal["RECTANGLE", "ROUND", "HEXAGONAL", ""]]
    """Detector Active Shape (0018,7024), CS, VM 1, Type 3.

    Enumerated Values: RECTANGLE, ROUND, HEXAGONAL.

    PS3.3 C.8.11.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.11.4.html
    """
    DetectorActiveDimensions: DSn
    """Detector Active Dimension(s) (0018,7026), DS, VM 1-2, Type 3.

    PS3.3 C.8.11.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.11.4.html
    """
    DetectorActiveOrigin: DSn
    """Detector Active Origin (0018,7028), DS, VM 2, Type 3.

    PS3.3 C.8.11.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.11.4.html
    """
