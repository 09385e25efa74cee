# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""XA/XRF Presentation State Shutter Module (PS3.3 C.11.20, Table C.11.20-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table

TABLE = Table(
    "C.11.20-1",
    "XA/XRF Presentation State Shutter Module",
    "C.11.20",
    (  # FrameDisplayShutterSequence
        Attribute(
            0x00189472,
            "1",
            items=(1, None),
            rows=(  # ReferencedImageSequence
                Attribute(
                    0x00081140, "1C", condition=Condition("undecidable"), items=(1, None), rows=(Include("10-3"),)
                ),
                Include("C.7-17a"),
            ),
        ),
    ),
)
