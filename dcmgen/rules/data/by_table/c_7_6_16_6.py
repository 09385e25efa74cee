# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Referenced Image Macro (PS3.3 C.7.6.16.2.5, Table C.7.6.16-6)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table

TABLE = Table(
    "C.7.6.16-6",
    "Referenced Image Macro",
    "C.7.6.16.2.5",
    (  # ReferencedImageSequence
        Attribute(
            0x00081140,
            "2",
            items=(0, None),
            rows=(
                Include("10-3"),
                # PurposeOfReferenceCodeSequence
                Attribute(
                    0x0040A170,
                    "1C",
                    condition=Condition(
                        "parsed",
                        required=(
                            "and",
                            ("not", ("sop class", ("1.2.840.10008.5.1.4.1.1.2.2",))),
                            ("not", ("sop class", ("1.2.840.10008.5.1.4.1.1.4.4",))),
                            ("not", ("sop class", ("1.2.840.10008.5.1.4.1.1.128.1",))),
                        ),
                        otherwise="allowed",
                    ),
                    items=(1, 1),
                    rows=(Include("8.8-1", cid=("Defined", "7201")),),
                ),
            ),
        ),
    ),
)
