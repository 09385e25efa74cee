# Generated from PS3.3 2099a (sha256 37d05eacd992) by generator; do not edit.
"""Test Box IOD (PS3.3 B.4)."""

from __future__ import annotations

from dcmgen.rules.facts import Iod, ModuleUse

IOD = Iod(
    "Test Box",
    "B.4",
    "normalized",
    (
        ModuleUse("", "Test Box", "C.13.5", "M", None, ("C.13-5",)),
        ModuleUse("", "SOP Common", "C.12.1", "M", None, ("C.12-1",)),
    ),
)
