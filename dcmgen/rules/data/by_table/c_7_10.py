# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Image Plane Module (PS3.3 C.7.6.2, Table C.7-10)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Table

TABLE = Table(
    "C.7-10",
    "Image Plane Module",
    "C.7.6.2",
    (
        Attribute(0x00280030, "1"),  # PixelSpacing
        Attribute(0x00200037, "1"),  # ImageOrientationPatient
        Attribute(0x00200032, "1"),  # ImagePositionPatient
        Attribute(0x00180050, "2"),  # SliceThickness
        Attribute(0x00180088, "3"),  # SpacingBetweenSlices
        Attribute(0x00201041, "3"),  # SliceLocation
    ),
)
