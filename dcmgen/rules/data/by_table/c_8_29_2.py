# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Scan Procedure Module (PS3.3 C.8.29.2, Table C.8.29-2)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table

TABLE = Table(
    "C.8.29-2",
    "Scan Procedure Module",
    "C.8.29.2",
    (  # SurfaceScanAcquisitionTypeCodeSequence
        Attribute(0x00800001, "1", items=(1, 1), rows=(Include("8.8-1", cid=("Baseline", "8201", "inferred")),)),
        # SurfaceScanModeCodeSequence
        Attribute(0x00800002, "2", items=(0, None), rows=(Include("8.8-1", cid=("Baseline", "8202", "inferred")),)),
        # RegistrationMethodCodeSequence
        Attribute(
            0x00800003,
            "1C",
            condition=Condition("undecidable"),
            items=(1, 1),
            rows=(Include("8.8-1", cid=("Baseline", "8203", "inferred")),),
        ),
        Attribute(0x00200013, "1"),  # InstanceNumber
        Attribute(0x00200012, "1"),  # AcquisitionNumber
        Attribute(0x0008002A, "1"),  # AcquisitionDateTime
        Attribute(0x00800004, "1"),  # ShotDurationTime
        Attribute(0x00800005, "3"),  # ShotOffsetTime
    ),
)
