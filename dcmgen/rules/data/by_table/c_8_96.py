# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""MR Diffusion Macro (PS3.3 C.8.13.5.9, Table C.8-96)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table, Terms

TABLE = Table(
    "C.8-96",
    "MR Diffusion Macro",
    "C.8.13.5.9",
    (  # MRDiffusionSequence
        Attribute(
            0x00189117,
            "1",
            items=(1, 1),
            rows=(
                Attribute(
                    0x00189087,
                    "1C",
                    condition=Condition("parsed", required=("in", "?00089007[1]", ("ORIGINAL",)), otherwise="allowed"),
                ),  # DiffusionBValue
                Attribute(
                    0x00189075,
                    "1C",
                    condition=Condition("parsed", required=("in", "?00089007[1]", ("ORIGINAL",)), otherwise="allowed"),
                    terms=(Terms("defined", ("DIRECTIONAL", "BMATRIX", "ISOTROPIC", "NONE")),),
                ),  # DiffusionDirectionality
                # DiffusionGradientDirectionSequence
                Attribute(
                    0x00189076,
                    "1C",
                    condition=Condition(
                        "parsed",
                        required=("in", "./00189075", ("DIRECTIONAL",)),
                        allowed=("in", "./00189075", ("BMATRIX",)),
                    ),
                    items=(1, 1),
                    rows=(
                        Attribute(
                            0x00189089,
                            "1C",
                            condition=Condition(
                                "parsed", required=("in", "?00089007[1]", ("ORIGINAL",)), otherwise="allowed"
                            ),
                        ),  # DiffusionGradientOrientation
                    ),
                ),
                # DiffusionBMatrixSequence
                Attribute(
                    0x00189601,
                    "1C",
                    condition=Condition("parsed", required=("in", "./00189075", ("BMATRIX",))),
                    items=(1, 1),
                    rows=(
                        Attribute(0x00189602, "1"),  # DiffusionBValueXX
                        Attribute(0x00189603, "1"),  # DiffusionBValueXY
                        Attribute(0x00189604, "1"),  # DiffusionBValueXZ
                        Attribute(0x00189605, "1"),  # DiffusionBValueYY
                        Attribute(0x00189606, "1"),  # DiffusionBValueYZ
                        Attribute(0x00189607, "1"),  # DiffusionBValueZZ
                    ),
                ),
                Attribute(
                    0x00189147,
                    "1C",
                    condition=Condition("parsed", required=("in", "?00089007[4]", ("DIFFUSION_ANISO",))),
                    terms=(Terms("defined", ("FRACTIONAL", "RELATIVE", "VOLUME_RATIO")),),
                ),  # DiffusionAnisotropyType
            ),
        ),
    ),
)
