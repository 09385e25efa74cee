# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""X-Ray Collimator Module (PS3.3 C.8.7.3, Table C.8-28)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table, Terms

TABLE = Table(
    "C.8-28",
    "X-Ray Collimator Module",
    "C.8.7.3",
    (
        Attribute(
            0x00181700, "1", terms=(Terms("enumerated", ("RECTANGULAR", "CIRCULAR", "POLYGONAL")),)
        ),  # CollimatorShape
        Include("C.8-28b"),
    ),
)
