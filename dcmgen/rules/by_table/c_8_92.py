# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""MR Modifier Macro. PS3.3 C.8.13.5.5, Table C.8-92"""

from __future__ import annotations

from dcmgen.rules import Attribute, Condition, Table

TABLE = Table(
    "C.8-92",
    "MR Modifier Macro",
    "C.8.13.5.5",
    (  # MRModifierSequence
        Attribute(
            0x00189115,
            "1",
            rows=(
                Attribute(
                    0x00189009,
                    "1C",
                    condition=Condition("parsed", required=("in", "?00089007[1]", ("ORIGINAL",)), otherwise="allowed"),
                ),  # InversionRecovery
                Attribute(
                    0x00189079,
                    "1C",
                    condition=Condition(
                        "parsed",
                        required=("and", ("in", "?00089007[1]", ("ORIGINAL",)), ("in", "./00189009", ("YES",))),
                        allowed=("and", ("in", "?00089007[1]", ("DERIVED",)), ("in", "./00189009", ("YES",))),
                    ),
                ),  # InversionTimes
                Attribute(
                    0x00189010,
                    "1C",
                    condition=Condition("parsed", required=("in", "?00089007[1]", ("ORIGINAL",)), otherwise="allowed"),
                ),  # FlowCompensation
                Attribute(
                    0x00189183,
                    "1C",
                    condition=Condition(
                        "parsed",
                        required=("and", ("in", "?00089007[1]", ("ORIGINAL",)), ("not in", "./00189010", ("NONE",))),
                        allowed=("and", ("in", "?00089007[1]", ("DERIVED",)), ("not in", "./00189010", ("NONE",))),
                    ),
                ),  # FlowCompensationDirection
                Attribute(
                    0x00189016,
                    "1C",
                    condition=Condition(
                        "parsed",
                        required=(
                            "and",
                            ("in", "?00089007[1]", ("ORIGINAL",)),
                            ("in", "00189008", ("GRADIENT", "BOTH")),
                        ),
                        allowed=("and", ("in", "?00089007[1]", ("DERIVED",)), ("in", "00189008", ("GRADIENT", "BOTH"))),
                    ),
                ),  # Spoiling
                Attribute(
                    0x00189021,
                    "1C",
                    condition=Condition("parsed", required=("in", "?00089007[1]", ("ORIGINAL",)), otherwise="allowed"),
                ),  # T2Preparation
                Attribute(
                    0x00189026,
                    "1C",
                    condition=Condition("parsed", required=("in", "?00089007[1]", ("ORIGINAL",)), otherwise="allowed"),
                ),  # SpectrallySelectedExcitation
                Attribute(
                    0x00189027,
                    "1C",
                    condition=Condition("parsed", required=("in", "?00089007[1]", ("ORIGINAL",)), otherwise="allowed"),
                ),  # SpatialPresaturation
                Attribute(
                    0x00189081,
                    "1C",
                    condition=Condition("parsed", required=("in", "?00089007[1]", ("ORIGINAL",)), otherwise="allowed"),
                ),  # PartialFourier
                Attribute(
                    0x00189036,
                    "1C",
                    condition=Condition(
                        "parsed",
                        required=("and", ("in", "?00089007[1]", ("ORIGINAL",)), ("in", "./00189081", ("YES",))),
                        allowed=("and", ("in", "?00089007[1]", ("DERIVED",)), ("in", "./00189081", ("YES",))),
                    ),
                ),  # PartialFourierDirection
                Attribute(
                    0x00189077,
                    "1C",
                    condition=Condition("parsed", required=("in", "?00089007[1]", ("ORIGINAL",)), otherwise="allowed"),
                ),  # ParallelAcquisition
                Attribute(
                    0x00189078,
                    "1C",
                    condition=Condition(
                        "parsed",
                        required=("and", ("in", "?00089007[1]", ("ORIGINAL",)), ("in", "./00189077", ("YES",))),
                        allowed=("and", ("in", "?00089007[1]", ("DERIVED",)), ("in", "./00189077", ("YES",))),
                    ),
                ),  # ParallelAcquisitionTechnique
                Attribute(
                    0x00189069,
                    "1C",
                    condition=Condition(
                        "parsed",
                        required=("and", ("in", "?00089007[1]", ("ORIGINAL",)), ("in", "./00189077", ("YES",))),
                        allowed=("and", ("in", "?00089007[1]", ("DERIVED",)), ("in", "./00189077", ("YES",))),
                    ),
                ),  # ParallelReductionFactorInPlane
                Attribute(
                    0x00189155,
                    "1C",
                    condition=Condition(
                        "parsed",
                        required=("and", ("in", "?00089007[1]", ("ORIGINAL",)), ("in", "./00189077", ("YES",))),
                        allowed=("and", ("in", "?00089007[1]", ("DERIVED",)), ("in", "./00189077", ("YES",))),
                    ),
                ),  # ParallelReductionFactorOutOfPlane
                Attribute(0x00189168, "1C", condition=Condition("unparsed")),  # ParallelReductionFactorSecondInPlane
            ),
        ),
    ),
)
