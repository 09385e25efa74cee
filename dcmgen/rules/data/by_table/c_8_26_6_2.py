# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Ophthalmic Patient Clinical Information and Test Lens Parameters Macro (PS3.3 C.8.26.6.1, Table C.8.26.6-2)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table, Terms

TABLE = Table(
    "C.8.26.6-2",
    "Ophthalmic Patient Clinical Information and Test Lens Parameters Macro",
    "C.8.26.6.1",
    (  # RefractiveParametersUsedOnPatientSequence
        Attribute(
            0x00240112,
            "2",
            items=(0, 1),
            rows=(
                Attribute(0x00220007, "1"),  # SphericalLensPower
                Attribute(0x00220008, "1"),  # CylinderLensPower
                Attribute(0x00220009, "1"),  # CylinderAxis
                Attribute(0x0022000F, "3"),  # VertexDistance
            ),
        ),
        Attribute(0x00460044, "2"),  # PupilSize
        Attribute(0x0022000D, "2", terms=(Terms("enumerated", ("YES", "NO")),)),  # PupilDilated
        Attribute(0x0022000B, "3"),  # IntraOcularPressure
        # VisualAcuityMeasurementSequence
        Attribute(0x00240110, "3", items=(0, 1), rows=(Include("C.8.25.12-2"),)),
    ),
)
