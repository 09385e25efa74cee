# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""MR Metabolite Map Macro (PS3.3 C.8.13.5.12, Table C.8-99)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table

TABLE = Table(
    "C.8-99",
    "MR Metabolite Map Macro",
    "C.8.13.5.12",
    (  # MRMetaboliteMapSequence
        Attribute(
            0x00189152,
            "1",
            items=(1, 1),
            rows=(
                Attribute(
                    0x00189080,
                    "1C",
                    condition=Condition("parsed", required=("in", "?00089007[1]", ("ORIGINAL",)), otherwise="allowed"),
                ),  # MetaboliteMapDescription
                # MetaboliteMapCodeSequence
                Attribute(0x00189083, "3", items=(1, 1), rows=(Include("8.8-1", cid=("Defined", "4032", "inferred")),)),
                # ChemicalShiftSequence
                Attribute(
                    0x00189084,
                    "3",
                    items=(0, None),
                    rows=(
                        Attribute(0x00189295, "1"),  # ChemicalShiftMinimumIntegrationLimitInppm
                        Attribute(0x00189296, "1"),  # ChemicalShiftMaximumIntegrationLimitInppm
                    ),
                ),
            ),
        ),
    ),
)
