# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Ocular Region Imaged Module (PS3.3 C.8.17.5, Table C.8.17.5-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.8.17.5-1",
    "Ocular Region Imaged Module",
    "C.8.17.5",
    (
        Attribute(0x00200062, "1", terms=(Terms("enumerated", ("R", "L", "B")),)),  # ImageLaterality
        # RelativeImagePositionCodeSequence
        Attribute(
            0x0022001D,
            "2C",
            condition=Condition(
                "parsed",
                required=(
                    "and",
                    ("in", "00221622", ("YES",)),
                    (
                        "or",
                        ("and", ("not", ("nonempty", "./00221624")), ("not", ("nonempty", "./00221626"))),
                        ("absent", "./00221632"),
                    ),
                ),
                otherwise="allowed",
            ),
            items=(0, 1),
            rows=(Include("8.8-1", cid=("Baseline", "4207", "inferred")),),
        ),
        Attribute(
            0x00221624,
            "2C",
            condition=Condition(
                "parsed", required=("and", ("absent", "./00221632"), ("in", "00221622", ("YES",))), otherwise="allowed"
            ),
        ),  # OphthalmicAnatomicReferencePointXCoordinate
        Attribute(
            0x00221626,
            "2C",
            condition=Condition(
                "parsed", required=("and", ("absent", "./00221632"), ("in", "00221622", ("YES",))), otherwise="allowed"
            ),
        ),  # OphthalmicAnatomicReferencePointYCoordinate
        # OphthalmicAnatomicReferencePointSequence
        Attribute(
            0x00221632,
            "1C",
            condition=Condition(
                "parsed",
                required=(
                    "or",
                    ("and", ("in", "00221622", ("YES",)), ("present", "/00280008")),
                    ("count >", "./00082228", 1),
                ),
                otherwise="allowed",
            ),
            items=(1, None),
            rows=(
                Attribute(0x00221634, "1"),  # PrimaryAnatomicStructureItemIndex
                Attribute(0x00221633, "2"),  # OphthalmicAnatomicReferencePointLocalizationType
                Attribute(0x00221624, "2"),  # OphthalmicAnatomicReferencePointXCoordinate
                Attribute(0x00221626, "2"),  # OphthalmicAnatomicReferencePointYCoordinate
                Attribute(
                    0x00221623,
                    "2C",
                    condition=Condition(
                        "parsed", required=("and", ("present", "/00280008"), ("undecidable", "measurement"))
                    ),
                ),  # OphthalmicAnatomicReferencePointFrameCoordinate
            ),
        ),
        Include("10-5", cid=("Defined", "4209", "inferred")),
    ),
)
