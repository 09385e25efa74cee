# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Image Reference Macro (PS3.3 C.18.4, Table C.18.4-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table

TABLE = Table(
    "C.18.4-1",
    "Image Reference Macro",
    "C.18.4",
    (
        Include("C.18.3-1"),
        # ReferencedSOPSequence
        Attribute(
            0x00081199,
            "1",
            items=(1, 1),
            rows=(
                Attribute(
                    0x00081160,
                    "1C",
                    condition=Condition(
                        "parsed",
                        required=(
                            "and",
                            ("undecidable", "referenced instance"),
                            ("undecidable", "referenced instance"),
                            ("absent", "./0062000B"),
                        ),
                    ),
                ),  # ReferencedFrameNumber
                Attribute(
                    0x0062000B,
                    "1C",
                    condition=Condition(
                        "parsed",
                        required=(
                            "and",
                            ("undecidable", "referenced instance"),
                            ("undecidable", "referenced instance"),
                            ("absent", "./00081160"),
                        ),
                    ),
                ),  # ReferencedSegmentNumber
                # ReferencedSOPSequence
                Attribute(0x00081199, "3", items=(0, 1), rows=(Include("10-11"),)),
                # ReferencedRealWorldValueMappingInstanceSequence
                Attribute(0x0008114B, "3", items=(0, 1), rows=(Include("10-11"),)),
                # IconImageSequence
                Attribute(0x00880200, "3", items=(0, 1), rows=(Include("C.7-11b"),)),
            ),
        ),
    ),
)
