# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Image Data Type Macro (PS3.3 C.7.6.16.2.24, Table C.7.6.16.2.24-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table, Terms

TABLE = Table(
    "C.7.6.16.2.24-1",
    "Image Data Type Macro",
    "C.7.6.16.2.24",
    (  # ImageDataTypeSequence
        Attribute(
            0x00189807,
            "1",
            items=(1, 1),
            rows=(
                Attribute(
                    0x00189808,
                    "1",
                    terms=(
                        Terms(
                            "defined",
                            (
                                "TISSUE_INTENSITY",
                                "TISSUE_VELOCITY",
                                "FLOW_VELOCITY",
                                "FLOW_POWER",
                                "DIRECTION_POWER",
                                "FLOW_VARIANCE",
                                "ELASTICITY",
                                "PERFUSION",
                                "SOUND_SPEED",
                                "ATTENUATION",
                            ),
                        ),
                    ),
                ),  # DataType
                Attribute(0x0018980B, "1", terms=(Terms("enumerated", ("YES", "NO")),)),  # AliasedDataType
                Attribute(
                    0x00189810,
                    "1C",
                    condition=Condition(
                        "parsed",
                        required=("in", "./00189808", ("TISSUE_VELOCITY", "FLOW_VELOCITY", "DIRECTION_POWER")),
                        otherwise="allowed",
                    ),
                ),  # ZeroVelocityPixelValue
            ),
        ),
    ),
)
