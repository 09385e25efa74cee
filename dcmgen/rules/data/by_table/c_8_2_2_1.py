# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Multi-energy CT Image Module (PS3.3 C.8.2.2, Table C.8.2.2-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table

TABLE = Table(
    "C.8.2.2-1",
    "Multi-energy CT Image Module",
    "C.8.2.2",
    (  # MultienergyCTAcquisitionSequence
        Attribute(
            0x00189362,
            "1",
            items=(1, 1),
            rows=(
                Attribute(0x0018937B, "3"),  # MultienergyAcquisitionDescription
                Include("C.8.2.2-2"),
                Include("C.8.2.2-3"),
                Include("C.8.2.2-4"),
                Include("C.8-124"),
                Include("C.8-125"),
                Include("C.8-119"),
                Include("C.8-122"),
            ),
        ),
        Include("C.8.15.3.13-1"),
        Include("C.8.15.3.12-1"),
    ),
)
