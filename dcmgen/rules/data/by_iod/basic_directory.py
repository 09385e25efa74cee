# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Basic Directory IOD (PS3.3 F.3)."""

from __future__ import annotations

from dcmgen.rules.facts import Iod, ModuleUse

IOD = Iod(
    "Basic Directory",
    "F.3",
    "composite",
    (
        ModuleUse("Basic Directory", "File-Set Identification", "F.3.2.1", "M", None, ("F.3-2",)),
        ModuleUse("Basic Directory", "Directory Information", "F.3.2.2", "U", None, ("F.3-3",)),
    ),
)
