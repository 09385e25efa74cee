# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Wedges Definition Macro (PS3.3 C.36.2.2.10, Table C.36.2.2.10-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table

TABLE = Table(
    "C.36.2.2.10-1",
    "Wedges Definition Macro",
    "C.36.2.2.10",
    (
        Attribute(
            0x300A00D0, "1C", condition=Condition("parsed", required=("in", "300A0638", ("FULL",)), otherwise="allowed")
        ),  # NumberOfWedges
        # WedgeDefinitionSequence
        Attribute(
            0x300A0651,
            "1C",
            condition=Condition("parsed", required=("!=", "./300A00D0", 0)),
            rows=(
                Include("C.36.2.2.3-1", cid=("Defined", "9546", "inferred")),
                Attribute(0x30100039, "1"),  # DeviceIndex
                Attribute(0x300A0602, "1C", condition=Condition("undecidable")),  # ReferencedDefinedDeviceIndex
                Attribute(0x300A0652, "1"),  # RadiationBeamWedgeAngle
                Attribute(0x300A0654, "2"),  # RadiationBeamEffectiveWedgeAngle
                Attribute(0x300A0645, "1"),  # BeamModifierOrientationAngle
            ),
        ),
    ),
)
