# Generated from PS3.3 2099a (sha256 37d05eacd992) by generator; do not edit.
"""Test Image IOD (PS3.3 A.3)."""

from __future__ import annotations

from dcmgen.rules.facts import Condition, Constraint, Iod, ModuleUse

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
    constraints=(
        Constraint("A.3.2", "values", path="/00280002", module="Test Image", values=("1",)),
        Constraint(
            "A.3.2", "absent", path="/00280103", module="Test Image", condition=("in", "/00280004", ("PALETTE COLOR",))
        ),
        Constraint("A.3.2", "absent", module="Overlay Plane", tables=("C.9-2",)),
        Constraint("A.3.2.1", "values", path="/00080060", module="SOP Common", values=("XX", "YY")),
    ),
)
