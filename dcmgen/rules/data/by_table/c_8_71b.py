# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Digital X-Ray Detector Macro (PS3.3 C.8.11.4, Table C.8-71b)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table, Terms

TABLE = Table(
    "C.8-71b",
    "Digital X-Ray Detector Macro",
    "C.8.11.4",
    (
        Attribute(
            0x00187004, "2", terms=(Terms("defined", ("DIRECT", "SCINTILLATOR", "STORAGE", "FILM")),)
        ),  # DetectorType
        Attribute(0x00187005, "3", terms=(Terms("defined", ("AREA", "SLOT")),)),  # DetectorConfiguration
        Attribute(0x00187006, "3"),  # DetectorDescription
        Attribute(0x00187008, "3"),  # DetectorMode
        Attribute(0x0018700A, "3"),  # DetectorID
        Attribute(0x0018700C, "3"),  # DateOfLastDetectorCalibration
        Attribute(0x0018700E, "3"),  # TimeOfLastDetectorCalibration
        Attribute(0x00187010, "3"),  # ExposuresOnDetectorSinceLastCalibration
        Attribute(0x00187011, "3"),  # ExposuresOnDetectorSinceManufactured
        Attribute(0x00187012, "3"),  # DetectorTimeSinceLastExposure
        Attribute(0x0018701A, "3"),  # DetectorBinning
        Attribute(0x0018702A, "3"),  # DetectorManufacturerName
        Attribute(0x0018702B, "3"),  # DetectorManufacturerModelName
        Attribute(0x00189371, "3"),  # XRayDetectorID
        Attribute(0x00187000, "3", terms=(Terms("enumerated", ("YES", "NO")),)),  # DetectorConditionsNominalFlag
        Attribute(0x00187001, "3"),  # DetectorTemperature
        Attribute(0x00186000, "3"),  # Sensitivity
        Attribute(0x00187020, "3"),  # DetectorElementPhysicalSize
        Attribute(0x00187022, "3"),  # DetectorElementSpacing
        Attribute(
            0x00187024, "3", terms=(Terms("enumerated", ("RECTANGLE", "ROUND", "HEXAGONAL")),)
        ),  # DetectorActiveShape
        Attribute(0x00187026, "3"),  # DetectorActiveDimensions
        Attribute(0x00187028, "3"),  # DetectorActiveOrigin
        Include("10-23"),
    ),
)
