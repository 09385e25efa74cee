# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Supplemental Palette Color Lookup Table Module."""

from __future__ import annotations

from dcmgen.model.fields import OW, USorSSn
from dcmgen.model.iod import Module


class SupplementalPaletteColorLookupTableModule(Module):
    """Supplemental Palette Color Lookup Table Module (PS3.3 C.7.6.19).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.19.html
    """

    __slots__ = ()

    RedPaletteColorLookupTableDescriptor = USorSSn(0x0028_1101)
    GreenPaletteColorLookupTableDescriptor = USorSSn(0x0028_1102)
    BluePaletteColorLookupTableDescriptor = USorSSn(0x0028_1103)
    RedPaletteColorLookupTableData = OW(0x0028_1201)
    GreenPaletteColorLookupTableData = OW(0x0028_1202)
    BluePaletteColorLookupTableData = OW(0x0028_1203)
