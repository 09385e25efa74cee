# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Subjective Refraction Measurements Module (PS3.3 C.8.25.11, Table C.8.25.11-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table

TABLE = Table(
    "C.8.25.11-1",
    "Subjective Refraction Measurements Module",
    "C.8.25.11",
    (  # SubjectiveRefractionRightEyeSequence
        Attribute(0x00460097, "1C", condition=Condition("undecidable"), items=(1, 1), rows=(Include("C.8.25.11-2"),)),
        # SubjectiveRefractionLeftEyeSequence
        Attribute(0x00460098, "1C", condition=Condition("undecidable"), items=(1, 1), rows=(Include("C.8.25.11-2"),)),
        Attribute(0x00460060, "3"),  # DistancePupillaryDistance
        Attribute(0x00460062, "3"),  # NearPupillaryDistance
        Attribute(0x00460063, "3"),  # IntermediatePupillaryDistance
        Attribute(0x00460064, "3"),  # OtherPupillaryDistance
    ),
)
