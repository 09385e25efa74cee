# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""RT Patient Support Devices Macro (PS3.3 C.36.2.2.2, Table C.36.2.2.2-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table

TABLE = Table(
    "C.36.2.2.2-1",
    "RT Patient Support Devices Macro",
    "C.36.2.2.2",
    (
        Attribute(0x300A0687, "1"),  # NumberOfPatientSupportDevices
        # PatientSupportDevicesSequence
        Attribute(
            0x300A0686,
            "1C",
            condition=Condition("parsed", required=("!=", "./300A0687", 0)),
            rows=(
                Attribute(0x30100039, "1"),  # DeviceIndex
                Include("10.35-1"),
                Include("10.36-1", cid=("Defined", "9515", "inferred")),
                # ConceptualVolumeSequence
                Attribute(0x30100025, "2", items=(0, 1), rows=(Include("10.34-1"),)),
            ),
        ),
    ),
)
