# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Unified Procedure Step IOD (PS3.3 B.26)."""

from __future__ import annotations

from dcmgen.rules.facts import Iod, ModuleUse

IOD = Iod(
    "Unified Procedure Step",
    "B.26",
    "normalized",
    (
        ModuleUse("", "SOP Common", "C.12.1", "M", None, ("C.12-1",)),
        ModuleUse("", "Unified Procedure Step Relationship", "C.30.4", "M", None, ("C.30.4-1",)),
        ModuleUse("", "Unified Procedure Step Scheduled Procedure Information", "C.30.2", "M", None, ("C.30.2-1",)),
        ModuleUse("", "Unified Procedure Step Progress Information", "C.30.1", "M", None, ("C.30.1-1",)),
        ModuleUse("", "Unified Procedure Step Performed Procedure Information", "C.30.3", "M", None, ("C.30.3-1",)),
        ModuleUse("", "Patient Demographic", "C.2.3", "M", None, ("C.2-3",)),
        ModuleUse("", "Patient Medical", "C.2.4", "M", None, ("C.2-4",)),
        ModuleUse("", "Visit Identification", "C.3.2", "M", None, ("C.3-2",)),
        ModuleUse("", "Visit Status", "C.3.3", "M", None, ("C.3-3",)),
        ModuleUse("", "Visit Admission", "C.3.4", "M", None, ("C.3-4",)),
    ),
)
