# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Key Object Document Series Module (PS3.3 C.17.6.1, Table C.17.6-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table, Terms

TABLE = Table(
    "C.17.6-1",
    "Key Object Document Series Module",
    "C.17.6.1",
    (
        Attribute(0x00080060, "1", terms=(Terms("enumerated", ("KO",)),)),  # Modality
        Attribute(0x0020000E, "1"),  # SeriesInstanceUID
        Attribute(0x00200011, "1"),  # SeriesNumber
        Attribute(0x00080021, "3"),  # SeriesDate
        Attribute(0x00080031, "3"),  # SeriesTime
        Attribute(0x00181030, "3"),  # ProtocolName
        Attribute(0x0008103E, "3"),  # SeriesDescription
        # SeriesDescriptionCodeSequence
        Attribute(0x0008103F, "3", items=(0, 1), rows=(Include("8.8-1"),)),
        # ReferencedPerformedProcedureStepSequence
        Attribute(0x00081111, "2", items=(0, 1), rows=(Include("10-11"),)),
        Attribute(0x300A0700, "3"),  # TreatmentSessionUID
    ),
)
