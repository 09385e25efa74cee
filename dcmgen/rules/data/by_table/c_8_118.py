# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""CT Acquisition Type Macro (PS3.3 C.8.15.3.2, Table C.8-118)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table, Terms

TABLE = Table(
    "C.8-118",
    "CT Acquisition Type Macro",
    "C.8.15.3.2",
    (  # CTAcquisitionTypeSequence
        Attribute(
            0x00189301,
            "1",
            items=(1, 1),
            rows=(
                Attribute(
                    0x00189302,
                    "1C",
                    condition=Condition("parsed", required=("in", "?00089007[1]", ("ORIGINAL",)), otherwise="allowed"),
                    terms=(Terms("defined", ("SEQUENCED", "SPIRAL", "CONSTANT_ANGLE", "STATIONARY", "FREE")),),
                ),  # AcquisitionType
                Attribute(
                    0x00189303,
                    "1C",
                    condition=Condition(
                        "parsed",
                        required=(
                            "and",
                            ("in", "?00089007[1]", ("ORIGINAL",)),
                            ("in", "./00189302", ("CONSTANT_ANGLE",)),
                        ),
                        allowed=(
                            "and",
                            ("in", "?00089007[1]", ("DERIVED",)),
                            ("in", "./00189302", ("CONSTANT_ANGLE",)),
                        ),
                    ),
                ),  # TubeAngle
                Attribute(
                    0x00189333,
                    "1C",
                    condition=Condition("parsed", required=("in", "?00089007[1]", ("ORIGINAL",)), otherwise="allowed"),
                    terms=(Terms("enumerated", ("YES", "NO")),),
                ),  # ConstantVolumeFlag
                Attribute(
                    0x00189334,
                    "1C",
                    condition=Condition("parsed", required=("in", "?00089007[1]", ("ORIGINAL",)), otherwise="allowed"),
                    terms=(Terms("enumerated", ("YES", "NO")),),
                ),  # FluoroscopyFlag
            ),
        ),
    ),
)
