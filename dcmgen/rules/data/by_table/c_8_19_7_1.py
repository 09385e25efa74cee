# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""XA/XRF Multi-frame Presentation Module (PS3.3 C.8.19.7, Table C.8.19.7-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table, Terms

TABLE = Table(
    "C.8.19.7-1",
    "XA/XRF Multi-frame Presentation Module",
    "C.8.19.7",
    (
        Attribute(0x00181244, "3", terms=(Terms("enumerated", ("0", "1")),)),  # PreferredPlaybackSequencing
        # FrameDisplaySequence
        Attribute(
            0x00089458,
            "3",
            items=(0, None),
            rows=(
                Attribute(0x00082142, "1"),  # StartTrim
                Attribute(0x00082143, "1"),  # StopTrim
                Attribute(0x00089460, "1", terms=(Terms("defined", ("DISPLAY", "SKIP")),)),  # SkipFrameRangeFlag
                Attribute(0x00089459, "1"),  # RecommendedDisplayFrameRateInFloat
                Attribute(0x00281090, "2", terms=(Terms("defined", ("SUB", "NAT")),)),  # RecommendedViewingMode
                Attribute(0x00289411, "2"),  # DisplayFilterPercentage
                Attribute(
                    0x00289478, "1C", condition=Condition("parsed", required=("in", "./00281090", ("SUB",)))
                ),  # MaskVisibilityPercentage
            ),
        ),
    ),
)
