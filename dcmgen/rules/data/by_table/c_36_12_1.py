# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""RT Delivery Device Common Module (PS3.3 C.36.12, Table C.36.12-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table

TABLE = Table(
    "C.36.12-1",
    "RT Delivery Device Common Module",
    "C.36.12",
    (  # TreatmentDeviceIdentificationSequence
        Attribute(0x300A063A, "1", items=(1, 1), rows=(Include("C.36.2.2.1-1"),)),
        # RadiationDosimeterUnitSequence
        Attribute(0x300A0658, "1", items=(1, 1), rows=(Include("8.8-1"),)),
        # RTDeviceDistanceReferenceLocationCodeSequence
        Attribute(0x300A0659, "1", items=(1, 1), rows=(Include("8.8-1", cid=("Defined", "9544", "inferred")),)),
        Attribute(0x300A0688, "1"),  # RTBeamModifierDefinitionDistance
        Attribute(0x300A0675, "1"),  # EquipmentFrameOfReferenceUID
        Attribute(0x300A0676, "3"),  # EquipmentFrameOfReferenceDescription
        # EquipmentReferencePointCoordinatesSequence
        Attribute(
            0x300A0677,
            "2",
            items=(0, None),
            rows=(
                Attribute(0x00686590, "1"),  # ThreeDPointCoordinates
                # EquipmentReferencePointCodeSequence
                Attribute(0x300A0678, "1", items=(1, 1), rows=(Include("8.8-1", cid=("Defined", "9554", "inferred")),)),
            ),
        ),
        Include("C.36.2.2.2-1"),
    ),
)
