# Generated from PS3.3 2099a (sha256 37d05eacd992) by generator; do not edit.
"""Patient Module (PS3.3 C.7.1.1, Table C.7-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.7-1",
    "Patient Module",
    "C.7.1.1",
    (
        Attribute(0x00100010, "2"),  # PatientName
        Attribute(0x00100030, "2"),  # PatientBirthDate
        Attribute(0x00100040, "2", terms=(Terms("enumerated", ("M", "F", "O")),)),  # PatientSex
        Attribute(0x00102201, "1C", condition=Condition("unparsed")),  # PatientSpeciesDescription
        # ReferencedStudySequence
        Attribute(0x00081110, "3", items=(0, None), rows=(Include("10-11"),)),
    ),
)
