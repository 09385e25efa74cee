# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Radiation Generation Mode Macro (PS3.3 C.36.2.2.7, Table C.36.2.2.7-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table

TABLE = Table(
    "C.36.2.2.7-1",
    "Radiation Generation Mode Macro",
    "C.36.2.2.7",
    (
        Attribute(
            0x300A0685, "1C", condition=Condition("parsed", required=("in", "300A0638", ("FULL",)), otherwise="allowed")
        ),  # NumberOfRadiationGenerationModes
        # RadiationGenerationModeSequence
        Attribute(
            0x300A067B,
            "1C",
            condition=Condition("parsed", required=("present", "./300A0685")),
            rows=(
                Attribute(0x300A0601, "1"),  # RadiationGenerationModeIndex
                Attribute(0x300A067C, "1"),  # RadiationGenerationModeLabel
                Attribute(0x300A067D, "2"),  # RadiationGenerationModeDescription
                # RadiationGenerationModeMachineCodeSequence
                Attribute(
                    0x300A067E,
                    "1C",
                    condition=Condition("parsed", required=("in", "300A0638", ("FULL",)), otherwise="allowed"),
                    items=(1, 1),
                    rows=(Include("8.8-1"),),
                ),
                # RadiationTypeCodeSequence
                Attribute(0x300A067F, "1", items=(1, 1), rows=(Include("8.8-1"),)),
                # EnergyUnitCodeSequence
                Attribute(0x300A0684, "1", items=(1, 1), rows=(Include("8.8-1"),)),
                Attribute(
                    0x300A0680,
                    "1C",
                    condition=Condition("parsed", required=("and", ("absent", "./300A0681"), ("absent", "./300A0682"))),
                ),  # NominalEnergy
                Attribute(
                    0x300A0681, "1C", condition=Condition("parsed", required=("absent", "./300A0680"))
                ),  # MinimumNominalEnergy
                Attribute(
                    0x300A0682, "1C", condition=Condition("parsed", required=("absent", "./300A0680"))
                ),  # MaximumNominalEnergy
                # RadiationFluenceModifierCodeSequence
                Attribute(0x300A0683, "1", items=(1, None), rows=(Include("8.8-1"),)),
                # RadiationDeviceConfigurationAndCommissioningKeySequence
                Attribute(0x300A065A, "2", items=(0, None), rows=(Include("10-2"),)),
            ),
        ),
    ),
)
