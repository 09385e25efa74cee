# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Patient Relationship Module (PS3.3 C.2.1, Table C.2-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table

TABLE = Table(
    "C.2-1",
    "Patient Relationship Module",
    "C.2.1",
    (  # ReferencedStudySequence
        Attribute(0x00081110, "", items=(1, None), rows=(Include("10-11"),)),
        # ReferencedVisitSequence
        Attribute(0x00081125, "", items=(1, None), rows=(Include("10-11"),)),
    ),
)
