# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Multi-energy CT Path Macro (PS3.3 C.8.2.2.3, Table C.8.2.2-4)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Table

TABLE = Table(
    "C.8.2.2-4",
    "Multi-energy CT Path Macro",
    "C.8.2.2.3",
    (  # MultienergyCTPathSequence
        Attribute(
            0x00189379,
            "1",
            items=(2, None),
            rows=(
                Attribute(0x0018937A, "1"),  # MultienergyCTPathIndex
                Attribute(0x00189377, "1"),  # ReferencedXRaySourceIndex
                Attribute(0x00189376, "1"),  # ReferencedXRayDetectorIndex
            ),
        ),
    ),
)
