# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Substance Approval Module (PS3.3 C.26.2, Table C.26-2)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Table, Terms

TABLE = Table(
    "C.26-2",
    "Substance Approval Module",
    "C.26.2",
    (
        Attribute(
            0x00440002, "", terms=(Terms("enumerated", ("APPROVED", "WARNING", "CONTRA_INDICATED")),)
        ),  # SubstanceAdministrationApproval
        Attribute(0x00440003, ""),  # ApprovalStatusFurtherDescription
        Attribute(0x00440004, ""),  # ApprovalStatusDateTime
    ),
)
