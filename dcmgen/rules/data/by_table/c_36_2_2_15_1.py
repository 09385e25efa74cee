# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""General Accessories Definition Macro (PS3.3 C.36.2.2.15, Table C.36.2.2.15-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table

TABLE = Table(
    "C.36.2.2.15-1",
    "General Accessories Definition Macro",
    "C.36.2.2.15",
    (
        Attribute(
            0x300A0672, "1C", condition=Condition("parsed", required=("in", "300A0638", ("FULL",)), otherwise="allowed")
        ),  # NumberOfGeneralAccessories
        # GeneralAccessoryDefinitionSequence
        Attribute(
            0x300A0671,
            "1C",
            condition=Condition("parsed", required=("!=", "./300A0672", 0)),
            rows=(
                Include("C.36.2.2.3-1", cid=("Baseline", "9548", "inferred")),
                Attribute(0x30100039, "1"),  # DeviceIndex
                Attribute(0x300A0602, "1C", condition=Condition("undecidable")),  # ReferencedDefinedDeviceIndex
                Attribute(0x300A0645, "1"),  # BeamModifierOrientationAngle
            ),
        ),
    ),
)
