# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Raw Data Module (PS3.3 C.19.1, Table C.19-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table, Terms

TABLE = Table(
    "C.19-1",
    "Raw Data Module",
    "C.19.1",
    (
        Attribute(0x00200013, "2"),  # InstanceNumber
        Attribute(0x00080023, "1"),  # ContentDate
        Attribute(0x00080033, "1"),  # ContentTime
        Attribute(0x0008002A, "3"),  # AcquisitionDateTime
        Attribute(0x00700080, "3"),  # ContentLabel
        Attribute(0x00700081, "3"),  # ContentDescription
        # ConceptNameCodeSequence
        Attribute(0x0040A043, "3", items=(0, 1), rows=(Include("8.8-1"),)),
        Attribute(0x00200062, "3", terms=(Terms("enumerated", ("R", "L", "U", "B")),)),  # ImageLaterality
        Attribute(0x00089123, "1"),  # CreatorVersionUID
        # ReferencedInstanceSequence
        Attribute(
            0x0008114A,
            "3",
            items=(0, None),
            rows=(
                Include("10-3"),
                # PurposeOfReferenceCodeSequence
                Attribute(0x0040A170, "1", items=(1, 1), rows=(Include("8.8-1"),)),
            ),
        ),
        Include("", anything=True),
    ),
)
