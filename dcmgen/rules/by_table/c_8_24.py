# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""SC Equipment Module. PS3.3 C.8.6.1, Table C.8-24"""

from __future__ import annotations

from dcmgen.rules import Attribute, Table

TABLE = Table(
    "C.8-24",
    "SC Equipment Module",
    "C.8.6.1",
    (
        Attribute(0x00080064, "1"),  # ConversionType
        Attribute(0x00080060, "3"),  # Modality
        Attribute(0x00181010, "3"),  # SecondaryCaptureDeviceID
        Attribute(0x00181016, "3"),  # SecondaryCaptureDeviceManufacturer
        Attribute(0x00181018, "3"),  # SecondaryCaptureDeviceManufacturerModelName
        Attribute(0x00181019, "3"),  # SecondaryCaptureDeviceSoftwareVersions
        Attribute(0x00181022, "3"),  # VideoImageFormatAcquired
        Attribute(0x00181023, "3"),  # DigitalImageFormatAcquired
    ),
)
