# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Visual Field Static Perimetry Test Reliability Module (PS3.3 C.8.26.3, Table C.8.26.3-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.8.26.3-1",
    "Visual Field Static Perimetry Test Reliability Module",
    "C.8.26.3",
    (  # FixationSequence
        Attribute(
            0x00240032,
            "1",
            items=(1, 1),
            rows=(  # FixationMonitoringCodeSequence
                Attribute(
                    0x00240033, "1", items=(1, None), rows=(Include("8.8-1", cid=("Defined", "4253", "inferred")),)
                ),
                Attribute(
                    0x00240035,
                    "1C",
                    condition=Condition(
                        "parsed", required=("in", "./00240033>00080100", ("111844", "111845")), otherwise="allowed"
                    ),
                ),  # FixationCheckedQuantity
                Attribute(
                    0x00240036,
                    "1C",
                    condition=Condition(
                        "parsed", required=("in", "./00240033>00080100", ("111844", "111845")), otherwise="allowed"
                    ),
                ),  # PatientNotProperlyFixatedQuantity
                Attribute(
                    0x00240039, "1", terms=(Terms("enumerated", ("YES", "NO")),)
                ),  # ExcessiveFixationLossesDataFlag
                Attribute(
                    0x00240040,
                    "1C",
                    condition=Condition("parsed", required=("in", "./00240039", ("YES",))),
                    terms=(Terms("enumerated", ("YES", "NO")),),
                ),  # ExcessiveFixationLosses
            ),
        ),
        # VisualFieldCatchTrialSequence
        Attribute(
            0x00240034,
            "1",
            items=(1, 1),
            rows=(
                Attribute(0x00240055, "1", terms=(Terms("enumerated", ("YES", "NO")),)),  # CatchTrialsDataFlag
                Attribute(
                    0x00240048, "1C", condition=Condition("parsed", required=("in", "./00240055", ("YES",)))
                ),  # NegativeCatchTrialsQuantity
                Attribute(
                    0x00240050, "1C", condition=Condition("parsed", required=("in", "./00240055", ("YES",)))
                ),  # FalseNegativesQuantity
                Attribute(0x00240045, "1", terms=(Terms("enumerated", ("YES", "NO")),)),  # FalseNegativesEstimateFlag
                Attribute(
                    0x00240046, "1C", condition=Condition("parsed", required=("in", "./00240045", ("YES",)))
                ),  # FalseNegativesEstimate
                Attribute(
                    0x00240051, "1", terms=(Terms("enumerated", ("YES", "NO")),)
                ),  # ExcessiveFalseNegativesDataFlag
                Attribute(
                    0x00240052,
                    "1C",
                    condition=Condition("parsed", required=("in", "./00240051", ("YES",))),
                    terms=(Terms("enumerated", ("YES", "NO")),),
                ),  # ExcessiveFalseNegatives
                Attribute(
                    0x00240056, "1C", condition=Condition("parsed", required=("in", "./00240055", ("YES",)))
                ),  # PositiveCatchTrialsQuantity
                Attribute(
                    0x00240060, "1C", condition=Condition("parsed", required=("in", "./00240055", ("YES",)))
                ),  # FalsePositivesQuantity
                Attribute(0x00240053, "1", terms=(Terms("enumerated", ("YES", "NO")),)),  # FalsePositivesEstimateFlag
                Attribute(
                    0x00240054, "1C", condition=Condition("parsed", required=("in", "./00240053", ("YES",)))
                ),  # FalsePositivesEstimate
                Attribute(
                    0x00240061, "1", terms=(Terms("enumerated", ("YES", "NO")),)
                ),  # ExcessiveFalsePositivesDataFlag
                Attribute(
                    0x00240062,
                    "1C",
                    condition=Condition("parsed", required=("in", "./00240061", ("YES",))),
                    terms=(Terms("enumerated", ("YES", "NO")),),
                ),  # ExcessiveFalsePositives
            ),
        ),
        Attribute(0x00240042, "3"),  # StimuliRetestingQuantity
        Attribute(0x00240069, "3"),  # PatientReliabilityIndicator
        Attribute(0x00240044, "3"),  # CommentsOnPatientPerformanceOfVisualField
        # VisualFieldTestReliabilityGlobalIndexSequence
        Attribute(0x00240317, "3", items=(0, None), rows=(Include("C.8.26.3-2"),)),
    ),
)
