# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Breast X-Ray Acquisition Dose Macro (PS3.3 C.8.31.5, Table C.8.31.5-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Table, Terms

TABLE = Table(
    "C.8.31.5-1",
    "Breast X-Ray Acquisition Dose Macro",
    "C.8.31.5",
    (  # XRayAcquisitionDoseSequence
        Attribute(
            0x00189542,
            "1",
            items=(1, 1),
            rows=(
                Attribute(0x00189328, "1"),  # ExposureTimeInms
                Attribute(0x00189332, "1"),  # ExposureInmAs
                Attribute(0x00181405, "3"),  # RelativeXRayExposure
                Attribute(0x00400314, "3"),  # HalfValueLayer
                Attribute(0x00400316, "1"),  # OrganDose
                Attribute(0x00408302, "1"),  # EntranceDoseInmGy
                Attribute(
                    0x00408303, "3", terms=(Terms("enumerated", ("IAK", "ESAK", "ESDBS", "ESDNOBS")),)
                ),  # EntranceDoseDerivation
            ),
        ),
    ),
)
