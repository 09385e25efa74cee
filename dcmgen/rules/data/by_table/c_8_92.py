# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""MR Modifier Macro (PS3.3 C.8.13.5.5, Table C.8-92)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table, Terms

TABLE = Table(
    "C.8-92",
    "MR Modifier Macro",
    "C.8.13.5.5",
    (  # MRModifierSequence
        Attribute(
            0x00189115,
            "1",
            items=(1, 1),
            rows=(
                Attribute(
                    0x00189009,
                    "1C",
                    condition=Condition("parsed", required=("in", "?00089007[1]", ("ORIGINAL",)), otherwise="allowed"),
                    terms=(Terms("enumerated", ("YES", "NO")),),
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
                    terms=(Terms("defined", ("ACCELERATION", "VELOCITY", "OTHER", "NONE")),),
                ),  # FlowCompensation
                Attribute(
                    0x00189183,
                    "1C",
                    condition=Condition(
                        "parsed",
                        required=("and", ("in", "?00089007[1]", ("ORIGINAL",)), ("not in", "./00189010", ("NONE",))),
                        allowed=("and", ("in", "?00089007[1]", ("DERIVED",)), ("not in", "./00189010", ("NONE",))),
                    ),
                    terms=(
                        Terms(
                            "enumerated",
                            (
                                "PHASE",
                                "FREQUENCY",
                                "SLICE_SELECT",
                                "SLICE_AND_FREQ",
                                "SLICE_FREQ_PHASE",
                                "PHASE_AND_FREQ",
                                "SLICE_AND_PHASE",
                                "OTHER",
                            ),
                        ),
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
                    terms=(Terms("enumerated", ("RF", "GRADIENT", "RF_AND_GRADIENT", "NONE")),),
                ),  # Spoiling
                Attribute(
                    0x00189021,
                    "1C",
                    condition=Condition("parsed", required=("in", "?00089007[1]", ("ORIGINAL",)), otherwise="allowed"),
                    terms=(Terms("enumerated", ("YES", "NO")),),
                ),  # T2Preparation
                Attribute(
                    0x00189026,
                    "1C",
                    condition=Condition("parsed", required=("in", "?00089007[1]", ("ORIGINAL",)), otherwise="allowed"),
                    terms=(Terms("enumerated", ("WATER", "FAT", "NONE")),),
                ),  # SpectrallySelectedExcitation
                Attribute(
                    0x00189027,
                    "1C",
                    condition=Condition("parsed", required=("in", "?00089007[1]", ("ORIGINAL",)), otherwise="allowed"),
                    terms=(Terms("defined", ("SLAB", "NONE")),),
                ),  # SpatialPresaturation
                Attribute(
                    0x00189081,
                    "1C",
                    condition=Condition("parsed", required=("in", "?00089007[1]", ("ORIGINAL",)), otherwise="allowed"),
                    terms=(Terms("enumerated", ("YES", "NO")),),
                ),  # PartialFourier
                Attribute(
                    0x00189036,
                    "1C",
                    condition=Condition(
                        "parsed",
                        required=("and", ("in", "?00089007[1]", ("ORIGINAL",)), ("in", "./00189081", ("YES",))),
                        allowed=("and", ("in", "?00089007[1]", ("DERIVED",)), ("in", "./00189081", ("YES",))),
                    ),
                    terms=(Terms("enumerated", ("PHASE", "FREQUENCY", "SLICE_SELECT", "COMBINATION")),),
                ),  # PartialFourierDirection
                Attribute(
                    0x00189077,
                    "1C",
                    condition=Condition("parsed", required=("in", "?00089007[1]", ("ORIGINAL",)), otherwise="allowed"),
                    terms=(Terms("enumerated", ("YES", "NO")),),
                ),  # ParallelAcquisition
                Attribute(
                    0x00189078,
                    "1C",
                    condition=Condition(
                        "parsed",
                        required=("and", ("in", "?00089007[1]", ("ORIGINAL",)), ("in", "./00189077", ("YES",))),
                        allowed=("and", ("in", "?00089007[1]", ("DERIVED",)), ("in", "./00189077", ("YES",))),
                    ),
                    terms=(Terms("defined", ("PILS", "SENSE", "SMASH", "OTHER")),),
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
                Attribute(
                    0x00189168,
                    "1C",
                    condition=Condition(
                        "parsed",
                        required=(
                            "and",
                            ("iod", ("MR Spectroscopy",)),
                            ("in", "?00089007[1]", ("ORIGINAL",)),
                            ("in", "./00189077", ("YES",)),
                        ),
                        allowed=("in", "./00189077", ("YES",)),
                    ),
                ),  # ParallelReductionFactorSecondInPlane
            ),
        ),
    ),
)
