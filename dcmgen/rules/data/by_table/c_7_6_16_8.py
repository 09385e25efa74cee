# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Cardiac Synchronization Macro (PS3.3 C.7.6.16.2.7, Table C.7.6.16-8)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table

TABLE = Table(
    "C.7.6.16-8",
    "Cardiac Synchronization Macro",
    "C.7.6.16.2.7",
    (  # CardiacSynchronizationSequence
        Attribute(
            0x00189118,
            "1",
            items=(1, 1),
            rows=(
                Attribute(
                    0x00209241, "1C", condition=Condition("undecidable", otherwise="allowed")
                ),  # NominalPercentageOfCardiacPhase
                Attribute(0x00209153, "1"),  # NominalCardiacTriggerDelayTime
                Attribute(
                    0x00209252,
                    "1C",
                    condition=Condition("parsed", required=("==", "./00181083", 1), otherwise="allowed"),
                ),  # ActualCardiacTriggerDelayTime
                Attribute(0x00209154, "3"),  # NominalCardiacTriggerTimePriorToRPeak
                Attribute(0x00209155, "3"),  # ActualCardiacTriggerTimePriorToRPeak
                Attribute(0x00181083, "3"),  # IntervalsAcquired
                Attribute(0x00181084, "3"),  # IntervalsRejected
                Attribute(0x00181088, "3"),  # HeartRate
                Attribute(
                    0x00209251,
                    "1C",
                    condition=Condition(
                        "parsed", required=("not in", "00189037", ("NONE", "REALTIME")), otherwise="allowed"
                    ),
                ),  # RRIntervalTimeNominal
                Attribute(0x00181081, "3"),  # LowRRValue
                Attribute(0x00181082, "3"),  # HighRRValue
            ),
        ),
    ),
)
