# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""MR Timing and Related Parameters Macro (PS3.3 C.8.13.5.2, Table C.8-89)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table, Terms

TABLE = Table(
    "C.8-89",
    "MR Timing and Related Parameters Macro",
    "C.8.13.5.2",
    (  # MRTimingAndRelatedParametersSequence
        Attribute(
            0x00189112,
            "1",
            items=(1, 1),
            rows=(
                Attribute(
                    0x00180080,
                    "1C",
                    condition=Condition("parsed", required=("in", "?00089007[1]", ("ORIGINAL",)), otherwise="allowed"),
                ),  # RepetitionTime
                Attribute(
                    0x00181314,
                    "1C",
                    condition=Condition("parsed", required=("in", "?00089007[1]", ("ORIGINAL",)), otherwise="allowed"),
                ),  # FlipAngle
                Attribute(
                    0x00180091,
                    "1C",
                    condition=Condition("parsed", required=("in", "?00089007[1]", ("ORIGINAL",)), otherwise="allowed"),
                ),  # EchoTrainLength
                Attribute(
                    0x00189240,
                    "1C",
                    condition=Condition("parsed", required=("in", "?00089007[1]", ("ORIGINAL",)), otherwise="allowed"),
                ),  # RFEchoTrainLength
                Attribute(
                    0x00189241,
                    "1C",
                    condition=Condition("parsed", required=("in", "?00089007[1]", ("ORIGINAL",)), otherwise="allowed"),
                ),  # GradientEchoTrainLength
                # SpecificAbsorptionRateSequence
                Attribute(
                    0x00189239,
                    "1C",
                    condition=Condition("undecidable"),
                    items=(1, None),
                    rows=(
                        Attribute(
                            0x00189179,
                            "1",
                            terms=(Terms("defined", ("IEC_WHOLE_BODY", "IEC_PARTIAL_BODY", "IEC_HEAD", "IEC_LOCAL")),),
                        ),  # SpecificAbsorptionRateDefinition
                        Attribute(0x00189181, "1"),  # SpecificAbsorptionRateValue
                    ),
                ),
                Attribute(
                    0x00189180,
                    "1C",
                    condition=Condition("undecidable"),
                    terms=(Terms("defined", ("DB_DT", "ELECTRIC_FIELD", "PER_NERVE_STIM")),),
                ),  # GradientOutputType
                Attribute(0x00189182, "1C", condition=Condition("undecidable")),  # GradientOutput
                # OperatingModeSequence
                Attribute(
                    0x00189176,
                    "1C",
                    condition=Condition("undecidable", otherwise="allowed"),
                    items=(1, None),
                    rows=(
                        Attribute(
                            0x00189177, "1", terms=(Terms("defined", ("STATIC FIELD", "RF", "GRADIENT")),)
                        ),  # OperatingModeType
                        Attribute(
                            0x00189178,
                            "1",
                            terms=(Terms("defined", ("IEC_NORMAL", "IEC_FIRST_LEVEL", "IEC_SECOND_LEVEL")),),
                        ),  # OperatingMode
                    ),
                ),
            ),
        ),
    ),
)
