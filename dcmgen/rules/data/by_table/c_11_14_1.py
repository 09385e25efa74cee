# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Presentation State Blending Module (PS3.3 C.11.14, Table C.11.14-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.11.14-1",
    "Presentation State Blending Module",
    "C.11.14",
    (  # BlendingSequence
        Attribute(
            0x00700402,
            "1",
            items=(2, 2),
            rows=(
                Attribute(
                    0x00700405, "1", terms=(Terms("enumerated", ("SUPERIMPOSED", "UNDERLYING")),)
                ),  # BlendingPosition
                Attribute(0x0020000D, "1"),  # StudyInstanceUID
                Include("C.11.11-1b"),
                Include("C.11-1b", condition=Condition("undecidable")),
                # SoftcopyVOILUTSequence
                Attribute(
                    0x00283110,
                    "1C",
                    condition=Condition("undecidable"),
                    items=(1, None),
                    rows=(  # ReferencedImageSequence
                        Attribute(
                            0x00081140,
                            "1C",
                            condition=Condition("undecidable"),
                            items=(1, None),
                            rows=(Include("10-3"),),
                        ),
                        Include("C.11-2b"),
                    ),
                ),
            ),
        ),
        Attribute(0x00700403, "1"),  # RelativeOpacity
        # ReferencedSpatialRegistrationSequence
        Attribute(0x00700404, "3", items=(0, None), rows=(Include("C.17-3"),)),
    ),
)
