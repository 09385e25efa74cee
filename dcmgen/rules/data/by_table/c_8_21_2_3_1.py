# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Breast Tomosynthesis Contributing Sources Module (PS3.3 C.8.21.2.3, Table C.8.21.2.3-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table, Terms

TABLE = Table(
    "C.8.21.2.3-1",
    "Breast Tomosynthesis Contributing Sources Module",
    "C.8.21.2.3",
    (  # ContributingSourcesSequence
        Attribute(
            0x00189506,
            "1",
            items=(1, None),
            rows=(
                Include("10-13"),
                Include("10-14"),
                Attribute(
                    0x00187004, "1", terms=(Terms("defined", ("DIRECT", "SCINTILLATOR", "STORAGE")),)
                ),  # DetectorType
                Attribute(0x0018700A, "1"),  # DetectorID
                Attribute(0x0018700C, "1"),  # DateOfLastDetectorCalibration
                Attribute(0x0018700E, "1"),  # TimeOfLastDetectorCalibration
                Attribute(0x00187022, "1"),  # DetectorElementSpacing
                Attribute(0x00189371, "3"),  # XRayDetectorID
            ),
        ),
    ),
)
