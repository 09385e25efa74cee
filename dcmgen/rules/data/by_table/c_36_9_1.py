# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Segment Reference Module (PS3.3 C.36.9, Table C.36.9-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table

TABLE = Table(
    "C.36.9-1",
    "Segment Reference Module",
    "C.36.9",
    (  # SegmentReferenceSequence
        Attribute(
            0x30100021,
            "1",
            items=(1, None),
            rows=(
                Attribute(0x30100022, "1"),  # SegmentReferenceIndex
                # DirectSegmentReferenceSequence
                Attribute(
                    0x30100023,
                    "1C",
                    condition=Condition("parsed", required=("absent", "./30100024")),
                    items=(1, 1),
                    rows=(
                        Include("10.33-1"),
                        # ReferencedSOPSequence
                        Attribute(0x00081199, "1", items=(1, 1), rows=(Include("10-11"),)),
                        Attribute(
                            0x0062000B,
                            "1C",
                            condition=Condition(
                                "parsed",
                                required=(
                                    "in",
                                    "./00081199>00081150",
                                    ("1.2.840.10008.5.1.4.1.1.66.4", "1.2.840.10008.5.1.4.1.1.66.5"),
                                ),
                            ),
                            items=(1, 1),
                        ),  # ReferencedSegmentNumber
                        Attribute(
                            0x30100031,
                            "1C",
                            condition=Condition(
                                "parsed", required=("in", "./00081199>00081150", ("1.2.840.10008.5.1.4.1.1.66.2",))
                            ),
                        ),  # ReferencedFiducialsUID
                        Attribute(
                            0x30060084,
                            "1C",
                            condition=Condition(
                                "parsed", required=("in", "./00081199>00081150", ("1.2.840.10008.5.1.4.1.1.481.3",))
                            ),
                        ),  # ReferencedROINumber
                        Attribute(
                            0x0066002C,
                            "1C",
                            condition=Condition(
                                "parsed",
                                required=(
                                    "in",
                                    "./00081199>00081150",
                                    ("1.2.840.10008.5.1.4.1.1.68.1", "1.2.840.10008.5.1.4.1.1.68.2"),
                                ),
                            ),
                        ),  # ReferencedSurfaceNumber
                    ),
                ),
                # CombinationSegmentReferenceSequence
                Attribute(
                    0x30100024,
                    "1C",
                    condition=Condition("parsed", required=("absent", "./30100023")),
                    items=(1, 1),
                    rows=(
                        Include("10.34-1"),
                        # SegmentedPropertyCategoryCodeSequence
                        Attribute(
                            0x00620003,
                            "2",
                            items=(0, 1),
                            rows=(Include("8.8-1", cid=("Baseline", "7150", "inferred")),),
                        ),
                        # SegmentedPropertyTypeCodeSequence
                        Attribute(
                            0x0062000F,
                            "1C",
                            condition=Condition("parsed", required=("nonempty", "./00620003")),
                            items=(1, 1),
                            rows=(Include("8.8-1", cid=("Baseline", "7151", "inferred")),),
                        ),
                    ),
                ),
            ),
        ),
        # ReferencedSpatialRegistrationSequence
        Attribute(
            0x00700404,
            "1C",
            condition=Condition("undecidable", otherwise="allowed"),
            items=(1, None),
            rows=(Include("10-11"),),
        ),
    ),
)
