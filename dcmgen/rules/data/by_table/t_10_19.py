# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Algorithm Identification Macro (PS3.3 10.16, Table 10-19)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table

TABLE = Table(
    "10-19",
    "Algorithm Identification Macro",
    "10.16",
    (  # AlgorithmFamilyCodeSequence
        Attribute(0x0066002F, "1", items=(1, 1), rows=(Include("8.8-1"),)),
        # AlgorithmNameCodeSequence
        Attribute(0x00660030, "3", items=(0, 1), rows=(Include("8.8-1"),)),
        Attribute(0x00660036, "1"),  # AlgorithmName
        Attribute(0x00660031, "1"),  # AlgorithmVersion
        Attribute(0x00660032, "3"),  # AlgorithmParameters
        Attribute(0x00240202, "3"),  # AlgorithmSource
    ),
)
