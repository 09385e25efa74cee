# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Photoacoustic Excitation Characteristics Macro (PS3.3 C.8.34.5.1, Table C.8.34.5.1-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Table

TABLE = Table(
    "C.8.34.5.1-1",
    "Photoacoustic Excitation Characteristics Macro",
    "C.8.34.5.1",
    (  # PhotoacousticExcitationCharacteristicsSequence
        Attribute(
            0x00189821,
            "1",
            items=(1, None),
            rows=(
                Attribute(0x00189826, "1"),  # ExcitationWavelength
                Attribute(0x00189822, "3"),  # ExcitationSpectralWidth
                Attribute(0x00189823, "3"),  # ExcitationEnergy
                Attribute(0x00189824, "3"),  # ExcitationPulseDuration
            ),
        ),
    ),
)
