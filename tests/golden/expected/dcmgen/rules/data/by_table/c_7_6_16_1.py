# Generated from PS3.3 2099a (sha256 37d05eacd992) by generator; do not edit.
"""Multi-frame Functional Groups Module (PS3.3 C.7.6.16, Table C.7.6.16-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table

TABLE = Table(
    "C.7.6.16-1",
    "Multi-frame Functional Groups Module",
    "C.7.6.16",
    (  # SharedFunctionalGroupsSequence
        Attribute(0x52009229, "1", items=(1, 1), rows=(Include("", functional_groups=True),)),
        # PerFrameFunctionalGroupsSequence
        Attribute(
            0x52009230,
            "1C",
            condition=Condition("parsed", required=(">", "./00280008", 1)),
            items=(1, None),
            rows=(Include("", functional_groups=True),),
        ),
        Attribute(0x00280008, "1"),  # NumberOfFrames
    ),
)
