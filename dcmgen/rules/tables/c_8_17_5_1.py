# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Ocular Region Imaged Module. PS3.3 C.8.17.5, Table C.8.17.5-1"""

from __future__ import annotations

from dcmgen.rules import Attribute, Condition, Include, Table

TABLE = Table(
    "C.8.17.5-1",
    "Ocular Region Imaged Module",
    "C.8.17.5",
    (
        Attribute(0x00200062, "1"),  # ImageLaterality
        # RelativeImagePositionCodeSequence
        Attribute(0x0022001D, "2C", condition=Condition("unparsed"), rows=(Include("8.8-1", cid=("Baseline", "")),)),
        Attribute(0x00221624, "2C", condition=Condition("unparsed")),  # OphthalmicAnatomicReferencePointXCoordinate
        Attribute(0x00221626, "2C", condition=Condition("unparsed")),  # OphthalmicAnatomicReferencePointYCoordinate
        # OphthalmicAnatomicReferencePointSequence
        Attribute(
            0x00221632,
            "1C",
            condition=Condition("unparsed"),
            rows=(
                Attribute(0x00221634, "1"),  # PrimaryAnatomicStructureItemIndex
                Attribute(0x00221633, "2"),  # OphthalmicAnatomicReferencePointLocalizationType
                Attribute(0x00221624, "2"),  # OphthalmicAnatomicReferencePointXCoordinate
                Attribute(0x00221626, "2"),  # OphthalmicAnatomicReferencePointYCoordinate
                Attribute(
                    0x00221623, "2C", condition=Condition("unparsed")
                ),  # OphthalmicAnatomicReferencePointFrameCoordinate
            ),
        ),
        Include("10-5", cid=("Defined", "")),
    ),
)
