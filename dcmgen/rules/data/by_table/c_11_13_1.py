# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Presentation State Mask Module (PS3.3 C.11.13, Table C.11.13-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table, Terms

TABLE = Table(
    "C.11.13-1",
    "Presentation State Mask Module",
    "C.11.13",
    (  # MaskSubtractionSequence
        Attribute(
            0x00286100,
            "1C",
            condition=Condition("parsed", required=("module", "Mask")),
            items=(1, 1),
            rows=(
                Attribute(0x00286101, "1", terms=(Terms("enumerated", ("AVG_SUB", "TID")),)),  # MaskOperation
                Attribute(
                    0x00286112, "1C", condition=Condition("parsed", required=("count >", "./00286110", 1))
                ),  # ContrastFrameAveraging
            ),
        ),
        Attribute(
            0x00281090,
            "1C",
            condition=Condition("parsed", required=("present", "./00286100")),
            terms=(Terms("enumerated", ("SUB",)),),
        ),  # RecommendedViewingMode
    ),
)
