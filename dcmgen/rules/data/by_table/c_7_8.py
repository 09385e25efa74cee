# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""General Equipment Module (PS3.3 C.7.5.1, Table C.7-8)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table

TABLE = Table(
    "C.7-8",
    "General Equipment Module",
    "C.7.5.1",
    (
        Attribute(0x00080070, "2"),  # Manufacturer
        Attribute(0x00080080, "3"),  # InstitutionName
        Attribute(0x00080081, "3"),  # InstitutionAddress
        Attribute(0x00081010, "3"),  # StationName
        Attribute(0x00081040, "3"),  # InstitutionalDepartmentName
        # InstitutionalDepartmentTypeCodeSequence
        Attribute(0x00081041, "3", items=(0, 1), rows=(Include("8.8-1", cid=("Baseline", "7030")),)),
        Attribute(0x00081090, "3"),  # ManufacturerModelName
        Attribute(0x0018100B, "3"),  # ManufacturerDeviceClassUID
        Attribute(0x00181000, "3"),  # DeviceSerialNumber
        Attribute(0x00181020, "3"),  # SoftwareVersions
        Attribute(0x00181008, "3"),  # GantryID
        # UDISequence
        Attribute(0x0018100A, "3", items=(0, None), rows=(Include("10.29-1"),)),
        Attribute(0x00181002, "3"),  # DeviceUID
        Attribute(0x00181050, "3"),  # SpatialResolution
        Attribute(0x00181204, "3"),  # DateOfManufacture
        Attribute(0x00181205, "3"),  # DateOfInstallation
        Attribute(0x00181200, "3"),  # DateOfLastCalibration
        Attribute(0x00181201, "3"),  # TimeOfLastCalibration
        Attribute(
            0x00280120,
            "1C",
            condition=Condition(
                "parsed",
                required=("and", ("present", "00280121"), ("or", ("present", "7FE00010"), ("present", "00287FE0"))),
                allowed=("or", ("present", "7FE00010"), ("present", "00287FE0")),
            ),
        ),  # PixelPaddingValue
    ),
)
