# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""SC Multi-frame Vector Module (PS3.3 C.8.6.4, Table C.8-25c)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table

TABLE = Table(
    "C.8-25c",
    "SC Multi-frame Vector Module",
    "C.8.6.4",
    (
        Attribute(
            0x00181065, "1C", condition=Condition("parsed", required=("in", "00280009", ("00181065",)))
        ),  # FrameTimeVector
        Attribute(
            0x00182001, "1C", condition=Condition("parsed", required=("in", "00280009", ("00182001",)))
        ),  # PageNumberVector
        Attribute(
            0x00182002, "1C", condition=Condition("parsed", required=("in", "00280009", ("00182002",)))
        ),  # FrameLabelVector
        Attribute(
            0x00182003, "1C", condition=Condition("parsed", required=("in", "00280009", ("00182003",)))
        ),  # FramePrimaryAngleVector
        Attribute(
            0x00182004, "1C", condition=Condition("parsed", required=("in", "00280009", ("00182004",)))
        ),  # FrameSecondaryAngleVector
        Attribute(
            0x00182005, "1C", condition=Condition("parsed", required=("in", "00280009", ("00182005",)))
        ),  # SliceLocationVector
        Attribute(
            0x00182006, "1C", condition=Condition("parsed", required=("in", "00280009", ("00182006",)))
        ),  # DisplayWindowLabelVector
    ),
)
