# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Contrast/Bolus Module (PS3.3 C.7.6.4, Table C.7-12)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table, Terms

TABLE = Table(
    "C.7-12",
    "Contrast/Bolus Module",
    "C.7.6.4",
    (
        Attribute(0x00180010, "2"),  # ContrastBolusAgent
        # ContrastBolusAgentSequence
        Attribute(0x00180012, "3", items=(0, None), rows=(Include("8.8-1", cid=("Baseline", "12")),)),
        Attribute(0x00181040, "3"),  # ContrastBolusRoute
        # ContrastBolusAdministrationRouteSequence
        Attribute(
            0x00180014,
            "3",
            items=(0, 1),
            rows=(
                Include("8.8-1", cid=("Baseline", "11")),
                # AdditionalDrugSequence
                Attribute(0x0018002A, "3", items=(0, None), rows=(Include("8.8-1"),)),
            ),
        ),
        Attribute(0x00181041, "3"),  # ContrastBolusVolume
        Attribute(0x00181042, "3"),  # ContrastBolusStartTime
        Attribute(0x00181043, "3"),  # ContrastBolusStopTime
        Attribute(0x00181044, "3"),  # ContrastBolusTotalDose
        Attribute(0x00181046, "3"),  # ContrastFlowRate
        Attribute(0x00181047, "3"),  # ContrastFlowDuration
        Attribute(
            0x00181048, "3", terms=(Terms("defined", ("IODINE", "GADOLINIUM", "CARBON DIOXIDE", "BARIUM")),)
        ),  # ContrastBolusIngredient
        Attribute(0x00181049, "3"),  # ContrastBolusIngredientConcentration
    ),
)
