# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Structured Display Module (PS3.3 C.11.16, Table C.11.16-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table

TABLE = Table(
    "C.11.16-1",
    "Structured Display Module",
    "C.11.16",
    (
        Include("10-12"),
        Attribute(0x00700082, "1"),  # PresentationCreationDate
        Attribute(0x00700083, "1"),  # PresentationCreationTime
        Attribute(0x00720100, "1"),  # NumberOfScreens
        # NominalScreenDefinitionSequence
        Attribute(0x00720102, "1", items=(1, None), rows=(Include("C.23.2-2"),)),
        # IconImageSequence
        Attribute(0x00880200, "3", items=(0, 1), rows=(Include("C.7-11b"),)),
        Attribute(0x00720420, "3"),  # StructuredDisplayBackgroundCIELabValue
        Attribute(0x00720421, "3"),  # EmptyImageBoxCIELabValue
        Attribute(0x00720002, "3"),  # HangingProtocolName
        Attribute(0x00720008, "3"),  # HangingProtocolCreator
    ),
)
