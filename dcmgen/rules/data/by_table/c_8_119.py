# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""CT Acquisition Details Macro (PS3.3 C.8.15.3.3, Table C.8-119)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table, Terms

TABLE = Table(
    "C.8-119",
    "CT Acquisition Details Macro",
    "C.8.15.3.3",
    (  # CTAcquisitionDetailsSequence
        Attribute(
            0x00189304,
            "1",
            rows=(
                Attribute(
                    0x00189378, "1C", condition=Condition("parsed", required=("in", "00189361", ("YES",)))
                ),  # ReferencedPathIndex
                Attribute(
                    0x00181140,
                    "1C",
                    condition=Condition(
                        "parsed",
                        required=(
                            "and",
                            ("or", ("in", "?00089007[1]", ("ORIGINAL",)), ("in", "00080008[1]", ("ORIGINAL",))),
                            ("not in", "?00189302", ("CONSTANT_ANGLE",)),
                        ),
                        allowed=(
                            "and",
                            ("or", ("in", "?00089007[1]", ("DERIVED",)), ("in", "00080008[1]", ("DERIVED",))),
                            ("not in", "?00189302", ("CONSTANT_ANGLE",)),
                        ),
                    ),
                    terms=(Terms("enumerated", ("CW", "CC")),),
                ),  # RotationDirection
                Attribute(
                    0x00189305,
                    "1C",
                    condition=Condition(
                        "parsed",
                        required=(
                            "and",
                            ("or", ("in", "?00089007[1]", ("ORIGINAL",)), ("in", "00080008[1]", ("ORIGINAL",))),
                            ("not in", "?00189302", ("CONSTANT_ANGLE",)),
                        ),
                        allowed=(
                            "and",
                            ("or", ("in", "?00089007[1]", ("DERIVED",)), ("in", "00080008[1]", ("DERIVED",))),
                            ("not in", "?00189302", ("CONSTANT_ANGLE",)),
                        ),
                    ),
                ),  # RevolutionTime
                Attribute(
                    0x00189306,
                    "1C",
                    condition=Condition(
                        "parsed",
                        required=("or", ("in", "?00089007[1]", ("ORIGINAL",)), ("in", "00080008[1]", ("ORIGINAL",))),
                        otherwise="allowed",
                    ),
                ),  # SingleCollimationWidth
                Attribute(
                    0x00189307,
                    "1C",
                    condition=Condition(
                        "parsed",
                        required=("or", ("in", "?00089007[1]", ("ORIGINAL",)), ("in", "00080008[1]", ("ORIGINAL",))),
                        otherwise="allowed",
                    ),
                ),  # TotalCollimationWidth
                Attribute(
                    0x00181130,
                    "1C",
                    condition=Condition(
                        "parsed",
                        required=("or", ("in", "?00089007[1]", ("ORIGINAL",)), ("in", "00080008[1]", ("ORIGINAL",))),
                        otherwise="allowed",
                    ),
                ),  # TableHeight
                Attribute(
                    0x00181120,
                    "1C",
                    condition=Condition(
                        "parsed",
                        required=("or", ("in", "?00089007[1]", ("ORIGINAL",)), ("in", "00080008[1]", ("ORIGINAL",))),
                        otherwise="allowed",
                    ),
                ),  # GantryDetectorTilt
                Attribute(
                    0x00180090,
                    "1C",
                    condition=Condition(
                        "parsed",
                        required=("or", ("in", "?00089007[1]", ("ORIGINAL",)), ("in", "00080008[1]", ("ORIGINAL",))),
                        otherwise="allowed",
                    ),
                ),  # DataCollectionDiameter
            ),
        ),
    ),
)
