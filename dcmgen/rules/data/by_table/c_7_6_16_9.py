# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Frame Anatomy Macro (PS3.3 C.7.6.16.2.8, Table C.7.6.16-9)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table, Terms

TABLE = Table(
    "C.7.6.16-9",
    "Frame Anatomy Macro",
    "C.7.6.16.2.8",
    (  # FrameAnatomySequence
        Attribute(
            0x00209071,
            "1",
            items=(1, 1),
            rows=(
                Attribute(0x00209072, "1", terms=(Terms("enumerated", ("R", "L", "U", "B")),)),  # FrameLaterality
                Include("10-5", cid=("Defined", "")),
            ),
        ),
    ),
)
