# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""CT Reconstruction Macro (PS3.3 C.8.15.3.7, Table C.8-123)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table, Terms

TABLE = Table(
    "C.8-123",
    "CT Reconstruction Macro",
    "C.8.15.3.7",
    (  # CTReconstructionSequence
        Attribute(
            0x00189314,
            "1",
            items=(1, 1),
            rows=(
                Attribute(
                    0x00189315,
                    "1C",
                    condition=Condition("parsed", required=("in", "?00089007[1]", ("ORIGINAL",)), otherwise="allowed"),
                    terms=(Terms("defined", ("FILTER_BACK_PROJ", "ITERATIVE")),),
                ),  # ReconstructionAlgorithm
                Attribute(
                    0x00181210,
                    "1C",
                    condition=Condition("parsed", required=("in", "?00089007[1]", ("ORIGINAL",)), otherwise="allowed"),
                ),  # ConvolutionKernel
                Attribute(
                    0x00189316,
                    "1C",
                    condition=Condition("parsed", required=("present", "./00181210"), otherwise="allowed"),
                    terms=(Terms("defined", ("BRAIN", "SOFT_TISSUE", "LUNG", "BONE", "CONSTANT_ANGLE")),),
                ),  # ConvolutionKernelGroup
                Attribute(
                    0x00181100,
                    "1C",
                    condition=Condition(
                        "parsed",
                        required=("and", ("in", "?00089007[1]", ("ORIGINAL",)), ("absent", "./00189317")),
                        allowed=("and", ("in", "?00089007[1]", ("DERIVED",)), ("absent", "./00189317")),
                    ),
                ),  # ReconstructionDiameter
                Attribute(
                    0x00189317,
                    "1C",
                    condition=Condition(
                        "parsed",
                        required=("and", ("in", "?00089007[1]", ("ORIGINAL",)), ("absent", "./00181100")),
                        allowed=("and", ("in", "?00089007[1]", ("DERIVED",)), ("absent", "./00181100")),
                    ),
                ),  # ReconstructionFieldOfView
                Attribute(
                    0x00189322,
                    "1C",
                    condition=Condition("parsed", required=("in", "?00089007[1]", ("ORIGINAL",)), otherwise="allowed"),
                ),  # ReconstructionPixelSpacing
                Attribute(
                    0x00189319,
                    "1C",
                    condition=Condition("parsed", required=("in", "?00089007[1]", ("ORIGINAL",)), otherwise="allowed"),
                ),  # ReconstructionAngle
                Attribute(
                    0x00189320, "1C", condition=Condition("parsed", required=("in", "?00089007[1]", ("ORIGINAL",)))
                ),  # ImageFilter
            ),
        ),
    ),
)
