# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""General Acquisition Module (PS3.3 C.7.10.1, Table C.7.10.1-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Table

TABLE = Table(
    "C.7.10.1-1",
    "General Acquisition Module",
    "C.7.10.1",
    (
        Attribute(0x00080017, "3"),  # AcquisitionUID
        Attribute(0x00200012, "3"),  # AcquisitionNumber
        Attribute(0x00080022, "3"),  # AcquisitionDate
        Attribute(0x00080032, "3"),  # AcquisitionTime
        Attribute(0x0008002A, "3"),  # AcquisitionDateTime
        Attribute(0x00189073, "3"),  # AcquisitionDuration
        Attribute(0x00201002, "3"),  # ImagesInAcquisition
        Attribute(0x00083010, "3"),  # IrradiationEventUID
    ),
)
