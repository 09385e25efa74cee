# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Basic Film Box Relationship Module (PS3.3 C.13.4, Table C.13-4)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table

TABLE = Table(
    "C.13-4",
    "Basic Film Box Relationship Module",
    "C.13.4",
    (  # ReferencedFilmSessionSequence
        Attribute(0x20100500, "", items=(1, 1), rows=(Include("10-11"),)),
        # ReferencedImageBoxSequence
        Attribute(0x20100510, "", items=(1, None), rows=(Include("10-11"),)),
        # ReferencedBasicAnnotationBoxSequence
        Attribute(0x20100520, "", items=(0, None), rows=(Include("10-11"),)),
        # ReferencedPresentationLUTSequence
        Attribute(0x20500500, "", items=(1, 1), rows=(Include("10-11"),)),
    ),
)
