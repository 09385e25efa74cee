# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Cardiac Synchronization Module. PS3.3 C.7.6.18.1, Table C.7.6.18-1"""

from __future__ import annotations

from dcmgen.rules import Attribute, Condition, Table

TABLE = Table(
    "C.7.6.18-1",
    "Cardiac Synchronization Module",
    "C.7.6.18.1",
    (
        Attribute(0x00189037, "1C", condition=Condition("unparsed")),  # CardiacSynchronizationTechnique
        Attribute(0x00189085, "1C", condition=Condition("unparsed")),  # CardiacSignalSource
        Attribute(0x00189070, "1C", condition=Condition("unparsed")),  # CardiacRRIntervalSpecified
        Attribute(0x00189169, "1C", condition=Condition("unparsed")),  # CardiacBeatRejectionTechnique
        Attribute(0x00181081, "2C", condition=Condition("unparsed")),  # LowRRValue
        Attribute(0x00181082, "2C", condition=Condition("unparsed")),  # HighRRValue
        Attribute(0x00181083, "2C", condition=Condition("unparsed")),  # IntervalsAcquired
        Attribute(0x00181084, "2C", condition=Condition("unparsed")),  # IntervalsRejected
        Attribute(0x00181086, "3"),  # SkipBeats
        Attribute(0x00181064, "1C", condition=Condition("unparsed")),  # CardiacFramingType
    ),
)
