# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""MR Arterial Spin Labeling Macro (PS3.3 C.8.13.5.14, Table C.8-100b)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.8-100b",
    "MR Arterial Spin Labeling Macro",
    "C.8.13.5.14",
    (  # MRArterialSpinLabelingSequence
        Attribute(
            0x00189251,
            "1",
            items=(1, None),
            rows=(
                Attribute(0x00189252, "2"),  # ASLTechniqueDescription
                Attribute(
                    0x00189257,
                    "1C",
                    condition=Condition("parsed", required=("in", "?00089007", ("ORIGINAL",)), otherwise="allowed"),
                    terms=(Terms("enumerated", ("LABEL", "CONTROL", "M_ZERO_SCAN")),),
                ),  # ASLContext
                # ASLSlabSequence
                Attribute(
                    0x00189260,
                    "1C",
                    condition=Condition(
                        "parsed", required=("in", "./00189257", ("CONTROL", "LABEL")), otherwise="allowed"
                    ),
                    items=(1, None),
                    rows=(
                        Attribute(0x00189253, "1"),  # ASLSlabNumber
                        Include("10-7", cid=("Defined", "")),
                        Attribute(0x00189254, "1"),  # ASLSlabThickness
                        Attribute(0x00189255, "1"),  # ASLSlabOrientation
                        Attribute(0x00189256, "1"),  # ASLMidSlabPosition
                        Attribute(0x00189258, "1"),  # ASLPulseTrainDuration
                    ),
                ),
                Attribute(0x00189259, "1", terms=(Terms("enumerated", ("YES", "NO")),)),  # ASLCrusherFlag
                Attribute(
                    0x0018925A, "1C", condition=Condition("parsed", required=("in", "./00189259", ("YES",)))
                ),  # ASLCrusherFlowLimit
                Attribute(
                    0x0018925B, "1C", condition=Condition("parsed", required=("in", "./00189259", ("YES",)))
                ),  # ASLCrusherDescription
                Attribute(0x0018925C, "1", terms=(Terms("enumerated", ("YES", "NO")),)),  # ASLBolusCutoffFlag
                # ASLBolusCutoffTimingSequence
                Attribute(
                    0x0018925D,
                    "1C",
                    condition=Condition("parsed", required=("in", "./0018925C", ("YES",))),
                    items=(1, 1),
                    rows=(
                        Attribute(0x0018925F, "1"),  # ASLBolusCutoffDelayTime
                        Attribute(0x0018925E, "2"),  # ASLBolusCutoffTechnique
                    ),
                ),
            ),
        ),
    ),
)
