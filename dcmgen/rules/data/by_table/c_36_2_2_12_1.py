# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Compensators Definition Macro (PS3.3 C.36.2.2.12, Table C.36.2.2.12-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.36.2.2.12-1",
    "Compensators Definition Macro",
    "C.36.2.2.12",
    (
        Attribute(
            0x300A00E0, "1C", condition=Condition("parsed", required=("in", "300A0638", ("FULL",)), otherwise="allowed")
        ),  # NumberOfCompensators
        # CompensatorDefinitionSequence
        Attribute(
            0x300A0662,
            "1C",
            condition=Condition("parsed", required=("!=", "./300A00E0", 0)),
            rows=(
                Include("C.36.2.2.3-1", cid=("Defined", "9542", "inferred")),
                Attribute(0x30100039, "1"),  # DeviceIndex
                Attribute(0x300A0602, "1C", condition=Condition("undecidable")),  # ReferencedDefinedDeviceIndex
                Attribute(0x300A0645, "1"),  # BeamModifierOrientationAngle
                Attribute(
                    0x300A0666,
                    "1C",
                    condition=Condition("parsed", required=("in", "300A0638", ("FULL",)), otherwise="allowed"),
                ),  # CompensatorBasePlaneOffset
                Attribute(
                    0x300A0663,
                    "1C",
                    condition=Condition("parsed", required=("in", "300A0638", ("FULL",)), otherwise="allowed"),
                    terms=(Terms("enumerated", ("PATIENT_SIDE", "SOURCE_SIDE", "DOUBLE_SIDED")),),
                ),  # CompensatorMapOrientation
                # CompensatorShapeSequence
                Attribute(
                    0x300A0668,
                    "1C",
                    condition=Condition("parsed", required=("in", "300A0638", ("FULL",)), otherwise="allowed"),
                    items=(1, 1),
                    rows=(
                        Attribute(
                            0x300A02E0, "1", terms=(Terms("enumerated", ("PRESENT", "ABSENT")),)
                        ),  # CompensatorDivergence
                        Attribute(0x300A00E1, "2"),  # MaterialID
                        Attribute(
                            0x300A0664,
                            "1C",
                            condition=Condition("parsed", required=("in", "300A0663", ("SOURCE_SIDE", "DOUBLE_SIDED"))),
                        ),  # CompensatorProximalThicknessMap
                        Attribute(
                            0x300A0665,
                            "1C",
                            condition=Condition(
                                "parsed", required=("in", "300A0663", ("PATIENT_SIDE", "DOUBLE_SIDED"))
                            ),
                        ),  # CompensatorDistalThicknessMap
                        # CompensatorShapeFabricationCodeSequence
                        Attribute(0x300A0667, "2", items=(0, None), rows=(Include("8.8-1"),)),
                        Attribute(0x300A0669, "2"),  # RadiationBeamCompensatorMillingToolDiameter
                    ),
                ),
            ),
        ),
    ),
)
