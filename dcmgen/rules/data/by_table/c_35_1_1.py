# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Manufacturing 3D Model Module (PS3.3 C.35.1, Table C.35.1-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table, Terms

TABLE = Table(
    "C.35.1-1",
    "Manufacturing 3D Model Module",
    "C.35.1",
    (  # MeasurementUnitsCodeSequence
        Attribute(0x004008EA, "1", items=(1, 1), rows=(Include("8.8-1", cid=("Defined", "7063")),)),
        Attribute(0x00687001, "3", terms=(Terms("enumerated", ("YES", "NO")),)),  # ModelModification
        Attribute(0x00687002, "3", terms=(Terms("enumerated", ("YES", "NO")),)),  # ModelMirroring
        # ModelUsageCodeSequence
        Attribute(0x00687003, "3", items=(0, 1), rows=(Include("8.8-1", cid=("Baseline", "7064")),)),
        Attribute(0x00700081, "3"),  # ContentDescription
        # IconImageSequence
        Attribute(0x00880200, "3", items=(0, 1), rows=(Include("C.7-11b"),)),
        # DerivationAlgorithmSequence
        Attribute(0x00221612, "3", items=(1, 1), rows=(Include("10-19"),)),
        Attribute(0x00687004, "3"),  # ModelGroupUID
        Attribute(0x0062000D, "3"),  # RecommendedDisplayCIELabValue
        Attribute(0x0066000C, "3"),  # RecommendedPresentationOpacity
    ),
)
