# Generated from PS3.3 2099a (sha256 37d05eacd992) by generator; do not edit.
"""SOP Instance Reference Macro (PS3.3 10.8, Table 10-11)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Table

TABLE = Table(
    "10-11",
    "SOP Instance Reference Macro",
    "10.8",
    (
        Attribute(0x00081150, "1"),  # ReferencedSOPClassUID
        Attribute(0x00081155, "1"),  # ReferencedSOPInstanceUID
    ),
)
