# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""RT Equipment Mapping and Plan Reference Macro (PS3.3 C.36.2.4.12, Table C.36.2.4.12-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table

TABLE = Table(
    "C.36.2.4.12-1",
    "RT Equipment Mapping and Plan Reference Macro",
    "C.36.2.4.12",
    (
        Attribute(
            0x300A0675,
            "1C",
            condition=Condition("parsed", required=("or", ("present", "./300A07A1"), ("present", "./300A07A0"))),
        ),  # EquipmentFrameOfReferenceUID
        # ImagingEquipmentToTreatmentDeliveryDeviceRelationshipSequence
        Attribute(
            0x300A07A1,
            "3",
            items=(0, 1),
            rows=(
                Attribute(0x3002010F, "1"),  # DevicePositionToEquipmentMappingMatrix
                # DevicePositionParameterSequence
                Attribute(0x30020110, "2", items=(0, None), rows=(Include("10-2", cid=("Defined", "")),)),
            ),
        ),
        Attribute(0x300A012C, "3"),  # IsocenterPosition
        # PatientToEquipmentRelationshipSequence
        Attribute(
            0x300A07A0,
            "3",
            items=(0, 1),
            rows=(
                Attribute(0x00289520, "1"),  # ImageToEquipmentMappingMatrix
                # PatientSupportPositionParameterSequence
                Attribute(0x300A065B, "2", items=(0, None), rows=(Include("10-2", cid=("Defined", "")),)),
            ),
        ),
        # PatientTreatmentPreparationSequence
        Attribute(0x300A079F, "3", items=(0, 1), rows=(Include("C.36.2.3.4-1"),)),
        # ReferencedRTPlanSequence
        Attribute(
            0x300C0002,
            "3",
            items=(0, 1),
            rows=(
                Include("10-11"),
                # ReferencedBeamSequence
                Attribute(
                    0x300C0004,
                    "3",
                    items=(0, None),
                    rows=(
                        Attribute(0x300C0006, "1"),  # ReferencedBeamNumber
                    ),
                ),
            ),
        ),
    ),
)
