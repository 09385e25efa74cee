# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Enhanced Contrast/Bolus Module (PS3.3 C.7.6.4b, Table C.7-12b)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table, Terms

TABLE = Table(
    "C.7-12b",
    "Enhanced Contrast/Bolus Module",
    "C.7.6.4b",
    (  # ContrastBolusAgentSequence
        Attribute(
            0x00180012,
            "1",
            items=(1, None),
            rows=(
                Include("8.8-1", cid=("Baseline", "12")),
                Attribute(0x00189337, "1"),  # ContrastBolusAgentNumber
                # ContrastBolusAdministrationRouteSequence
                Attribute(0x00180014, "1", items=(1, 1), rows=(Include("8.8-1", cid=("Baseline", "11")),)),
                # ContrastBolusIngredientCodeSequence
                Attribute(0x00189338, "2", items=(0, None), rows=(Include("8.8-1", cid=("Baseline", "13")),)),
                Attribute(0x00181041, "2"),  # ContrastBolusVolume
                Attribute(0x00181049, "2"),  # ContrastBolusIngredientConcentration
                Attribute(0x00520001, "3"),  # ContrastBolusIngredientPercentByVolume
                Attribute(
                    0x00189425, "3", terms=(Terms("enumerated", ("YES", "NO")),)
                ),  # ContrastBolusIngredientOpaque
                Attribute(0x00180013, "3"),  # ContrastBolusT1Relaxivity
                # ContrastAdministrationProfileSequence
                Attribute(
                    0x00189340,
                    "3",
                    items=(0, None),
                    rows=(
                        Attribute(0x00181041, "2"),  # ContrastBolusVolume
                        Attribute(0x00181042, "3"),  # ContrastBolusStartTime
                        Attribute(0x00181043, "3"),  # ContrastBolusStopTime
                        Attribute(0x00181046, "3"),  # ContrastFlowRate
                        Attribute(0x00181047, "3"),  # ContrastFlowDuration
                    ),
                ),
            ),
        ),
    ),
)
