# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Synchronization Module (PS3.3 C.7.4.2, Table C.7-7)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table, Terms

TABLE = Table(
    "C.7-7",
    "Synchronization Module",
    "C.7.4.2",
    (
        Attribute(0x00200200, "1"),  # SynchronizationFrameOfReferenceUID
        Attribute(
            0x0018106A, "1", terms=(Terms("enumerated", ("SOURCE", "EXTERNAL", "PASSTHRU", "NO TRIGGER")),)
        ),  # SynchronizationTrigger
        Attribute(0x00181061, "3"),  # TriggerSourceOrType
        Attribute(0x0018106C, "1C", condition=Condition("undecidable")),  # SynchronizationChannel
        Attribute(0x00181800, "1", terms=(Terms("enumerated", ("Y", "N")),)),  # AcquisitionTimeSynchronized
        Attribute(0x00181801, "3"),  # TimeSource
        Attribute(
            0x00181802, "3", terms=(Terms("enumerated", ("NTP", "IRIG", "GPS", "SNTP", "PTP")),)
        ),  # TimeDistributionProtocol
        Attribute(0x00181803, "3"),  # NTPSourceAddress
    ),
)
