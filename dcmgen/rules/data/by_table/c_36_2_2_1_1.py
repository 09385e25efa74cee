# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Treatment Device Identification Macro (PS3.3 C.36.2.2.1, Table C.36.2.2.1-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table

TABLE = Table(
    "C.36.2.2.1-1",
    "Treatment Device Identification Macro",
    "C.36.2.2.1",
    (
        Include("10.35-1"),
        Attribute(0x0018100B, "2"),  # ManufacturerDeviceClassUID
        Include("10.36-1", cid=("Defined", "9551", "inferred")),
        Attribute(0x00080080, "3"),  # InstitutionName
        Attribute(0x00080081, "3"),  # InstitutionAddress
        Attribute(0x00081040, "3"),  # InstitutionalDepartmentName
    ),
)
