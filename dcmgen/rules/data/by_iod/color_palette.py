# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Color Palette IOD (PS3.3 A.58)."""

from __future__ import annotations

from dcmgen.rules.facts import Constraint, Iod, ModuleUse

IOD = Iod(
    "Color Palette",
    "A.58",
    "composite",
    (
        ModuleUse("Color Palette", "SOP Common", "C.12.1", "M", None, ("C.12-1",)),
        ModuleUse("Color Palette", "Color Palette Definition", "C.28.1", "M", None, ("C.28.1-1",)),
        ModuleUse("Color Palette", "Palette Color Lookup Table", "C.7.9", "M", None, ("C.7-22",)),
        ModuleUse("Color Palette", "ICC Profile", "C.11.15", "M", None, ("C.11.15-1",)),
    ),
    constraints=(
        Constraint("A.58.3", "values", path="/00281101[3]", module="Palette Color Lookup Table", values=("8",)),
        Constraint("A.58.3", "values", path="/00281102[3]", module="Palette Color Lookup Table", values=("8",)),
        Constraint("A.58.3", "values", path="/00281103[3]", module="Palette Color Lookup Table", values=("8",)),
    ),
)
