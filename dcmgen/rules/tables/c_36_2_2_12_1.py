# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Compensators Definition Macro. PS3.3 C.36.2.2.12, Table C.36.2.2.12-1"""

from __future__ import annotations

from dcmgen.rules import Attribute, Condition, Include, Table

TABLE = Table(
    "C.36.2.2.12-1",
    "Compensators Definition Macro",
    "C.36.2.2.12",
    (
        Attribute(0x300A00E0, "1C", condition=Condition("unparsed")),  # NumberOfCompensators
        # CompensatorDefinitionSequence
        Attribute(
            0x300A0662,
            "1C",
            condition=Condition("unparsed"),
            rows=(
                Include("C.36.2.2.3-1", cid=("Defined", "")),
                Attribute(0x30100039, "1"),  # DeviceIndex
                Attribute(0x300A0602, "1C", condition=Condition("unparsed")),  # ReferencedDefinedDeviceIndex
                Attribute(0x300A0645, "1"),  # BeamModifierOrientationAngle
                Attribute(0x300A0666, "1C", condition=Condition("unparsed")),  # CompensatorBasePlaneOffset
                Attribute(0x300A0663, "1C", condition=Condition("unparsed")),  # CompensatorMapOrientation
                # CompensatorShapeSequence
                Attribute(
                    0x300A0668,
                    "1C",
                    condition=Condition("unparsed"),
                    rows=(
                        Attribute(0x300A02E0, "1"),  # CompensatorDivergence
                        Attribute(0x300A00E1, "2"),  # MaterialID
                        Attribute(0x300A0664, "1C", condition=Condition("unparsed")),  # CompensatorProximalThicknessMap
                        Attribute(0x300A0665, "1C", condition=Condition("unparsed")),  # CompensatorDistalThicknessMap
                        # CompensatorShapeFabricationCodeSequence
                        Attribute(0x300A0667, "2", rows=(Include("8.8-1"),)),
                        Attribute(0x300A0669, "2"),  # RadiationBeamCompensatorMillingToolDiameter
                    ),
                ),
            ),
        ),
    ),
)
