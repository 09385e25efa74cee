# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Visual Field Static Perimetry Test Results Module (PS3.3 C.8.26.5, Table C.8.26.5-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.8.26.5-1",
    "Visual Field Static Perimetry Test Results Module",
    "C.8.26.5",
    (
        Attribute(
            0x00240070,
            "1C",
            condition=Condition(
                "parsed", required=("in", "00400260>00400441>00080100", ("261004008",)), otherwise="allowed"
            ),
        ),  # VisualFieldMeanSensitivity
        Attribute(0x00240063, "1", terms=(Terms("enumerated", ("YES", "NO")),)),  # VisualFieldTestNormalsFlag
        # ResultsNormalsSequence
        Attribute(
            0x00240064,
            "1C",
            condition=Condition("parsed", required=("in", "./00240063", ("YES",))),
            items=(1, 1),
            rows=(
                Include("10-22"),
                Attribute(0x00240066, "1"),  # GlobalDeviationFromNormal
                Attribute(
                    0x00240059, "1", terms=(Terms("enumerated", ("YES", "NO")),)
                ),  # GlobalDeviationProbabilityNormalsFlag
                # GlobalDeviationProbabilitySequence
                Attribute(
                    0x00240083,
                    "1C",
                    condition=Condition("parsed", required=("in", "./00240059", ("YES",))),
                    items=(1, 1),
                    rows=(
                        Attribute(0x00240071, "1"),  # GlobalDeviationProbability
                        Include("10-19"),
                    ),
                ),
                Attribute(0x00240068, "1"),  # LocalizedDeviationFromNormal
                Attribute(
                    0x00240072, "1", terms=(Terms("enumerated", ("YES", "NO")),)
                ),  # LocalDeviationProbabilityNormalsFlag
                # LocalizedDeviationProbabilitySequence
                Attribute(
                    0x00240085,
                    "1C",
                    condition=Condition("parsed", required=("in", "./00240072", ("YES",))),
                    items=(1, 1),
                    rows=(
                        Attribute(0x00240073, "1"),  # LocalizedDeviationProbability
                        Include("10-19"),
                    ),
                ),
            ),
        ),
        Attribute(0x00240074, "1", terms=(Terms("enumerated", ("YES", "NO")),)),  # ShortTermFluctuationCalculated
        Attribute(
            0x00240075, "1C", condition=Condition("parsed", required=("in", "./00240074", ("YES",)))
        ),  # ShortTermFluctuation
        Attribute(
            0x00240076, "1", terms=(Terms("enumerated", ("YES", "NO")),)
        ),  # ShortTermFluctuationProbabilityCalculated
        Attribute(
            0x00240077, "1C", condition=Condition("parsed", required=("in", "./00240076", ("YES",)))
        ),  # ShortTermFluctuationProbability
        Attribute(
            0x00240078, "1", terms=(Terms("enumerated", ("YES", "NO")),)
        ),  # CorrectedLocalizedDeviationFromNormalCalculated
        Attribute(
            0x00240079, "1C", condition=Condition("parsed", required=("in", "./00240078", ("YES",)))
        ),  # CorrectedLocalizedDeviationFromNormal
        Attribute(
            0x00240080, "1", terms=(Terms("enumerated", ("YES", "NO")),)
        ),  # CorrectedLocalizedDeviationFromNormalProbabilityCalculated
        Attribute(
            0x00240081, "1C", condition=Condition("parsed", required=("in", "./00240080", ("YES",)))
        ),  # CorrectedLocalizedDeviationFromNormalProbability
        # VisualFieldGlobalResultsIndexSequence
        Attribute(0x00240320, "3", items=(0, None), rows=(Include("C.8.26.3-2"),)),
    ),
)
