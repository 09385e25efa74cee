# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Calculated IOL Macro (PS3.3 C.8.25.16.5, Table C.8.25.16-5)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.8.25.16-5",
    "Calculated IOL Macro",
    "C.8.25.16.5",
    (
        Attribute(0x00221093, "1"),  # IOLManufacturer
        Attribute(0x00221095, "1"),  # ImplantName
        Attribute(0x00221046, "3", terms=(Terms("enumerated", ("SPHERICAL", "TORIC")),)),  # TypeOfOpticalCorrection
        # LensConstantSequence
        Attribute(
            0x00221092,
            "1",
            items=(1, None),
            rows=(  # ConceptNameCodeSequence
                Attribute(0x0040A043, "1", items=(1, 1), rows=(Include("8.8-1", cid=("Defined", "4237", "inferred")),)),
                Attribute(0x0040A30A, "1"),  # NumericValue
            ),
        ),
        # IOLPowerSequence
        Attribute(
            0x00221090,
            "1",
            items=(1, None),
            rows=(
                Attribute(0x00221053, "1"),  # IOLPower
                # ToricIOLPowerSequence
                Attribute(
                    0x00221047,
                    "1C",
                    condition=Condition("parsed", required=("in", "00221046", ("TORIC",))),
                    items=(1, 1),
                    rows=(Include("C.8.25.16-7"),),
                ),
                Attribute(0x00221054, "1"),  # PredictedRefractiveError
                # PredictedToricErrorSequence
                Attribute(
                    0x00221048,
                    "1C",
                    condition=Condition("parsed", required=("in", "00221046", ("TORIC",))),
                    items=(1, 1),
                    rows=(Include("C.8.25.16-7"),),
                ),
                Attribute(0x00221097, "2"),  # ImplantPartNumber
                Attribute(0x00221049, "3", terms=(Terms("enumerated", ("YES", "NO")),)),  # PreSelectedForImplantation
            ),
        ),
        Attribute(0x00221121, "2"),  # IOLPowerForExactEmmetropia
        # ToricIOLPowerForExactEmmetropiaSequence
        Attribute(
            0x0022104A,
            "2C",
            condition=Condition("parsed", required=("in", "./00221046", ("TORIC",))),
            items=(0, 1),
            rows=(Include("C.8.25.16-7"),),
        ),
        Attribute(0x00221122, "2"),  # IOLPowerForExactTargetRefraction
        # ToricIOLPowerForExactTargetRefractionSequence
        Attribute(
            0x0022104B,
            "2C",
            condition=Condition("parsed", required=("in", "./00221046", ("TORIC",))),
            items=(0, 1),
            rows=(Include("C.8.25.16-7"),),
        ),
        # CalculationCommentSequence
        Attribute(
            0x0022112A,
            "3",
            items=(0, None),
            rows=(
                Attribute(
                    0x0022112B, "1", terms=(Terms("defined", ("INFORMATIVE", "WARNING")),)
                ),  # CalculationCommentType
                Attribute(0x0022112C, "1"),  # CalculationComment
            ),
        ),
    ),
)
