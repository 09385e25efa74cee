# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""RT Radiation Salvage Record Module (PS3.3 C.36.23, Table C.36.23-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.36.23-1",
    "RT Radiation Salvage Record Module",
    "C.36.23",
    (
        Include("C.36.2.2.7-1"),
        Attribute(0x300A0723, "1", terms=(Terms("enumerated", ("YES", "NO")),)),  # StartingMetersetValueKnownFlag
        Include("", anything=True),
        Attribute(0x300A0604, "1"),  # NumberOfRTControlPoints
        # RTRadiationSalvageRecordControlPointSequence
        Attribute(
            0x300A0722,
            "1",
            rows=(
                Include("C.36.2.2.5-1"),
                Attribute(
                    0x300A0605,
                    "1C",
                    condition=Condition(
                        "parsed",
                        required=(
                            "and",
                            ("present", "300A0685"),
                            ("or", ("item", "300A0722", 0), ("undecidable", "control point")),
                        ),
                    ),
                ),  # ReferencedRadiationGenerationModeIndex
                Include("", anything=True),
            ),
        ),
    ),
)
