# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Cornea Measurement Macro (PS3.3 C.8.25.16.8, Table C.8.25.16-8)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table

TABLE = Table(
    "C.8.25.16-8",
    "Cornea Measurement Macro",
    "C.8.25.16.8",
    (  # SteepCornealAxisSequence
        Attribute(
            0x00460112,
            "1",
            items=(1, 1),
            rows=(
                Attribute(0x00460075, "1"),  # RadiusOfCurvature
                Attribute(0x00460114, "2"),  # CornealPower
                Attribute(0x00460115, "2"),  # CornealAxis
            ),
        ),
        # FlatCornealAxisSequence
        Attribute(
            0x00460113,
            "1",
            items=(1, 1),
            rows=(
                Attribute(0x00460075, "1"),  # RadiusOfCurvature
                Attribute(0x00460114, "2"),  # CornealPower
                Attribute(0x00460115, "2"),  # CornealAxis
            ),
        ),
        # CorneaMeasurementMethodCodeSequence
        Attribute(0x00460116, "1", items=(1, 1), rows=(Include("8.8-1", cid=("Defined", "4242", "inferred")),)),
        Attribute(0x00221033, "2"),  # KeratometerIndex
        Attribute(
            0x00460117, "1C", condition=Condition("parsed", required=("in", "./00460116>00080100", ("111759",)))
        ),  # RefractiveIndexOfCornea
        Attribute(
            0x00460118, "1C", condition=Condition("parsed", required=("in", "./00460116>00080100", ("111759",)))
        ),  # RefractiveIndexOfAqueousHumor
    ),
)
