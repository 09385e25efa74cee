# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""RT General Treatment Record Module (PS3.3 C.8.8.17, Table C.8-53)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table, Terms

TABLE = Table(
    "C.8-53",
    "RT General Treatment Record Module",
    "C.8.8.17",
    (
        Attribute(0x00200013, "1"),  # InstanceNumber
        Attribute(0x30080250, "2"),  # TreatmentDate
        Attribute(0x30080251, "2"),  # TreatmentTime
        Attribute(
            0x300A0709, "3", terms=(Terms("defined", ("DEVICE", "USER", "SIMULATION")),)
        ),  # TreatmentRecordContentOrigin
        # ReferencedRTPlanSequence
        Attribute(0x300C0002, "2", items=(0, 1), rows=(Include("10-11"),)),
        # ReferencedTreatmentRecordSequence
        Attribute(0x30080030, "3", items=(0, None), rows=(Include("10-11"),)),
    ),
)
