# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Patient to Equipment Relationship Macro (PS3.3 10.39, Table 10.39-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table

TABLE = Table(
    "10.39-1",
    "Patient to Equipment Relationship Macro",
    "10.39",
    (
        Attribute(0x00289520, "1"),  # ImageToEquipmentMappingMatrix
        Attribute(0x300600C8, "3"),  # FrameOfReferenceTransformationComment
        # PatientLocationCoordinatesSequence
        Attribute(
            0x300600C9,
            "2",
            items=(0, None),
            rows=(
                Attribute(0x00686590, "1"),  # ThreeDPointCoordinates
                # PatientLocationCoordinatesCodeSequence
                Attribute(0x300600CA, "1", items=(1, None), rows=(Include("8.8-1"),)),
            ),
        ),
        # PatientSupportPositionSequence
        Attribute(0x300600CB, "2", items=(0, 1), rows=(Include("10.40-1"),)),
    ),
)
