# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Cutaneous Confocal Microscopy Image Acquisition Parameters Module (PS3.3 C.8.35.3, Table C.8.35.3-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table

TABLE = Table(
    "C.8.35.3-1",
    "Cutaneous Confocal Microscopy Image Acquisition Parameters Module",
    "C.8.35.3",
    (
        Attribute(0x00161005, "2"),  # OpticalMagnificationFactor
        Attribute(0x00480117, "2"),  # ImageAcquisitionDepth
        Attribute(0x00181147, "2"),  # FieldOfViewShape
        Attribute(0x00181149, "2"),  # FieldOfViewDimensions
        Attribute(0x00620020, "1C", condition=Condition("parsed", required=("present", "./00620021"))),  # TrackingID
        Attribute(0x00620021, "1C", condition=Condition("parsed", required=("present", "./00620020"))),  # TrackingUID
    ),
)
