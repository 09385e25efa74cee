# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""PET Reconstruction Macro (PS3.3 C.8.22.5.6, Table C.8.22-17)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table, Terms

TABLE = Table(
    "C.8.22-17",
    "PET Reconstruction Macro",
    "C.8.22.5.6",
    (  # PETReconstructionSequence
        Attribute(
            0x00189749,
            "1",
            items=(1, 1),
            rows=(
                Attribute(
                    0x00189756,
                    "1C",
                    condition=Condition("parsed", required=("in", "?00089007[1]", ("ORIGINAL",)), otherwise="allowed"),
                    terms=(Terms("defined", ("2D", "3D", "3D_REBINNED")),),
                ),  # ReconstructionType
                Attribute(
                    0x00189315,
                    "1C",
                    condition=Condition("parsed", required=("in", "?00089007[1]", ("ORIGINAL",)), otherwise="allowed"),
                    terms=(Terms("defined", ("FILTER_BACK_PROJ", "REPROJECTION", "RAMLA", "MLEM")),),
                ),  # ReconstructionAlgorithm
                Attribute(
                    0x00189769, "1", terms=(Terms("enumerated", ("YES", "NO")),)
                ),  # IterativeReconstructionMethod
                Attribute(
                    0x00189739,
                    "1C",
                    condition=Condition(
                        "parsed",
                        required=("and", ("in", "?00089007[1]", ("ORIGINAL",)), ("in", "./00189769", ("YES",))),
                        otherwise="allowed",
                    ),
                ),  # NumberOfIterations
                Attribute(
                    0x00189740,
                    "1C",
                    condition=Condition(
                        "parsed",
                        required=("and", ("in", "?00089007[1]", ("ORIGINAL",)), ("in", "./00189769", ("YES",))),
                        otherwise="allowed",
                    ),
                ),  # NumberOfSubsets
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
            ),
        ),
    ),
)
