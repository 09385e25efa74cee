# Generated from PS3.3 2099a (sha256 37d05eacd992) by generator; do not edit.
"""Basic Directory IOD (PS3.3 F.3)."""

from __future__ import annotations

from dcmgen.rules.facts import Iod, ModuleUse

IOD = Iod(
    "Basic Directory",
    "F.3",
    "composite",
    (ModuleUse("Basic Directory", "Directory Information", "F.3.2.2", "U", None, ("F.3-3",)),),
)
