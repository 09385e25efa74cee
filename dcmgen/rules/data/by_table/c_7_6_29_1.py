# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Sparse Multi-frame Functional Groups Module (PS3.3 C.7.6.29, Table C.7.6.29-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.7.6.29-1",
    "Sparse Multi-frame Functional Groups Module",
    "C.7.6.29",
    (  # SharedFunctionalGroupsSequence
        Attribute(0x52009229, "1", items=(1, 1), rows=(Include("", functional_groups=True),)),
        # SelectedFrameFunctionalGroupsSequence
        Attribute(
            0x30020101,
            "1C",
            condition=Condition("undecidable"),
            items=(1, None),
            rows=(
                Attribute(0x30020100, "1"),  # SelectedFrameNumber
                Include("", functional_groups=True),
            ),
        ),
        Attribute(0x00200013, "1"),  # InstanceNumber
        Attribute(0x00080023, "1"),  # ContentDate
        Attribute(0x00080033, "1"),  # ContentTime
        Attribute(0x00280008, "1"),  # NumberOfFrames
        Attribute(0x00220028, "3", terms=(Terms("enumerated", ("YES", "NO")),)),  # StereoPairsPresent
        Attribute(
            0x00209228, "1C", condition=Condition("parsed", required=("present", "./00209161"))
        ),  # ConcatenationFrameOffsetNumber
        Attribute(0x00286010, "3"),  # RepresentativeFrameNumber
        Attribute(0x00209161, "1C", condition=Condition("undecidable")),  # ConcatenationUID
        Attribute(
            0x00200242, "1C", condition=Condition("parsed", required=("present", "./00209161"))
        ),  # SOPInstanceUIDOfConcatenationSource
        Attribute(
            0x00209162, "1C", condition=Condition("parsed", required=("present", "./00209161"))
        ),  # InConcatenationNumber
        Attribute(0x00209163, "3"),  # InConcatenationTotalNumber
    ),
)
