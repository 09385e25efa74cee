# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Blocks Definition Macro (PS3.3 C.36.2.2.13, Table C.36.2.2.13-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.36.2.2.13-1",
    "Blocks Definition Macro",
    "C.36.2.2.13",
    (
        Attribute(
            0x300A00F0, "1C", condition=Condition("parsed", required=("in", "300A0638", ("FULL",)), otherwise="allowed")
        ),  # NumberOfBlocks
        # BlockDefinitionSequence
        Attribute(
            0x300A066A,
            "1C",
            condition=Condition("parsed", required=("!=", "./300A00F0", 0)),
            rows=(
                Include("C.36.2.2.3-1", cid=("Defined", "9517", "inferred")),
                Attribute(0x30100039, "1"),  # DeviceIndex
                Attribute(0x300A0602, "1C", condition=Condition("undecidable")),  # ReferencedDefinedDeviceIndex
                Attribute(0x300A0645, "1"),  # BeamModifierOrientationAngle
                Attribute(0x300A00E1, "2"),  # MaterialID
                Attribute(
                    0x300A00FA,
                    "1C",
                    condition=Condition("parsed", required=("in", "300A0638", ("FULL",)), otherwise="allowed"),
                    terms=(Terms("enumerated", ("PRESENT", "ABSENT")),),
                ),  # BlockDivergence
                Attribute(
                    0x300A066C,
                    "1C",
                    condition=Condition("parsed", required=("in", "300A0638", ("FULL",)), otherwise="allowed"),
                    terms=(Terms("enumerated", ("PATIENT_SIDE", "SOURCE_SIDE")),),
                ),  # BlockOrientation
                Attribute(
                    0x300A066D,
                    "2C",
                    condition=Condition("parsed", required=("nonempty", "./300A00E1"), otherwise="allowed"),
                ),  # RadiationBeamBlockThickness
                # BlockEdgeDataSequence
                Attribute(
                    0x300A066F,
                    "2",
                    items=(0, None),
                    rows=(
                        Attribute(0x300A066B, "1"),  # BlockEdgeData
                    ),
                ),
                Attribute(
                    0x300A0440,
                    "1C",
                    condition=Condition("parsed", required=("in", "300A0638", ("FULL",)), otherwise="allowed"),
                ),  # NumberOfBlockSlabItems
                # BlockSlabSequence
                Attribute(
                    0x300A0441,
                    "1C",
                    condition=Condition("parsed", required=(">", "./300A0440", 1)),
                    rows=(
                        Attribute(0x300A0443, "1"),  # BlockSlabNumber
                        Attribute(0x300A066E, "3"),  # RadiationBeamBlockSlabThickness
                        Attribute(0x3010001B, "2"),  # DeviceAlternateIdentifier
                        Attribute(
                            0x3010001C,
                            "1C",
                            condition=Condition("parsed", required=("nonempty", "./3010001B")),
                            terms=(Terms("defined", ("BARCODE", "RFID")),),
                        ),  # DeviceAlternateIdentifierType
                        Attribute(
                            0x3010001D, "1C", condition=Condition("parsed", required=("nonempty", "./3010001B"))
                        ),  # DeviceAlternateIdentifierFormat
                    ),
                ),
            ),
        ),
    ),
)
