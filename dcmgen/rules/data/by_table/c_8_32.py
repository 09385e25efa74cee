# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""X-Ray Tomography Acquisition Module (PS3.3 C.8.7.7, Table C.8-32)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Table, Terms

TABLE = Table(
    "C.8-32",
    "X-Ray Tomography Acquisition Module",
    "C.8.7.7",
    (
        Attribute(0x00181460, "1"),  # TomoLayerHeight
        Attribute(0x00181470, "3"),  # TomoAngle
        Attribute(0x00181480, "3"),  # TomoTime
        Attribute(
            0x00181490, "3", terms=(Terms("defined", ("LINEAR", "SPIRAL", "POLYCYCLOIDAL", "CIRCULAR")),)
        ),  # TomoType
        Attribute(0x00181491, "3", terms=(Terms("defined", ("MOTION", "TOMOSYNTHESIS")),)),  # TomoClass
        Attribute(0x00181495, "3"),  # NumberOfTomosynthesisSourceImages
    ),
)
