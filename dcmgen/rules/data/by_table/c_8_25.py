# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""SC Image Module (PS3.3 C.8.6.2, Table C.8-25)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table

TABLE = Table(
    "C.8-25",
    "SC Image Module",
    "C.8.6.2",
    (
        Attribute(0x00181012, "3"),  # DateOfSecondaryCapture
        Attribute(0x00181014, "3"),  # TimeOfSecondaryCapture
        Attribute(0x00182010, "3"),  # NominalScannedPixelSpacing
        # DocumentClassCodeSequence
        Attribute(0x0040E008, "3", items=(0, None), rows=(Include("8.8-1"),)),
        Include("10-10"),
        Include("10-25"),
    ),
)
