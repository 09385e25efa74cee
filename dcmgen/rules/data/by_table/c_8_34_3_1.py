# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Photoacoustic Transducer Module (PS3.3 C.8.34.3, Table C.8.34.3-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table

TABLE = Table(
    "C.8.34.3-1",
    "Photoacoustic Transducer Module",
    "C.8.34.3",
    (  # TransducerGeometryCodeSequence
        Attribute(0x0018980D, "1", items=(1, 1), rows=(Include("8.8-1", cid=("Defined", "12033", "inferred")),)),
        # TransducerResponseSequence
        Attribute(
            0x0018982C,
            "2",
            items=(0, 1),
            rows=(
                Attribute(0x0018982D, "3"),  # CenterFrequency
                Attribute(0x0018982E, "3"),  # FractionalBandwidth
                Attribute(0x0018982F, "3"),  # LowerCutoffFrequency
                Attribute(0x00189830, "3"),  # UpperCutoffFrequency
            ),
        ),
        # TransducerTechnologySequence
        Attribute(0x00189831, "3", items=(0, 1), rows=(Include("8.8-1", cid=("Defined", "11003", "inferred")),)),
    ),
)
