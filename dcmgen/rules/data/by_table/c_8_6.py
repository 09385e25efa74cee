# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""NM Image Pixel Module (PS3.3 C.8.4.7, Table C.8-6)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Table, Terms

TABLE = Table(
    "C.8-6",
    "NM Image Pixel Module",
    "C.8.4.7",
    (
        Attribute(0x00280002, "1", terms=(Terms("enumerated", ("1",)),)),  # SamplesPerPixel
        Attribute(
            0x00280004, "1", terms=(Terms("enumerated", ("MONOCHROME2", "PALETTE COLOR")),)
        ),  # PhotometricInterpretation
        Attribute(0x00280100, "1", terms=(Terms("enumerated", ("8", "16")),)),  # BitsAllocated
        Attribute(0x00280101, "1"),  # BitsStored
        Attribute(0x00280102, "1"),  # HighBit
        Attribute(0x00280030, "2"),  # PixelSpacing
    ),
)
