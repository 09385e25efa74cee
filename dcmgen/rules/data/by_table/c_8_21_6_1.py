# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Breast View Module (PS3.3 C.8.21.6, Table C.8.21.6-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.8.21.6-1",
    "Breast View Module",
    "C.8.21.6",
    (
        Attribute(
            0x00080008,
            "1",
            terms=(
                Terms(
                    "defined",
                    (
                        "PRE_CONTRAST",
                        "POST_CONTRAST",
                        "TOMO_PROJ",
                        "TOMOSYNTHESIS",
                        "TOMO_SCOUT",
                        "PREFIRE",
                        "POSTFIRE",
                        "POSTBIOPSY",
                        "POSTMARKER",
                    ),
                    value=3,
                ),
                Terms("defined", ("GENERATED_2D", "MAXIMUM", "MEAN", "ADDITION", "SUBTRACTION"), value=4),
                Terms("defined", ("LOW_ENERGY", "HIGH_ENERGY"), value=5),
            ),
        ),  # ImageType
        # ViewCodeSequence
        Attribute(
            0x00540220,
            "1",
            items=(1, 1),
            rows=(
                Include("8.8-1", cid=("Defined", "4014")),
                # ViewModifierCodeSequence
                Attribute(0x00540222, "2", items=(0, None), rows=(Include("8.8-1", cid=("Defined", "4015")),)),
            ),
        ),
        Attribute(
            0x00281300,
            "1C",
            condition=Condition("parsed", required=("in", "00080060", ("MG",)), otherwise="allowed"),
            terms=(Terms("enumerated", ("YES", "NO")),),
        ),  # BreastImplantPresent
        Attribute(0x00281350, "3", terms=(Terms("enumerated", ("YES", "NO")),)),  # PartialView
        # PartialViewCodeSequence
        Attribute(
            0x00281352,
            "1C",
            condition=Condition("parsed", required=("in", "./00281350", ("YES",))),
            items=(1, 2),
            rows=(Include("8.8-1", cid=("Defined", "4005")),),
        ),
    ),
)
