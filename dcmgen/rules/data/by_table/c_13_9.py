# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Printer Module (PS3.3 C.13.9, Table C.13-9)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Table, Terms

TABLE = Table(
    "C.13-9",
    "Printer Module",
    "C.13.9",
    (
        Attribute(0x21100010, "", terms=(Terms("enumerated", ("NORMAL", "WARNING", "FAILURE")),)),  # PrinterStatus
        Attribute(
            0x21100020, "", terms=(Terms("defined", ("NORMAL",), condition=("in", "./21100010", ("NORMAL",))),)
        ),  # PrinterStatusInfo
        Attribute(0x21100030, ""),  # PrinterName
        Attribute(0x00080070, ""),  # Manufacturer
        Attribute(0x00081090, ""),  # ManufacturerModelName
        Attribute(0x00181000, ""),  # DeviceSerialNumber
        Attribute(0x00181020, ""),  # SoftwareVersions
        Attribute(0x00181204, ""),  # DateOfManufacture
        Attribute(0x00181205, ""),  # DateOfInstallation
        Attribute(0x00181200, ""),  # DateOfLastCalibration
        Attribute(0x00181201, ""),  # TimeOfLastCalibration
    ),
)
