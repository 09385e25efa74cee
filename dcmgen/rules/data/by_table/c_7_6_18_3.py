# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Bulk Motion Synchronization Module (PS3.3 C.7.6.18.3, Table C.7.6.18-3)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table, Terms

TABLE = Table(
    "C.7.6.18-3",
    "Bulk Motion Synchronization Module",
    "C.7.6.18.3",
    (
        Attribute(
            0x00189172,
            "1C",
            condition=Condition("parsed", required=("in", "00080008[1]", ("ORIGINAL", "MIXED")), otherwise="allowed"),
            terms=(Terms("defined", ("NONE", "REALTIME", "GATING", "TRACKING", "RETROSPECTIVE", "CORRECTION")),),
        ),  # BulkMotionCompensationTechnique
        Attribute(
            0x00189173,
            "1C",
            condition=Condition(
                "parsed",
                required=("and", ("in", "00080008[1]", ("ORIGINAL", "MIXED")), ("not in", "./00189172", ("NONE",))),
                allowed=("and", ("in", "00080008[1]", ("DERIVED",)), ("not in", "./00189172", ("NONE",))),
            ),
            terms=(Terms("defined", ("JOINT", "NAVIGATOR", "MR_PHASE")),),
        ),  # BulkMotionSignalSource
    ),
)
