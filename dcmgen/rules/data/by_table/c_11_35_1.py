# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Variable Modality LUT Module (PS3.3 C.11.35, Table C.11.35-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table

TABLE = Table(
    "C.11.35-1",
    "Variable Modality LUT Module",
    "C.11.35",
    (  # VariableModalityLUTSequence
        Attribute(
            0x00283001,
            "1",
            items=(1, None),
            rows=(  # ReferencedImageSequence
                Attribute(0x00081140, "1", items=(1, None), rows=(Include("10-3"),)),
                Include("C.11-1b"),
            ),
        ),
    ),
)
