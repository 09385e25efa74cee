# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Waveform Identification Module (PS3.3 C.10.8, Table C.10-8)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table

TABLE = Table(
    "C.10-8",
    "Waveform Identification Module",
    "C.10.8",
    (
        Attribute(0x00200013, "1"),  # InstanceNumber
        Attribute(0x00080023, "1"),  # ContentDate
        Attribute(0x00080033, "1"),  # ContentTime
        Attribute(0x0008002A, "1"),  # AcquisitionDateTime
        # ReferencedInstanceSequence
        Attribute(
            0x0008114A,
            "3",
            items=(0, None),
            rows=(
                Include("10-11"),
                # PurposeOfReferenceCodeSequence
                Attribute(0x0040A170, "3", items=(0, 1), rows=(Include("8.8-1", cid=("Defined", "")),)),
            ),
        ),
    ),
)
