# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Approval Module (PS3.3 C.8.8.16, Table C.8-52)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table, Terms

TABLE = Table(
    "C.8-52",
    "Approval Module",
    "C.8.8.16",
    (
        Attribute(
            0x300E0002, "1", terms=(Terms("enumerated", ("APPROVED", "UNAPPROVED", "REJECTED")),)
        ),  # ApprovalStatus
        Attribute(
            0x300E0004, "2C", condition=Condition("parsed", required=("in", "./300E0002", ("APPROVED", "REJECTED")))
        ),  # ReviewDate
        Attribute(
            0x300E0005, "2C", condition=Condition("parsed", required=("in", "./300E0002", ("APPROVED", "REJECTED")))
        ),  # ReviewTime
        Attribute(
            0x300E0008, "2C", condition=Condition("parsed", required=("in", "./300E0002", ("APPROVED", "REJECTED")))
        ),  # ReviewerName
    ),
)
