# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Intravascular OCT Acquisition Parameters Module (PS3.3 C.8.27.3, Table C.8.27.3-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table, Terms

TABLE = Table(
    "C.8.27.3-1",
    "Intravascular OCT Acquisition Parameters Module",
    "C.8.27.3",
    (
        Attribute(0x00520002, "2"),  # OCTFocalDistance
        Attribute(0x00520003, "2"),  # BeamSpotSize
        Attribute(
            0x00520004,
            "2C",
            condition=Condition("parsed", required=("in", "00080068", ("FOR PROCESSING",)), otherwise="allowed"),
        ),  # EffectiveRefractiveIndex
        Attribute(
            0x00520006, "1", terms=(Terms("defined", ("TIME", "FREQUENCY", "SPECTRAL")),)
        ),  # OCTAcquisitionDomain
        Attribute(0x00520007, "2"),  # OCTOpticalCenterWavelength
        Attribute(0x00520008, "2"),  # AxialResolution
        Attribute(0x00520009, "1"),  # RangingDepth
        Attribute(0x00520011, "1"),  # ALineRate
        Attribute(0x00520012, "1"),  # ALinesPerFrame
    ),
)
