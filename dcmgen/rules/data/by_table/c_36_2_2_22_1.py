# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Patient Position Acquisition Device Macro (PS3.3 C.36.2.2.22, Table C.36.2.2.22-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table

TABLE = Table(
    "C.36.2.2.22-1",
    "Patient Position Acquisition Device Macro",
    "C.36.2.2.22",
    (
        Attribute(0x30020116, "1"),  # NumberOfAcquisitionDevices
        # AcquisitionDeviceSequence
        Attribute(
            0x30020117,
            "1C",
            condition=Condition("parsed", required=("!=", "./30020116", 0)),
            rows=(
                Include("C.36.2.2.3-1"),
                Attribute(0x30100039, "1"),  # DeviceIndex
                Attribute(0x300A0602, "1C", condition=Condition("undecidable")),  # ReferencedDefinedDeviceIndex
            ),
        ),
    ),
)
