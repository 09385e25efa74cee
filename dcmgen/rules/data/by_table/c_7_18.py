# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Device Module (PS3.3 C.7.6.12, Table C.7-18)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.7-18",
    "Device Module",
    "C.7.6.12",
    (  # DeviceSequence
        Attribute(
            0x00500010,
            "1",
            items=(1, None),
            rows=(
                Include("8.8-1", cid=("Baseline", "4051")),
                Attribute(0x00080070, "3"),  # Manufacturer
                Attribute(0x00081090, "3"),  # ManufacturerModelName
                Attribute(0x00181000, "3"),  # DeviceSerialNumber
                Attribute(0x00181204, "3"),  # DateOfManufacture
                Attribute(0x00181003, "3"),  # DeviceID
                Attribute(0x00500014, "3"),  # DeviceLength
                Attribute(0x00500016, "3"),  # DeviceDiameter
                Attribute(
                    0x00500017,
                    "2C",
                    condition=Condition("parsed", required=("present", "./00500016")),
                    terms=(Terms("defined", ("FR", "GA", "IN", "MM")),),
                ),  # DeviceDiameterUnits
                Attribute(0x00500018, "3"),  # DeviceVolume
                Attribute(0x00500019, "3"),  # InterMarkerDistance
                Attribute(0x00500020, "3"),  # DeviceDescription
            ),
        ),
    ),
)
