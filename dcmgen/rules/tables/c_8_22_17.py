# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""PET Reconstruction Macro. PS3.3 C.8.22.5.6, Table C.8.22-17"""

from __future__ import annotations

from dcmgen.rules import Attribute, Condition, Table

TABLE = Table(
    "C.8.22-17",
    "PET Reconstruction Macro",
    "C.8.22.5.6",
    (  # PETReconstructionSequence
        Attribute(
            0x00189749,
            "1",
            rows=(
                Attribute(0x00189756, "1C", condition=Condition("unparsed")),  # ReconstructionType
                Attribute(0x00189315, "1C", condition=Condition("unparsed")),  # ReconstructionAlgorithm
                Attribute(0x00189769, "1"),  # IterativeReconstructionMethod
                Attribute(0x00189739, "1C", condition=Condition("unparsed")),  # NumberOfIterations
                Attribute(0x00189740, "1C", condition=Condition("unparsed")),  # NumberOfSubsets
                Attribute(0x00181100, "1C", condition=Condition("unparsed")),  # ReconstructionDiameter
                Attribute(0x00189317, "1C", condition=Condition("unparsed")),  # ReconstructionFieldOfView
            ),
        ),
    ),
)
