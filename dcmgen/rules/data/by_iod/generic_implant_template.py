# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Generic Implant Template IOD (PS3.3 A.61)."""

from __future__ import annotations

from dcmgen.rules.facts import Condition, Iod, ModuleUse

IOD = Iod(
    "Generic Implant Template",
    "A.61",
    "composite",
    (
        ModuleUse("Implant Template", "Generic Implant Template Description", "C.29.1.1", "M", None, ("C.29.1.1-1",)),
        ModuleUse("Implant Template", "Generic Implant Template 2D Drawings", "C.29.1.2", "U", None, ("C.29.1.2-1",)),
        ModuleUse("Implant Template", "Generic Implant Template 3D Models", "C.29.1.3", "U", None, ("C.29.1.3-1",)),
        ModuleUse(
            "Implant Template", "Generic Implant Template Mating Features", "C.29.1.4", "U", None, ("C.29.1.4-1",)
        ),
        ModuleUse(
            "Implant Template", "Generic Implant Template Planning Landmarks", "C.29.1.5", "U", None, ("C.29.1.5-1",)
        ),
        ModuleUse("Implant Template", "SOP Common", "C.12.1", "M", None, ("C.12-1",)),
        ModuleUse(
            "Surface Mesh",
            "Surface Mesh",
            "C.27.1",
            "C",
            Condition("parsed", required=("module", "Generic Implant Template 3D Models")),
            ("C.27-1",),
        ),
    ),
)
