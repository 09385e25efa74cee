# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Frame Pointers Module (PS3.3 C.7.6.9, Table C.7-15)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Table, Terms

TABLE = Table(
    "C.7-15",
    "Frame Pointers Module",
    "C.7.6.9",
    (
        Attribute(0x00286010, "3"),  # RepresentativeFrameNumber
        Attribute(0x00286020, "3"),  # FrameNumbersOfInterest
        Attribute(0x00286022, "3"),  # FrameOfInterestDescription
        Attribute(
            0x00286023, "3", terms=(Terms("defined", ("HIGHMI", "RWAVE", "TRIGGER", "ENDSYSTOLE")),)
        ),  # FrameOfInterestType
    ),
)
