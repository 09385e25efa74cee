# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Encapsulated Document Series Module. PS3.3 C.24.1, Table C.24-1"""

from __future__ import annotations

from dcmgen.rules import Attribute, Include, Table

TABLE = Table(
    "C.24-1",
    "Encapsulated Document Series Module",
    "C.24.1",
    (
        Attribute(0x00080060, "1"),  # Modality
        Attribute(0x0020000E, "1"),  # SeriesInstanceUID
        Attribute(0x00200011, "1"),  # SeriesNumber
        Attribute(0x00080021, "3"),  # SeriesDate
        Attribute(0x00080031, "3"),  # SeriesTime
        # ReferencedPerformedProcedureStepSequence
        Attribute(0x00081111, "3", rows=(Include("10-11"),)),
        Attribute(0x00181030, "3"),  # ProtocolName
        Attribute(0x0008103E, "3"),  # SeriesDescription
        # SeriesDescriptionCodeSequence
        Attribute(0x0008103F, "3", rows=(Include("8.8-1"),)),
        # RequestAttributesSequence
        Attribute(0x00400275, "3", rows=(Include("10-9"),)),
        Include("10-16"),
        Attribute(0x300A0700, "3"),  # TreatmentSessionUID
    ),
)
