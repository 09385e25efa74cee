# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Boluses Definition Macro (PS3.3 C.36.2.2.16, Table C.36.2.2.16-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table

TABLE = Table(
    "C.36.2.2.16-1",
    "Boluses Definition Macro",
    "C.36.2.2.16",
    (
        Attribute(
            0x300A0674, "1C", condition=Condition("parsed", required=("in", "300A0638", ("FULL",)), otherwise="allowed")
        ),  # NumberOfBoluses
        # BolusDefinitionSequence
        Attribute(
            0x300A0673,
            "1C",
            condition=Condition("parsed", required=("!=", "./300A0674", 0)),
            rows=(
                Include("C.36.2.2.3-1", cid=("Defined", "9516", "inferred")),
                Attribute(0x30100039, "1"),  # DeviceIndex
                Attribute(0x300A0602, "1C", condition=Condition("undecidable")),  # ReferencedDefinedDeviceIndex
                # ConceptualVolumeSequence
                Attribute(0x30100025, "2", items=(0, 1), rows=(Include("10.34-1"),)),
            ),
        ),
    ),
)
