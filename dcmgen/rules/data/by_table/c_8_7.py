# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""NM Multi-frame Module (PS3.3 C.8.4.8, Table C.8-7)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table

TABLE = Table(
    "C.8-7",
    "NM Multi-frame Module",
    "C.8.4.8",
    (
        Attribute(0x00280009, "1"),  # FrameIncrementPointer
        Attribute(
            0x00540010, "1C", condition=Condition("parsed", required=("in", "./00280009", ("00540010",)))
        ),  # EnergyWindowVector
        Attribute(0x00540011, "1"),  # NumberOfEnergyWindows
        Attribute(
            0x00540020, "1C", condition=Condition("parsed", required=("in", "./00280009", ("00540020",)))
        ),  # DetectorVector
        Attribute(0x00540021, "1"),  # NumberOfDetectors
        Attribute(
            0x00540030, "1C", condition=Condition("parsed", required=("in", "./00280009", ("00540030",)))
        ),  # PhaseVector
        Attribute(
            0x00540031, "1C", condition=Condition("parsed", required=("in", "./00280009", ("00540030",)))
        ),  # NumberOfPhases
        Attribute(
            0x00540050, "1C", condition=Condition("parsed", required=("in", "./00280009", ("00540050",)))
        ),  # RotationVector
        Attribute(
            0x00540051,
            "1C",
            condition=Condition(
                "parsed", required=("in", "00080008[3]", ("TOMO", "GATED TOMO", "RECON TOMO", "RECON GATED TOMO"))
            ),
        ),  # NumberOfRotations
        Attribute(
            0x00540060, "1C", condition=Condition("parsed", required=("in", "./00280009", ("00540060",)))
        ),  # RRIntervalVector
        Attribute(
            0x00540061, "1C", condition=Condition("parsed", required=("in", "./00280009", ("00540060",)))
        ),  # NumberOfRRIntervals
        Attribute(
            0x00540070, "1C", condition=Condition("parsed", required=("in", "./00280009", ("00540070",)))
        ),  # TimeSlotVector
        Attribute(
            0x00540071, "1C", condition=Condition("parsed", required=("in", "./00280009", ("00540070",)))
        ),  # NumberOfTimeSlots
        Attribute(
            0x00540080, "1C", condition=Condition("parsed", required=("in", "./00280009", ("00540080",)))
        ),  # SliceVector
        Attribute(
            0x00540081, "1C", condition=Condition("parsed", required=("in", "./00280009", ("00540080",)))
        ),  # NumberOfSlices
        Attribute(
            0x00540090, "1C", condition=Condition("parsed", required=("in", "./00280009", ("00540090",)))
        ),  # AngularViewVector
        Attribute(
            0x00540100, "1C", condition=Condition("parsed", required=("in", "./00280009", ("00540100",)))
        ),  # TimeSliceVector
    ),
)
