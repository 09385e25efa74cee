# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Floating Point Image Pixel Module (PS3.3 C.7.6.24, Table C.7.6.24-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table, Terms

TABLE = Table(
    "C.7.6.24-1",
    "Floating Point Image Pixel Module",
    "C.7.6.24",
    (
        Attribute(0x00280002, "1"),  # SamplesPerPixel
        Attribute(0x00280004, "1", terms=(Terms("enumerated", ("MONOCHROME2",)),)),  # PhotometricInterpretation
        Attribute(0x00280010, "1"),  # Rows
        Attribute(0x00280011, "1"),  # Columns
        Attribute(0x00280100, "1", terms=(Terms("enumerated", ("32",)),)),  # BitsAllocated
        Attribute(0x7FE00008, "1"),  # FloatPixelData
        Attribute(
            0x00280034,
            "1C",
            condition=Condition(
                "parsed",
                required=(
                    "and",
                    ("undecidable", "aspect ratio"),
                    ("absent", "//00280030"),
                    ("absent", "//00181164"),
                    ("absent", "//00182010"),
                ),
            ),
        ),  # PixelAspectRatio
        Attribute(0x00280122, "3"),  # FloatPixelPaddingValue
        Attribute(
            0x00280124, "1C", condition=Condition("parsed", required=("present", "./00280122"))
        ),  # FloatPixelPaddingRangeLimit
    ),
)
