# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Frame Usefulness Functional Group Macro (PS3.3 C.7.6.16.2.27, Table C.7.6.16.2.27-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Table, Terms

TABLE = Table(
    "C.7.6.16.2.27-1",
    "Frame Usefulness Functional Group Macro",
    "C.7.6.16.2.27",
    (  # FrameUsefulnessGroupSequence
        Attribute(
            0x00340009,
            "1",
            items=(1, 1),
            rows=(
                Attribute(0x0034000C, "3", terms=(Terms("enumerated", ("YES", "NO")),)),  # IncludesInformation
                Attribute(0x00340008, "3", terms=(Terms("enumerated", ("YES", "NO")),)),  # IncludesImagingSubject
            ),
        ),
    ),
)
