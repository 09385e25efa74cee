# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Segment Description Macro (PS3.3 C.8.20.4.1, Table C.8.20-4)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.8.20-4",
    "Segment Description Macro",
    "C.8.20.4.1",
    (
        Attribute(0x00620004, "1"),  # SegmentNumber
        Attribute(0x00620005, "1"),  # SegmentLabel
        Attribute(0x00620006, "3"),  # SegmentDescription
        Attribute(
            0x00620008, "1", terms=(Terms("enumerated", ("AUTOMATIC", "SEMIAUTOMATIC", "MANUAL")),)
        ),  # SegmentAlgorithmType
        Include("10-7b"),
        # SegmentedPropertyCategoryCodeSequence
        Attribute(0x00620003, "1", items=(1, 1), rows=(Include("8.8-1", cid=("Baseline", "7150")),)),
        # SegmentedPropertyTypeCodeSequence
        Attribute(
            0x0062000F,
            "1",
            items=(1, 1),
            rows=(
                Include("8.8-1", cid=("Baseline", "7151", "inferred")),
                # SegmentedPropertyTypeModifierCodeSequence
                Attribute(0x00620011, "3", items=(0, None), rows=(Include("8.8-1", cid=("Defined", "")),)),
            ),
        ),
        Attribute(0x00620020, "1C", condition=Condition("parsed", required=("present", "./00620021"))),  # TrackingID
        Attribute(0x00620021, "1C", condition=Condition("parsed", required=("present", "./00620020"))),  # TrackingUID
        # DefinitionSourceSequence
        Attribute(
            0x00081156,
            "3",
            items=(0, 1),
            rows=(
                Include("10-11"),
                Attribute(
                    0x30060084,
                    "1C",
                    condition=Condition("parsed", required=("in", "./00081150", ("1.2.840.10008.5.1.4.1.1.481.3",))),
                ),  # ReferencedROINumber
            ),
        ),
        Include("10.9.3-1"),
    ),
)
