# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""MR Image Frame Type Macro. PS3.3 C.8.13.5.1, Table C.8-88"""

from __future__ import annotations

from dcmgen.rules import Attribute, Include, Table

TABLE = Table(
    "C.8-88",
    "MR Image Frame Type Macro",
    "C.8.13.5.1",
    (  # MRImageFrameTypeSequence
        Attribute(
            0x00189226,
            "1",
            rows=(
                Attribute(0x00089007, "1"),  # FrameType
                Include("C.8-131"),
                Include("C.8-84"),
            ),
        ),
    ),
)
