# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Patient Physiological State Macro (PS3.3 C.7.6.16.2.20, Table C.7.6.16.2-21)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table

TABLE = Table(
    "C.7.6.16.2-21",
    "Patient Physiological State Macro",
    "C.7.6.16.2.20",
    (  # PatientPhysiologicalStateSequence
        Attribute(
            0x00189771,
            "1",
            items=(1, 1),
            rows=(  # PatientPhysiologicalStateCodeSequence
                Attribute(0x00189772, "1", items=(1, 1), rows=(Include("8.8-1", cid=("Defined", "3101")),)),
            ),
        ),
    ),
)
