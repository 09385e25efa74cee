# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Visit Relationship Module (PS3.3 C.3.1, Table C.3-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table

TABLE = Table(
    "C.3-1",
    "Visit Relationship Module",
    "C.3.1",
    (  # ReferencedStudySequence
        Attribute(0x00081110, "", items=(1, None), rows=(Include("10-11"),)),
        # ReferencedPatientSequence
        Attribute(0x00081120, "", items=(1, 1), rows=(Include("10-11"),)),
    ),
)
