# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Modality Performed Procedure Step IOD (PS3.3 B.17)."""

from __future__ import annotations

from dcmgen.rules.facts import Iod, ModuleUse

IOD = Iod(
    "Modality Performed Procedure Step",
    "B.17",
    "normalized",
    (
        ModuleUse("", "SOP Common", "C.12.1", "M", None, ("C.12-1",)),
        ModuleUse("", "Performed Procedure Step Relationship", "C.4.13", "M", None, ("C.4-13",)),
        ModuleUse("", "Performed Procedure Step Information", "C.4.14", "M", None, ("C.4-14",)),
        ModuleUse("", "Image Acquisition Results", "C.4.15", "M", None, ("C.4-15",)),
        ModuleUse("", "Billing and Material Management Codes", "C.4.17", "M", None, ("C.4-17",)),
    ),
)
