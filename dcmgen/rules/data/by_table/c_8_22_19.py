# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Enhanced PET Corrections Module (PS3.3 C.8.22.6, Table C.8.22-19)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table, Terms

TABLE = Table(
    "C.8.22-19",
    "Enhanced PET Corrections Module",
    "C.8.22.6",
    (
        Attribute(0x00541002, "1", terms=(Terms("enumerated", ("EMISSION", "TRANSMISSION")),)),  # CountsSource
        Attribute(0x00189758, "1", terms=(Terms("enumerated", ("YES", "NO")),)),  # DecayCorrected
        Attribute(0x00189759, "1", terms=(Terms("enumerated", ("YES", "NO")),)),  # AttenuationCorrected
        Attribute(0x00189760, "1", terms=(Terms("enumerated", ("YES", "NO")),)),  # ScatterCorrected
        Attribute(0x00189761, "1", terms=(Terms("enumerated", ("YES", "NO")),)),  # DeadTimeCorrected
        Attribute(0x00189762, "1", terms=(Terms("enumerated", ("YES", "NO")),)),  # GantryMotionCorrected
        Attribute(0x00189763, "1", terms=(Terms("enumerated", ("YES", "NO")),)),  # PatientMotionCorrected
        Attribute(0x00189764, "1", terms=(Terms("enumerated", ("YES", "NO")),)),  # CountLossNormalizationCorrected
        Attribute(0x00189765, "1", terms=(Terms("enumerated", ("YES", "NO")),)),  # RandomsCorrected
        Attribute(0x00189766, "1", terms=(Terms("enumerated", ("YES", "NO")),)),  # NonUniformRadialSamplingCorrected
        Attribute(0x00189767, "1", terms=(Terms("enumerated", ("YES", "NO")),)),  # SensitivityCalibrated
        Attribute(0x00189768, "1", terms=(Terms("enumerated", ("YES", "NO")),)),  # DetectorNormalizationCorrection
        Attribute(
            0x00541100,
            "1C",
            condition=Condition("parsed", required=("in", "./00189765", ("YES",))),
            terms=(Terms("defined", ("DLYD", "SING", "PDDL")),),
        ),  # RandomsCorrectionMethod
        Attribute(
            0x00189738,
            "1C",
            condition=Condition("parsed", required=("in", "./00189759", ("YES",))),
            terms=(Terms("defined", ("CT", "MR", "POSITRON SOURCE", "SINGLE PHOTON", "CALCULATED")),),
        ),  # AttenuationCorrectionSource
        Attribute(
            0x00189770,
            "1C",
            condition=Condition("parsed", required=("in", "./00189759", ("YES",))),
            terms=(Terms("defined", ("CONCURRENT", "SEPARATE", "SIMULTANEOUS")),),
        ),  # AttenuationCorrectionTemporalRelationship
        Attribute(
            0x00541105, "1C", condition=Condition("parsed", required=("in", "./00189760", ("YES",)))
        ),  # ScatterCorrectionMethod
        Attribute(
            0x00189701, "1C", condition=Condition("parsed", required=("in", "./00189758", ("YES",)))
        ),  # DecayCorrectionDateTime
    ),
)
