# Generated from PS3.3 2099a (sha256 cebb532cc32f) by generator; do not edit.
"""Test Image IOD (PS3.3 A.3)."""

from __future__ import annotations

from dcmgen.rules.facts import Condition, Iod, ModuleUse

IOD = Iod(
    "Test Image",
    "A.3",
    "composite",
    (
        ModuleUse("Patient", "Patient", "C.7.1.1", "M", None, ("C.7-1",)),
        ModuleUse("Image", "Test Image", "C.8.2.1", "M", None, ("C.8-3",)),
        ModuleUse("Image", "Overlay Plane", "C.9.2", "U", None, ("C.9-2",)),
        ModuleUse(
            "Image",
            "Palette",
            "C.7.9",
            "C",
            Condition("parsed", required=("in", "/00280004", ("PALETTE COLOR",))),
            ("C.7.9-1",),
        ),
        ModuleUse("Image", "SOP Common", "C.12.1", "M", None, ("C.12-1",)),
    ),
)
