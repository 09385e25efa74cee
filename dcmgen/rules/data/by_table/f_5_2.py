# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Study Keys (PS3.3 F.5.2, Table F.5-2)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table

TABLE = Table(
    "F.5-2",
    "Study Keys",
    "F.5.2",
    (
        Attribute(0x00080005, "1C", condition=Condition("undecidable")),  # SpecificCharacterSet
        Attribute(0x00080020, "1"),  # StudyDate
        Attribute(0x00080030, "1"),  # StudyTime
        Attribute(0x00081030, "2"),  # StudyDescription
        Attribute(0x0020000D, "1C", condition=Condition("parsed", required=("absent", "00041511"))),  # StudyInstanceUID
        Attribute(0x00200010, "1"),  # StudyID
        Attribute(0x00080050, "2"),  # AccessionNumber
        Include("", anything=True),
    ),
)
