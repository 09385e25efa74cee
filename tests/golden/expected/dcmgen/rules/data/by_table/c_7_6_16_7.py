# Generated from PS3.3 2099a (sha256 37d05eacd992) by generator; do not edit.
"""Test Derivation Macro (PS3.3 C.7.6.16.2.6, Table C.7.6.16-7)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table

TABLE = Table(
    "C.7.6.16-7",
    "Test Derivation Macro",
    "C.7.6.16.2.6",
    (  # DerivationCodeSequence
        Attribute(0x00089215, "2", items=(0, None), rows=(Include("8.8-1", cid=("Baseline", "7203")),)),
    ),
)
