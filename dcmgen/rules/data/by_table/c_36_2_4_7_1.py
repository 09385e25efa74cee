# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""MV Radiation Image Acquisition Parameters Macro (PS3.3 C.36.2.4.7, Table C.36.2.4.7-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table

TABLE = Table(
    "C.36.2.4.7-1",
    "MV Radiation Image Acquisition Parameters Macro",
    "C.36.2.4.7",
    (  # EnergyDerivationCodeSequence
        Attribute(
            0x30020133,
            "1C",
            condition=Condition("parsed", required=("absent", "./300A067B")),
            items=(1, 1),
            rows=(Include("8.8-1", cid=("Baseline", "9262", "inferred")),),
        ),
        # RadiationGenerationModeSequence
        Attribute(
            0x300A067B,
            "2C",
            condition=Condition("parsed", required=("absent", "./30020133")),
            items=(0, 1),
            rows=(Include("C.36.2.2.7-1", cid=("Defined", "9549", "inferred")),),
        ),
        Attribute(0x30020134, "3"),  # MaximumCumulativeMetersetExposure
        # RadiationDosimeterUnitSequence
        Attribute(
            0x300A0658,
            "1C",
            condition=Condition("parsed", required=("present", "./30020134")),
            items=(1, 1),
            rows=(Include("8.8-1", cid=("Defined", "")),),
        ),
        Attribute(0x300A063D, "2C", condition=Condition("undecidable")),  # DeliveryRate
        # DeliveryRateUnitSequence
        Attribute(
            0x300A063E,
            "1C",
            condition=Condition("parsed", required=("nonempty", "./300A063D")),
            items=(1, 1),
            rows=(Include("8.8-1"),),
        ),
    ),
)
