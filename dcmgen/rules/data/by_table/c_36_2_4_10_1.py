# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""RT Image Frame Radiation Acquisition Parameters Macro (PS3.3 C.36.2.4.10, Table C.36.2.4.10-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table

TABLE = Table(
    "C.36.2.4.10-1",
    "RT Image Frame Radiation Acquisition Parameters Macro",
    "C.36.2.4.10",
    (  # RTImageFrameRadiationAcquisitionSequence
        Attribute(
            0x3002010C,
            "1",
            items=(1, 1),
            rows=(  # RTImageFramekVRadiationAcquisitionSequence
                Attribute(
                    0x3002010A,
                    "1C",
                    condition=Condition("parsed", required=("absent", "./3002010B")),
                    items=(1, 1),
                    rows=(Include("C.36.2.4.6-1"),),
                ),
                # RTImageFrameMVRadiationAcquisitionSequence
                Attribute(
                    0x3002010B,
                    "1C",
                    condition=Condition("parsed", required=("absent", "./3002010A")),
                    items=(1, 1),
                    rows=(Include("C.36.2.4.7-1"),),
                ),
            ),
        ),
    ),
)
