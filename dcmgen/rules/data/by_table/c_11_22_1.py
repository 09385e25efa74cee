# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Volumetric Presentation State Identification Module (PS3.3 C.11.22, Table C.11.22-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table

TABLE = Table(
    "C.11.22-1",
    "Volumetric Presentation State Identification Module",
    "C.11.22",
    (
        Attribute(0x00700082, "1"),  # PresentationCreationDate
        Attribute(0x00700083, "1"),  # PresentationCreationTime
        Include("10-12"),
        # RenderedImageReferenceSequence
        Attribute(0x00701104, "3", items=(1, 1), rows=(Include("10-3"),)),
        Attribute(0x00701101, "3"),  # PresentationDisplayCollectionUID
        Attribute(
            0x00701102,
            "1C",
            condition=Condition("parsed", required=("in", "00701A01", ("PRESENTATION_SEQ",)), otherwise="allowed"),
        ),  # PresentationSequenceCollectionUID
        Attribute(
            0x00701103, "1C", condition=Condition("parsed", required=("present", "./00701102"))
        ),  # PresentationSequencePositionIndex
    ),
)
