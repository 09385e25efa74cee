# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Visual Field Static Perimetry Test Measurements Module (PS3.3 C.8.26.4, Table C.8.26.4-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.8.26.4-1",
    "Visual Field Static Perimetry Test Measurements Module",
    "C.8.26.4",
    (
        Attribute(0x00240113, "1", terms=(Terms("enumerated", ("R", "L", "B")),)),  # MeasurementLaterality
        Attribute(0x00240037, "1", terms=(Terms("enumerated", ("YES", "NO")),)),  # PresentedVisualStimuliDataFlag
        Attribute(
            0x00240038, "1C", condition=Condition("parsed", required=("in", "./00240037", ("YES",)))
        ),  # NumberOfVisualStimuli
        Attribute(0x00240088, "1"),  # VisualFieldTestDuration
        Attribute(0x00240086, "1", terms=(Terms("enumerated", ("YES", "NO")),)),  # FovealSensitivityMeasured
        Attribute(
            0x00240087, "1C", condition=Condition("parsed", required=("in", "./00240086", ("YES",)))
        ),  # FovealSensitivity
        Attribute(0x00240117, "1", terms=(Terms("enumerated", ("YES", "NO")),)),  # FovealPointNormativeDataFlag
        Attribute(
            0x00240118,
            "1C",
            condition=Condition(
                "parsed", required=("and", ("in", "./00240086", ("YES",)), ("in", "./00240117", ("YES",)))
            ),
        ),  # FovealPointProbabilityValue
        Attribute(0x00240120, "1", terms=(Terms("enumerated", ("YES", "NO")),)),  # ScreeningBaselineMeasured
        # ScreeningBaselineMeasuredSequence
        Attribute(
            0x00240122,
            "1C",
            condition=Condition("parsed", required=("in", "./00240120", ("YES",))),
            items=(1, None),
            rows=(
                Attribute(
                    0x00240124, "1", terms=(Terms("enumerated", ("CENTRAL", "PERIPHERAL")),)
                ),  # ScreeningBaselineType
                Attribute(0x00240126, "1"),  # ScreeningBaselineValue
            ),
        ),
        Attribute(0x00240106, "1", terms=(Terms("enumerated", ("YES", "NO")),)),  # BlindSpotLocalized
        Attribute(
            0x00240107, "1C", condition=Condition("parsed", required=("in", "./00240106", ("YES",)))
        ),  # BlindSpotXCoordinate
        Attribute(
            0x00240108, "1C", condition=Condition("parsed", required=("in", "./00240106", ("YES",)))
        ),  # BlindSpotYCoordinate
        Attribute(0x00240105, "1"),  # MinimumSensitivityValue
        Attribute(0x00240057, "1", terms=(Terms("enumerated", ("YES", "NO")),)),  # TestPointNormalsDataFlag
        # TestPointNormalsSequence
        Attribute(
            0x00240058,
            "1C",
            condition=Condition("parsed", required=("in", "./00240057", ("YES",))),
            items=(1, 1),
            rows=(Include("10-22"),),
        ),
        # AgeCorrectedSensitivityDeviationAlgorithmSequence
        Attribute(
            0x00240065,
            "1C",
            condition=Condition("parsed", required=("in", "./00240057", ("YES",))),
            items=(1, 1),
            rows=(Include("10-19"),),
        ),
        # GeneralizedDefectSensitivityDeviationAlgorithmSequence
        Attribute(
            0x00240067,
            "1C",
            condition=Condition("parsed", required=("in", "./00240057", ("YES",))),
            items=(1, 1),
            rows=(Include("10-19"),),
        ),
        # VisualFieldTestPointSequence
        Attribute(
            0x00240089,
            "1",
            items=(1, None),
            rows=(
                Attribute(0x00240090, "1"),  # VisualFieldTestPointXCoordinate
                Attribute(0x00240091, "1"),  # VisualFieldTestPointYCoordinate
                Attribute(
                    0x00240093, "1", terms=(Terms("enumerated", ("SEEN", "NOT SEEN", "SEEN AT MAX")),)
                ),  # StimulusResults
                Attribute(
                    0x00240094,
                    "1C",
                    condition=Condition(
                        "parsed", required=("in", "00400260>00400441>00080100", ("261004008",)), otherwise="allowed"
                    ),
                ),  # SensitivityValue
                Attribute(0x00240095, "3", terms=(Terms("enumerated", ("YES", "NO")),)),  # RetestStimulusSeen
                Attribute(0x00240096, "3"),  # RetestSensitivityValue
                Attribute(0x00240098, "3"),  # QuantifiedDefect
                # VisualFieldTestPointNormalsSequence
                Attribute(
                    0x00240097,
                    "2C",
                    condition=Condition("parsed", required=("in", "00240057", ("YES",))),
                    items=(0, None),
                    rows=(
                        Attribute(0x00240092, "1"),  # AgeCorrectedSensitivityDeviationValue
                        Attribute(0x00240100, "1"),  # AgeCorrectedSensitivityDeviationProbabilityValue
                        Attribute(
                            0x00240102, "1", terms=(Terms("enumerated", ("YES", "NO")),)
                        ),  # GeneralizedDefectCorrectedSensitivityDeviationFlag
                        Attribute(
                            0x00240103, "1C", condition=Condition("parsed", required=("in", "./00240102", ("YES",)))
                        ),  # GeneralizedDefectCorrectedSensitivityDeviationValue
                        Attribute(
                            0x00240104, "1C", condition=Condition("parsed", required=("in", "./00240102", ("YES",)))
                        ),  # GeneralizedDefectCorrectedSensitivityDeviationProbabilityValue
                    ),
                ),
            ),
        ),
    ),
)
