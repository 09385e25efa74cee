# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Respiratory Synchronization Module. PS3.3 C.7.6.18.2, Table C.7.6.18-2"""

from __future__ import annotations

from dcmgen.rules import Attribute, Condition, Table

TABLE = Table(
    "C.7.6.18-2",
    "Respiratory Synchronization Module",
    "C.7.6.18.2",
    (
        Attribute(0x00189170, "1C", condition=Condition("unparsed")),  # RespiratoryMotionCompensationTechnique
        Attribute(0x00189171, "1C", condition=Condition("unparsed")),  # RespiratorySignalSource
        Attribute(0x00209256, "1C", condition=Condition("unparsed")),  # RespiratoryTriggerDelayThreshold
        Attribute(0x00209250, "1C", condition=Condition("unparsed")),  # RespiratoryTriggerType
    ),
)
