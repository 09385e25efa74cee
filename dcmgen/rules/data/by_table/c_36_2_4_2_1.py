# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Matrix-based RT Imaging Geometry Macro (PS3.3 C.36.2.4.2, Table C.36.2.4.2-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table

TABLE = Table(
    "C.36.2.4.2-1",
    "Matrix-based RT Imaging Geometry Macro",
    "C.36.2.4.2",
    (  # ImagingSourcePositionSequence
        Attribute(
            0x3002010D,
            "1",
            items=(1, 1),
            rows=(
                Attribute(
                    0x300A0602,
                    "1C",
                    condition=Condition(
                        "parsed",
                        required=("or", ("in", "00080008[1]", ("ORIGINAL",)), ("undecidable", "source instances")),
                        otherwise="allowed",
                    ),
                ),  # ReferencedDefinedDeviceIndex
                Attribute(0x3002010F, "1"),  # DevicePositionToEquipmentMappingMatrix
                # DevicePositionParameterSequence
                Attribute(0x30020110, "2", items=(0, None), rows=(Include("10-2", cid=("Defined", "")),)),
            ),
        ),
        # ImageReceptorPositionSequence
        Attribute(
            0x3002010E,
            "1",
            items=(1, 1),
            rows=(
                Attribute(
                    0x300A0602,
                    "1C",
                    condition=Condition(
                        "parsed",
                        required=("or", ("in", "00080008[1]", ("ORIGINAL",)), ("undecidable", "source instances")),
                        otherwise="allowed",
                    ),
                ),  # ReferencedDefinedDeviceIndex
                Attribute(0x3002010F, "1"),  # DevicePositionToEquipmentMappingMatrix
                # DevicePositionParameterSequence
                Attribute(0x30020110, "2", items=(0, None), rows=(Include("10-2", cid=("Defined", "")),)),
            ),
        ),
    ),
)
