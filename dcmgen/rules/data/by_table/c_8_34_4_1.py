# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Photoacoustic Reconstruction Module (PS3.3 C.8.34.4, Table C.8.34.4-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table

TABLE = Table(
    "C.8.34.4-1",
    "Photoacoustic Reconstruction Module",
    "C.8.34.4",
    (  # SoundSpeedCorrectionMechanismCodeSequence
        Attribute(
            0x00189832,
            "1",
            items=(1, 1),
            rows=(
                Include("8.8-1", cid=("Defined", "11004", "inferred")),
                Attribute(0x00189833, "1C", condition=Condition("unparsed")),  # ObjectSoundSpeed
                Attribute(0x00189834, "1C", condition=Condition("unparsed")),  # AcousticCouplingMediumSoundSpeed
                # ReferencedImageSequence
                Attribute(0x00081140, "1C", condition=Condition("unparsed"), items=(1, 1), rows=(Include("10-3"),)),
            ),
        ),
    ),
)
