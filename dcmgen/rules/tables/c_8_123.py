# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""CT Reconstruction Macro. PS3.3 C.8.15.3.7, Table C.8-123"""

from __future__ import annotations

from dcmgen.rules import Attribute, Condition, Table

TABLE = Table(
    "C.8-123",
    "CT Reconstruction Macro",
    "C.8.15.3.7",
    (  # CTReconstructionSequence
        Attribute(
            0x00189314,
            "1",
            rows=(
                Attribute(0x00189315, "1C", condition=Condition("unparsed")),  # ReconstructionAlgorithm
                Attribute(0x00181210, "1C", condition=Condition("unparsed")),  # ConvolutionKernel
                Attribute(0x00189316, "1C", condition=Condition("unparsed")),  # ConvolutionKernelGroup
                Attribute(0x00181100, "1C", condition=Condition("unparsed")),  # ReconstructionDiameter
                Attribute(0x00189317, "1C", condition=Condition("unparsed")),  # ReconstructionFieldOfView
                Attribute(0x00189322, "1C", condition=Condition("unparsed")),  # ReconstructionPixelSpacing
                Attribute(0x00189319, "1C", condition=Condition("unparsed")),  # ReconstructionAngle
                Attribute(0x00189320, "1C", condition=Condition("unparsed")),  # ImageFilter
            ),
        ),
    ),
)
