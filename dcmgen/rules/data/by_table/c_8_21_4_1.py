# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""X-Ray 3D Reconstruction Module (PS3.3 C.8.21.4, Table C.8.21.4-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Table, Terms

TABLE = Table(
    "C.8.21.4-1",
    "X-Ray 3D Reconstruction Module",
    "C.8.21.4",
    (  # XRay3DReconstructionSequence
        Attribute(
            0x00189530,
            "1",
            items=(1, None),
            rows=(
                Attribute(0x00189531, "3"),  # ReconstructionDescription
                Attribute(0x00189524, "1"),  # ApplicationName
                Attribute(0x00189525, "1"),  # ApplicationVersion
                Attribute(0x00189526, "1"),  # ApplicationManufacturer
                Attribute(
                    0x00189527, "1", terms=(Terms("defined", ("FILTER_BACK_PROJ", "ITERATIVE")),)
                ),  # AlgorithmType
                Attribute(0x00189528, "3"),  # AlgorithmDescription
                Attribute(0x00209518, "1"),  # AcquisitionIndex
            ),
        ),
    ),
)
