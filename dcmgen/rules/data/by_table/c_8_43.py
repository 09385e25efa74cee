# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""RT Dose ROI Module (PS3.3 C.8.8.7, Table C.8-43)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Table, Terms

TABLE = Table(
    "C.8-43",
    "RT Dose ROI Module",
    "C.8.8.7",
    (  # RTDoseROISequence
        Attribute(
            0x30040010,
            "1",
            items=(1, None),
            rows=(
                Attribute(0x30060084, "1"),  # ReferencedROINumber
                Attribute(0x30040002, "1", terms=(Terms("enumerated", ("GY", "RELATIVE")),)),  # DoseUnits
                Attribute(0x30040012, "1"),  # DoseValue
            ),
        ),
    ),
)
