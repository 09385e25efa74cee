# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""VL Photographic Equipment Module (PS3.3 C.8.12.10, Table C.8.12.10-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Table

TABLE = Table(
    "C.8.12.10-1",
    "VL Photographic Equipment Module",
    "C.8.12.10",
    (
        Attribute(0x0016004D, "3"),  # CameraOwnerName
        Attribute(0x0016004E, "3"),  # LensSpecification
        Attribute(0x0016004F, "3"),  # LensMake
        Attribute(0x00160050, "3"),  # LensModel
        Attribute(0x00160051, "3"),  # LensSerialNumber
    ),
)
