# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""CT Additional X-Ray Source Macro (PS3.3 C.8.15.3.11, Table C.8-126b)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table, Terms

TABLE = Table(
    "C.8-126b",
    "CT Additional X-Ray Source Macro",
    "C.8.15.3.11",
    (  # CTAdditionalXRaySourceSequence
        Attribute(
            0x00189360,
            "1",
            items=(1, None),
            rows=(
                Attribute(0x00180060, "1"),  # KVP
                Attribute(0x00189330, "1"),  # XRayTubeCurrentInmA
                Attribute(0x00180090, "1"),  # DataCollectionDiameter
                Attribute(0x00181190, "1"),  # FocalSpots
                Attribute(0x00181160, "1"),  # FilterType
                Attribute(
                    0x00187050,
                    "1",
                    terms=(
                        Terms(
                            "defined", ("MOLYBDENUM", "ALUMINUM", "COPPER", "RHODIUM", "NIOBIUM", "EUROPIUM", "LEAD")
                        ),
                    ),
                ),  # FilterMaterial
                Attribute(0x00189332, "1"),  # ExposureInmAs
                Attribute(
                    0x00189353,
                    "1C",
                    condition=Condition(
                        "parsed", required=("in", "?00089007[4]", ("ENERGY_PROP_WT",)), otherwise="allowed"
                    ),
                ),  # EnergyWeightingFactor
            ),
        ),
    ),
)
