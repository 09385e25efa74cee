# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Real-Time Acquisition Module (PS3.3 C.7.6.28, Table C.7.6.28-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table, Terms

TABLE = Table(
    "C.7.6.28-1",
    "Real-Time Acquisition Module",
    "C.7.6.28",
    (  # SharedFunctionalGroupsSequence
        Attribute(0x52009229, "1", items=(1, 1), rows=(Include("", functional_groups=True),)),
        Attribute(0x00220028, "1", terms=(Terms("enumerated", ("YES", "NO")),)),  # StereoPairsPresent
    ),
)
