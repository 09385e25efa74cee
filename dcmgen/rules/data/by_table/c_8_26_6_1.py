# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Ophthalmic Patient Clinical Information and Test Lens Parameters Module (PS3.3 C.8.26.6, Table C.8.26.6-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table

TABLE = Table(
    "C.8.26.6-1",
    "Ophthalmic Patient Clinical Information and Test Lens Parameters Module",
    "C.8.26.6",
    (  # OphthalmicPatientClinicalInformationLeftEyeSequence
        Attribute(
            0x00240114,
            "1C",
            condition=Condition("parsed", required=("in", "00240113", ("L", "B"))),
            items=(1, 1),
            rows=(Include("C.8.26.6-2"),),
        ),
        # OphthalmicPatientClinicalInformationRightEyeSequence
        Attribute(
            0x00240115,
            "1C",
            condition=Condition("parsed", required=("in", "00240113", ("R", "B"))),
            items=(1, 1),
            rows=(Include("C.8.26.6-2"),),
        ),
    ),
)
