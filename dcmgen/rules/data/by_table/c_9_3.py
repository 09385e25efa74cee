# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Multi-frame Overlay Module (PS3.3 C.9.3, Table C.9-3)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table

TABLE = Table(
    "C.9-3",
    "Multi-frame Overlay Module",
    "C.9.3",
    (
        Attribute(0x60000015, "1"),  # NumberOfFramesInOverlay
        Attribute(0x60000051, "1C", condition=Condition("undecidable", otherwise="allowed")),  # ImageFrameOrigin
    ),
)
