# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Palette Color Lookup Table Module."""

from __future__ import annotations

from dcmgen.items.palette_color_lookup_table_macro import PaletteColorLookupTableMacro
from dcmgen.model.iod import Module


class PaletteColorLookupTableModule(PaletteColorLookupTableMacro, Module):
    """Palette Color Lookup Table Module (PS3.3 C.7.9).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.9.html
    """

    __slots__ = ()
