# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""File-Set Identification Module (PS3.3 F.3.2.1, Table F.3-2)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table

TABLE = Table(
    "F.3-2",
    "File-Set Identification Module",
    "F.3.2.1",
    (
        Attribute(0x00041130, "2"),  # FileSetID
        Attribute(0x00041141, "3"),  # FileSetDescriptorFileID
        Attribute(0x00041142, "1C", condition=Condition("undecidable")),  # SpecificCharacterSetOfFileSetDescriptorFile
    ),
)
