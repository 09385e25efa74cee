# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Instance Availability Notification IOD (PS3.3 B.24)."""

from __future__ import annotations

from dcmgen.rules.facts import Iod, ModuleUse

IOD = Iod(
    "Instance Availability Notification",
    "B.24",
    "normalized",
    (
        ModuleUse("", "SOP Common", "C.12.1", "M", None, ("C.12-1",)),
        ModuleUse("", "Instance Availability Notification", "C.4.23", "M", None, ("C.4.23-1",)),
    ),
)
