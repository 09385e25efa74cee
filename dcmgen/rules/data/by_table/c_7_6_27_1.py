# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Current Frame Functional Groups Module (PS3.3 C.7.6.27, Table C.7.6.27-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table

TABLE = Table(
    "C.7.6.27-1",
    "Current Frame Functional Groups Module",
    "C.7.6.27",
    (  # CurrentFrameFunctionalGroupsSequence
        Attribute(0x00060001, "1", items=(1, 1), rows=(Include("", functional_groups=True),)),
    ),
)
