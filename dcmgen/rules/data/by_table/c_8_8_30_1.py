# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""RT Brachy Application Setup Delivery Instruction Module (PS3.3 C.8.8.30, Table C.8.8.30-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.8.8.30-1",
    "RT Brachy Application Setup Delivery Instruction Module",
    "C.8.8.30",
    (  # ReferencedRTPlanSequence
        Attribute(0x300C0002, "1", items=(1, 1), rows=(Include("C.17-3"),)),
        Attribute(0x300C0022, "1"),  # ReferencedFractionGroupNumber
        Attribute(0x30080022, "1"),  # CurrentFractionNumber
        Attribute(
            0x00741404,
            "1C",
            condition=Condition(
                "parsed",
                required=(
                    "and",
                    ("undecidable", "referenced instance"),
                    ("in", "/00741401>300A00CE", ("CONTINUATION",)),
                ),
            ),
        ),  # ContinuationPulseNumber
        # BrachyTaskSequence
        Attribute(
            0x00741401,
            "1",
            items=(1, None),
            rows=(
                Attribute(
                    0x300A00CE, "1", terms=(Terms("enumerated", ("TREATMENT", "CONTINUATION")),)
                ),  # TreatmentDeliveryType
                Attribute(
                    0x00741402, "1C", condition=Condition("parsed", required=("in", "./300A00CE", ("CONTINUATION",)))
                ),  # ContinuationStartTotalReferenceAirKerma
                Attribute(
                    0x00741403, "1C", condition=Condition("parsed", required=("in", "./300A00CE", ("CONTINUATION",)))
                ),  # ContinuationEndTotalReferenceAirKerma
                Attribute(0x300C000C, "1", items=(1, None)),  # ReferencedBrachyApplicationSetupNumber
                # ChannelDeliveryOrderSequence
                Attribute(
                    0x00741405,
                    "3",
                    items=(0, None),
                    rows=(
                        Attribute(0x00741406, "1"),  # ReferencedChannelNumber
                        Attribute(0x0074140C, "1"),  # ChannelDeliveryOrderIndex
                    ),
                ),
                # ChannelDeliveryContinuationSequence
                Attribute(
                    0x0074140D,
                    "1C",
                    condition=Condition("parsed", required=("in", "./300A00CE", ("CONTINUATION",))),
                    items=(1, None),
                    rows=(
                        Attribute(0x00741406, "1"),  # ReferencedChannelNumber
                        Attribute(0x00741407, "1"),  # StartCumulativeTimeWeight
                        Attribute(0x00741408, "1"),  # EndCumulativeTimeWeight
                    ),
                ),
            ),
        ),
        # OmittedApplicationSetupSequence
        Attribute(
            0x0074140E,
            "1C",
            condition=Condition(
                "parsed", required=("and", ("in", "/00741401>300A00CE", ("CONTINUATION",)), ("undecidable", "scope"))
            ),
            items=(1, None),
            rows=(
                Attribute(0x300C000C, "1"),  # ReferencedBrachyApplicationSetupNumber
                # OmittedChannelSequence
                Attribute(
                    0x00741409,
                    "1",
                    items=(1, None),
                    rows=(
                        Attribute(0x00741406, "1"),  # ReferencedChannelNumber
                        Attribute(
                            0x0074140A, "1", terms=(Terms("defined", ("ALREADY_TREATED", "OTHER")),)
                        ),  # ReasonForChannelOmission
                        Attribute(0x0074140B, "3"),  # ReasonForChannelOmissionDescription
                    ),
                ),
            ),
        ),
    ),
)
