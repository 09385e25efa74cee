# Generated from PS3.3 2099a (sha256 37d05eacd992) by generator; do not edit.
"""Enhanced Test Image IOD (PS3.3 A.36)."""

from __future__ import annotations

from dcmgen.rules.facts import Condition, GroupUse, Iod, ModuleUse

IOD = Iod(
    "Enhanced Test Image",
    "A.36",
    "composite",
    (
        ModuleUse("Patient", "Patient", "C.7.1.1", "M", None, ("C.7-1",)),
        ModuleUse("Image", "Multi-frame Functional Groups", "C.7.6.16", "M", None, ("C.7.6.16-1",)),
        ModuleUse("Image", "SOP Common", "C.12.1", "M", None, ("C.12-1",)),
    ),
    groups=(
        GroupUse("Plane Orientation", "C.7.6.16.2.4", "C.7.6.16-5", "M", None, "any"),
        GroupUse("Frame Content", "C.7.6.16.2.2", "C.7.6.16-3", "M", None, "per-frame"),
        GroupUse(
            "Test Derivation",
            "C.7.6.16.2.6",
            "C.7.6.16-7",
            "C",
            Condition("parsed", required=("in", "/00080060", ("XX",))),
            "any",
        ),
    ),
)
