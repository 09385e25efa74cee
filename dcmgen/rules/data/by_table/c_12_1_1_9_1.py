# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Original Attributes Macro (PS3.3 C.12.1.1.9, Table C.12.1.1.9-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table, Terms

TABLE = Table(
    "C.12.1.1.9-1",
    "Original Attributes Macro",
    "C.12.1.1.9",
    (  # OriginalAttributesSequence
        Attribute(
            0x04000561,
            "3",
            items=(0, None),
            rows=(
                Attribute(0x04000564, "2"),  # SourceOfPreviousValues
                Attribute(0x04000562, "1"),  # AttributeModificationDateTime
                Attribute(0x04000563, "1"),  # ModifyingSystem
                Attribute(
                    0x04000565, "1", terms=(Terms("defined", ("COERCE", "CORRECT", "CONVERT")),)
                ),  # ReasonForTheAttributeModification
                # ModifiedAttributesSequence
                Attribute(0x04000550, "1", items=(1, 1), rows=(Include("", anything=True),)),
                # NonconformingModifiedAttributesSequence
                Attribute(
                    0x04000551,
                    "3",
                    rows=(
                        Include("10-20"),
                        Attribute(0x04000552, "1"),  # NonconformingDataElementValue
                    ),
                ),
            ),
        ),
    ),
)
