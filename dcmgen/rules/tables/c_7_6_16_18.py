# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Respiratory Synchronization Macro. PS3.3 C.7.6.16.2.17, Table C.7.6.16-18"""

from __future__ import annotations

from dcmgen.rules import Attribute, Condition, Table

TABLE = Table(
    "C.7.6.16-18",
    "Respiratory Synchronization Macro",
    "C.7.6.16.2.17",
    (  # RespiratorySynchronizationSequence
        Attribute(
            0x00209253,
            "1",
            rows=(
                Attribute(0x00209254, "1C", condition=Condition("unparsed")),  # RespiratoryIntervalTime
                Attribute(0x00209245, "1C", condition=Condition("unparsed")),  # NominalPercentageOfRespiratoryPhase
                Attribute(0x00209255, "1"),  # NominalRespiratoryTriggerDelayTime
                Attribute(0x00209257, "1C", condition=Condition("unparsed")),  # ActualRespiratoryTriggerDelayTime
                Attribute(0x00209246, "1C", condition=Condition("unparsed")),  # StartingRespiratoryAmplitude
                Attribute(0x00209247, "1C", condition=Condition("unparsed")),  # StartingRespiratoryPhase
                Attribute(0x00209248, "1C", condition=Condition("unparsed")),  # EndingRespiratoryAmplitude
                Attribute(0x00209249, "1C", condition=Condition("unparsed")),  # EndingRespiratoryPhase
            ),
        ),
    ),
)
