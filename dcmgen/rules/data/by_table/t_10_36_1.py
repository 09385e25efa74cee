# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Device Identification Macro (PS3.3 10.36, Table 10.36-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "10.36-1",
    "Device Identification Macro",
    "10.36",
    (  # DeviceTypeCodeSequence
        Attribute(0x3010002E, "1", items=(1, 1), rows=(Include("8.8-1"),)),
        Attribute(0x3010002D, "1"),  # DeviceLabel
        Attribute(0x00500021, "3"),  # LongDeviceDescription
        Attribute(0x00181000, "2"),  # DeviceSerialNumber
        Attribute(0x00181020, "2"),  # SoftwareVersions
        Attribute(0x00181204, "3"),  # DateOfManufacture
        Attribute(0x00181205, "3"),  # DateOfInstallation
        # UDISequence
        Attribute(0x0018100A, "3", items=(0, None), rows=(Include("10.29-1"),)),
        Attribute(0x30100043, "2"),  # ManufacturerDeviceIdentifier
        Attribute(0x3010001B, "2"),  # DeviceAlternateIdentifier
        Attribute(
            0x3010001C,
            "1C",
            condition=Condition("parsed", required=("nonempty", "./3010001B")),
            terms=(Terms("defined", ("BARCODE", "RFID")),),
        ),  # DeviceAlternateIdentifierType
        Attribute(
            0x3010001D, "1C", condition=Condition("parsed", required=("nonempty", "./3010001B"))
        ),  # DeviceAlternateIdentifierFormat
    ),
)
