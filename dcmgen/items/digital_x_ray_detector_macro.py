# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Digital X-Ray Detector Macro."""

from __future__ import annotations

from dcmgen.items.exposure_index_macro import ExposureIndexMacro
from dcmgen.model.fields import CS_, CST_, DA_, DS_, IS_, LO_, LT_, SH_, TM_, UC_, DSn

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class DigitalXRayDetectorMacro(ExposureIndexMacro):
    """Digital X-Ray Detector Macro (PS3.3 C.8.11.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.11.4.html
    """

    __slots__ = ()

    DetectorType: CST_[Literal["DIRECT", "SCINTILLATOR", "STORAGE", "FILM"]] = CST_(0x0018_7004)
    """Detector Type (0018,7004), VM 1, Type 2 (PS3.3 C.8.11.4)."""
    DetectorConfiguration: CST_[Literal["AREA", "SLOT"]] = CST_(0x0018_7005)
    """Detector Configuration (0018,7005), VM 1, Type 3 (PS3.3 C.8.11.4)."""
    DetectorDescription: LT_ = LT_(0x0018_7006)
    """Detector Description (0018,7006), VM 1, Type 3 (PS3.3 C.8.11.4)."""
    DetectorMode: LT_ = LT_(0x0018_7008)
    """Detector Mode (0018,7008), VM 1, Type 3 (PS3.3 C.8.11.4)."""
    DetectorID: SH_ = SH_(0x0018_700A)
    """Detector ID (0018,700A), VM 1, Type 3 (PS3.3 C.8.11.4)."""
    DateOfLastDetectorCalibration: DA_ = DA_(0x0018_700C)
    """Date of Last Detector Calibration (0018,700C), VM 1, Type 3 (PS3.3 C.8.11.4)."""
    TimeOfLastDetectorCalibration: TM_ = TM_(0x0018_700E)
    """Time of Last Detector Calibration (0018,700E), VM 1, Type 3 (PS3.3 C.8.11.4)."""
    ExposuresOnDetectorSinceLastCalibration: IS_ = IS_(0x0018_7010)
    """Exposures on Detector Since Last Calibration (0018,7010), VM 1, Type 3 (PS3.3 C.8.11.4)."""
    ExposuresOnDetectorSinceManufactured: IS_ = IS_(0x0018_7011)
    """Exposures on Detector Since Manufactured (0018,7011), VM 1, Type 3 (PS3.3 C.8.11.4)."""
    DetectorTimeSinceLastExposure: DS_ = DS_(0x0018_7012)
    """Detector Time Since Last Exposure (0018,7012), VM 1, Type 3 (PS3.3 C.8.11.4)."""
    DetectorBinning: DSn = DSn(0x0018_701A)
    """Detector Binning (0018,701A), VM 2, Type 3 (PS3.3 C.8.11.4)."""
    DetectorManufacturerName: LO_ = LO_(0x0018_702A)
    """Detector Manufacturer Name (0018,702A), VM 1, Type 3 (PS3.3 C.8.11.4)."""
    DetectorManufacturerModelName: LO_ = LO_(0x0018_702B)
    """Detector Manufacturer's Model Name (0018,702B), VM 1, Type 3 (PS3.3 C.8.11.4)."""
    XRayDetectorID: UC_ = UC_(0x0018_9371)
    """X-Ray Detector ID (0018,9371), VM 1, Type 3 (PS3.3 C.8.11.4)."""
    DetectorConditionsNominalFlag: CS_[Literal["YES", "NO"]] = CS_(0x0018_7000)
    """Detector Conditions Nominal Flag (0018,7000), VM 1, Type 3 (PS3.3 C.8.11.4)."""
    DetectorTemperature: DS_ = DS_(0x0018_7001)
    """Detector Temperature (0018,7001), VM 1, Type 3 (PS3.3 C.8.11.4)."""
    Sensitivity: DS_ = DS_(0x0018_6000)
    """Sensitivity (0018,6000), VM 1, Type 3 (PS3.3 C.8.11.4)."""
    DetectorElementPhysicalSize: DSn = DSn(0x0018_7020)
    """Detector Element Physical Size (0018,7020), VM 2, Type 3 (PS3.3 C.8.11.4)."""
    DetectorElementSpacing: DSn = DSn(0x0018_7022)
    """Detector Element Spacing (0018,7022), VM 2, Type 3 (PS3.3 C.8.11.4)."""
    DetectorActiveShape: CS_[Literal["RECTANGLE", "ROUND", "HEXAGONAL"]] = CS_(0x0018_7024)
    """Detector Active Shape (0018,7024), VM 1, Type 3 (PS3.3 C.8.11.4)."""
    DetectorActiveDimensions: DSn = DSn(0x0018_7026)
    """Detector Active Dimension(s) (0018,7026), VM 1-2, Type 3 (PS3.3 C.8.11.4)."""
    DetectorActiveOrigin: DSn = DSn(0x0018_7028)
    """Detector Active Origin (0018,7028), VM 2, Type 3 (PS3.3 C.8.11.4)."""
