# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""RT Treatment Machine Record Module (PS3.3 C.8.8.18, Table C.8-54)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table

TABLE = Table(
    "C.8-54",
    "RT Treatment Machine Record Module",
    "C.8.8.18",
    (  # TreatmentMachineSequence
        Attribute(
            0x300A0206,
            "1",
            items=(1, 1),
            rows=(
                Attribute(0x300A00B2, "2"),  # TreatmentMachineName
                Attribute(0x00080070, "2"),  # Manufacturer
                Attribute(0x00080080, "2"),  # InstitutionName
                Attribute(0x00080081, "3"),  # InstitutionAddress
                Attribute(0x00081040, "3"),  # InstitutionalDepartmentName
                # InstitutionalDepartmentTypeCodeSequence
                Attribute(0x00081041, "3", items=(0, 1), rows=(Include("8.8-1", cid=("Baseline", "7030")),)),
                Attribute(0x00081090, "2"),  # ManufacturerModelName
                Attribute(0x00181000, "2"),  # DeviceSerialNumber
                Attribute(0x00181204, "3"),  # DateOfManufacture
                Attribute(0x00181205, "3"),  # DateOfInstallation
                Attribute(0x300A0054, "3"),  # TableTopPositionAlignmentUID
            ),
        ),
    ),
)
