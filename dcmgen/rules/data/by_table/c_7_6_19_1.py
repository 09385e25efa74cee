# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Supplemental Palette Color Lookup Table Module (PS3.3 C.7.6.19, Table C.7.6.19-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Table

TABLE = Table(
    "C.7.6.19-1",
    "Supplemental Palette Color Lookup Table Module",
    "C.7.6.19",
    (
        Attribute(0x00281101, "1"),  # RedPaletteColorLookupTableDescriptor
        Attribute(0x00281102, "1"),  # GreenPaletteColorLookupTableDescriptor
        Attribute(0x00281103, "1"),  # BluePaletteColorLookupTableDescriptor
        Attribute(0x00281201, "1"),  # RedPaletteColorLookupTableData
        Attribute(0x00281202, "1"),  # GreenPaletteColorLookupTableData
        Attribute(0x00281203, "1"),  # BluePaletteColorLookupTableData
    ),
)
