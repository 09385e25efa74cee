# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Photoacoustic Acquisition Parameters Module (PS3.3 C.8.34.2, Table C.8.34.2-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.8.34.2-1",
    "Photoacoustic Acquisition Parameters Module",
    "C.8.34.2",
    (  # ExcitationWavelengthSequence
        Attribute(
            0x00189825,
            "1",
            items=(1, None),
            rows=(
                Attribute(0x00189826, "1"),  # ExcitationWavelength
            ),
        ),
        Attribute(0x00189828, "3", terms=(Terms("enumerated", ("YES", "NO")),)),  # IlluminationTranslationFlag
        # IlluminationTypeCodeSequence
        Attribute(0x00220016, "3", items=(0, 1), rows=(Include("8.8-1", cid=("Defined", "11001", "inferred")),)),
        Attribute(0x00189829, "1", terms=(Terms("enumerated", ("YES", "NO")),)),  # AcousticCouplingMediumFlag
        # AcousticCouplingMediumCodeSequence
        Attribute(
            0x0018982A,
            "2C",
            condition=Condition("parsed", required=("in", "./00189829", ("YES",))),
            items=(0, 1),
            rows=(Include("8.8-1", cid=("Defined", "11002", "inferred")),),
        ),
        Attribute(0x0018982B, "3"),  # AcousticCouplingMediumTemperature
    ),
)
