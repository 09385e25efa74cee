# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Substance Administration Module (PS3.3 C.26.3, Table C.26-3)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table

TABLE = Table(
    "C.26-3",
    "Substance Administration Module",
    "C.26.3",
    (  # AdministrationRouteCodeSequence
        Attribute(0x00540302, "", items=(1, 1), rows=(Include("8.8-1", cid=("Baseline", "11")),)),
    ),
)
