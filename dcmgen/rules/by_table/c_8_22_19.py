# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Enhanced PET Corrections Module. PS3.3 C.8.22.6, Table C.8.22-19"""

from __future__ import annotations

from dcmgen.rules import Attribute, Condition, Table

TABLE = Table(
    "C.8.22-19",
    "Enhanced PET Corrections Module",
    "C.8.22.6",
    (
        Attribute(0x00541002, "1"),  # CountsSource
        Attribute(0x00189758, "1"),  # DecayCorrected
        Attribute(0x00189759, "1"),  # AttenuationCorrected
        Attribute(0x00189760, "1"),  # ScatterCorrected
        Attribute(0x00189761, "1"),  # DeadTimeCorrected
        Attribute(0x00189762, "1"),  # GantryMotionCorrected
        Attribute(0x00189763, "1"),  # PatientMotionCorrected
        Attribute(0x00189764, "1"),  # CountLossNormalizationCorrected
        Attribute(0x00189765, "1"),  # RandomsCorrected
        Attribute(0x00189766, "1"),  # NonUniformRadialSamplingCorrected
        Attribute(0x00189767, "1"),  # SensitivityCalibrated
        Attribute(0x00189768, "1"),  # DetectorNormalizationCorrection
        Attribute(
            0x00541100, "1C", condition=Condition("parsed", required=("in", "./00189765", ("YES",)))
        ),  # RandomsCorrectionMethod
        Attribute(
            0x00189738, "1C", condition=Condition("parsed", required=("in", "./00189759", ("YES",)))
        ),  # AttenuationCorrectionSource
        Attribute(
            0x00189770, "1C", condition=Condition("parsed", required=("in", "./00189759", ("YES",)))
        ),  # AttenuationCorrectionTemporalRelationship
        Attribute(
            0x00541105, "1C", condition=Condition("parsed", required=("in", "./00189760", ("YES",)))
        ),  # ScatterCorrectionMethod
        Attribute(
            0x00189701, "1C", condition=Condition("parsed", required=("in", "./00189758", ("YES",)))
        ),  # DecayCorrectionDateTime
    ),
)
