# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Contributing Image Sources Macro (PS3.3 10.11, Table 10-14)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table, Terms

TABLE = Table(
    "10-14",
    "Contributing Image Sources Macro",
    "10.11",
    (
        Attribute(0x00280010, "1"),  # Rows
        Attribute(0x00280011, "1"),  # Columns
        Attribute(0x00280101, "1"),  # BitsStored
        Attribute(
            0x00282110, "1C", condition=Condition("undecidable"), terms=(Terms("enumerated", ("00", "01")),)
        ),  # LossyImageCompression
        Attribute(
            0x00282112, "1C", condition=Condition("parsed", required=("in", "./00282110", ("01",)))
        ),  # LossyImageCompressionRatio
        Attribute(
            0x00282114,
            "1C",
            condition=Condition("parsed", required=("in", "./00282110", ("01",))),
            terms=(
                Terms(
                    "defined",
                    (
                        "ISO_10918_1",
                        "ISO_14495_1",
                        "ISO_15444_1",
                        "ISO_13818_2",
                        "ISO_14496_10",
                        "ISO_23008_2",
                        "ISO_15444_15",
                        "ISO_18181_1",
                    ),
                ),
            ),
        ),  # LossyImageCompressionMethod
    ),
)
