# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""NM Multi-Gated Acquisition Module (PS3.3 C.8.4.13, Table C.8-13)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table, Terms

TABLE = Table(
    "C.8-13",
    "NM Multi-Gated Acquisition Module",
    "C.8.4.13",
    (
        Attribute(0x00181080, "3", terms=(Terms("enumerated", ("Y", "N")),)),  # BeatRejectionFlag
        Attribute(0x00181085, "3"),  # PVCRejection
        Attribute(0x00181086, "3"),  # SkipBeats
        Attribute(0x00181088, "3"),  # HeartRate
        # GatedInformationSequence
        Attribute(
            0x00540062,
            "2C",
            condition=Condition("parsed", required=("in", "00280009", ("00540060",))),
            items=(0, None),
            rows=(
                Attribute(0x00181060, "3"),  # TriggerTime
                Attribute(0x00181064, "3", terms=(Terms("defined", ("FORW", "BACK", "PCNT")),)),  # CardiacFramingType
                # DataInformationSequence
                Attribute(
                    0x00540063,
                    "2",
                    items=(0, None),
                    rows=(
                        Attribute(0x00181063, "1"),  # FrameTime
                        Attribute(0x00181062, "3"),  # NominalInterval
                        Attribute(0x00181081, "3"),  # LowRRValue
                        Attribute(0x00181082, "3"),  # HighRRValue
                        Attribute(0x00181083, "3"),  # IntervalsAcquired
                        Attribute(0x00181084, "3"),  # IntervalsRejected
                        # TimeSlotInformationSequence
                        Attribute(
                            0x00540072,
                            "2C",
                            condition=Condition("parsed", required=("in", "00280009", ("00540070",))),
                            items=(0, None),
                            rows=(
                                Attribute(0x00540073, "3"),  # TimeSlotTime
                            ),
                        ),
                    ),
                ),
            ),
        ),
    ),
)
