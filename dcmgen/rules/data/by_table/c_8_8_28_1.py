# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Patient Support Identification Macro (PS3.3 C.8.8.28, Table C.8.8.28-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Table, Terms

TABLE = Table(
    "C.8.8.28-1",
    "Patient Support Identification Macro",
    "C.8.8.28",
    (
        Attribute(0x300A0350, "1", terms=(Terms("defined", ("TABLE", "CHAIR")),)),  # PatientSupportType
        Attribute(0x300A0352, "3"),  # PatientSupportID
        Attribute(0x300A0354, "3"),  # PatientSupportAccessoryCode
    ),
)
