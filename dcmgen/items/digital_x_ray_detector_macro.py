# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Digital X-Ray Detector Macro."""

from __future__ import annotations

from dcmgen.items.exposure_index_macro import ExposureIndexMacro
from dcmgen.model.fields import CS_, CST_, DA_, DS_, IS_, LO_, LT_, SH_, TM_, UC_, DSn


class DigitalXRayDetectorMacro(ExposureIndexMacro):
    """Digital X-Ray Detector Macro (PS3.3 C.8.11.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.11.4.html
    """

    __slots__ = ()

    DetectorType = CST_(0x0018_7004)
    DetectorConfiguration = CST_(0x0018_7005)
    DetectorDescription = LT_(0x0018_7006)
    DetectorMode = LT_(0x0018_7008)
    DetectorID = SH_(0x0018_700A)
    DateOfLastDetectorCalibration = DA_(0x0018_700C)
    TimeOfLastDetectorCalibration = TM_(0x0018_700E)
    ExposuresOnDetectorSinceLastCalibration = IS_(0x0018_7010)
    ExposuresOnDetectorSinceManufactured = IS_(0x0018_7011)
    DetectorTimeSinceLastExposure = DS_(0x0018_7012)
    DetectorBinning = DSn(0x0018_701A)
    DetectorManufacturerName = LO_(0x0018_702A)
    DetectorManufacturerModelName = LO_(0x0018_702B)
    XRayDetectorID = UC_(0x0018_9371)
    DetectorConditionsNominalFlag = CS_(0x0018_7000)
    DetectorTemperature = DS_(0x0018_7001)
    Sensitivity = DS_(0x0018_6000)
    DetectorElementPhysicalSize = DSn(0x0018_7020)
    DetectorElementSpacing = DSn(0x0018_7022)
    DetectorActiveShape = CS_(0x0018_7024)
    DetectorActiveDimensions = DSn(0x0018_7026)
    DetectorActiveOrigin = DSn(0x0018_7028)
