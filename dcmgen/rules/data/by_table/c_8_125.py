# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""CT X-Ray Details Macro (PS3.3 C.8.15.3.9, Table C.8-125)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table, Terms

TABLE = Table(
    "C.8-125",
    "CT X-Ray Details Macro",
    "C.8.15.3.9",
    (  # CTXRayDetailsSequence
        Attribute(
            0x00189325,
            "1",
            rows=(
                Attribute(
                    0x00189378, "1C", condition=Condition("parsed", required=("in", "00189361", ("YES",)))
                ),  # ReferencedPathIndex
                Attribute(
                    0x00180060,
                    "1C",
                    condition=Condition(
                        "parsed",
                        required=("or", ("in", "?00089007[1]", ("ORIGINAL",)), ("in", "00080008[1]", ("ORIGINAL",))),
                        otherwise="allowed",
                    ),
                ),  # KVP
                Attribute(
                    0x00181190,
                    "1C",
                    condition=Condition(
                        "parsed",
                        required=("or", ("in", "?00089007[1]", ("ORIGINAL",)), ("in", "00080008[1]", ("ORIGINAL",))),
                        otherwise="allowed",
                    ),
                ),  # FocalSpots
                Attribute(
                    0x00181160,
                    "1C",
                    condition=Condition(
                        "parsed",
                        required=("or", ("in", "?00089007[1]", ("ORIGINAL",)), ("in", "00080008[1]", ("ORIGINAL",))),
                        otherwise="allowed",
                    ),
                    terms=(Terms("defined", ("WEDGE", "BUTTERFLY", "MULTIPLE", "FLAT", "SHAPED", "NONE")),),
                ),  # FilterType
                Attribute(
                    0x00187050,
                    "1C",
                    condition=Condition(
                        "parsed",
                        required=(
                            "and",
                            ("or", ("in", "?00089007[1]", ("ORIGINAL",)), ("in", "00080008[1]", ("ORIGINAL",))),
                            ("not in", "./00181160", ("NONE",)),
                        ),
                        otherwise="allowed",
                    ),
                    terms=(
                        Terms(
                            "defined",
                            ("MOLYBDENUM", "ALUMINUM", "COPPER", "RHODIUM", "NIOBIUM", "EUROPIUM", "LEAD", "MIXED"),
                        ),
                    ),
                ),  # FilterMaterial
                Attribute(0x00189351, "3"),  # CalciumScoringMassFactorPatient
                Attribute(0x00189352, "3"),  # CalciumScoringMassFactorDevice
                Attribute(
                    0x00189353,
                    "1C",
                    condition=Condition(
                        "parsed",
                        required=(
                            "or",
                            ("in", "?00089007[4]", ("ENERGY_PROP_WT",)),
                            ("in", "00080008[4]", ("ENERGY_PROP_WT",)),
                        ),
                        otherwise="allowed",
                    ),
                ),  # EnergyWeightingFactor
            ),
        ),
    ),
)
