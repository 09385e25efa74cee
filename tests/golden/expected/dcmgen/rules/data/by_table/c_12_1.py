# Generated from PS3.3 2099a (sha256 37d05eacd992) by generator; do not edit.
"""SOP Common Module (PS3.3 C.12.1, Table C.12-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table, Terms

TABLE = Table(
    "C.12-1",
    "SOP Common Module",
    "C.12.1",
    (
        Attribute(0x00080016, "1"),  # SOPClassUID
        Attribute(0x00080018, "1"),  # SOPInstanceUID
        Attribute(0x00080005, "1C", condition=Condition("undecidable")),  # SpecificCharacterSet
        Attribute(0x00080060, "1", terms=(Terms("defined", ("XX", "YY")),)),  # Modality
    ),
)
