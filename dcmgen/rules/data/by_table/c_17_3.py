# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Hierarchical SOP Instance Reference Macro (PS3.3 C.17.2.1, Table C.17-3)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table

TABLE = Table(
    "C.17-3",
    "Hierarchical SOP Instance Reference Macro",
    "C.17.2.1",
    (
        Attribute(0x0020000D, "1"),  # StudyInstanceUID
        # ReferencedSeriesSequence
        Attribute(0x00081115, "1", items=(1, None), rows=(Include("C.17-3a"),)),
    ),
)
