# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Palette Color Lookup Table Macro."""

from __future__ import annotations

from dcmgen.model.fields import OW, UI_, USorSSn
from dcmgen.model.iod import Macro


class PaletteColorLookupTableMacro(Macro):
    """Palette Color Lookup Table Macro (PS3.3 C.7.9).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.9.html
    """

    __slots__ = ()

    RedPaletteColorLookupTableDescriptor: USorSSn = USorSSn(0x0028_1101)
    """Red Palette Color Lookup Table Descriptor (0028,1101), VM 3, Type 1 (PS3.3 C.7.9)."""
    GreenPaletteColorLookupTableDescriptor: USorSSn = USorSSn(0x0028_1102)
    """Green Palette Color Lookup Table Descriptor (0028,1102), VM 3, Type 1 (PS3.3 C.7.9)."""
    BluePaletteColorLookupTableDescriptor: USorSSn = USorSSn(0x0028_1103)
    """Blue Palette Color Lookup Table Descriptor (0028,1103), VM 3, Type 1 (PS3.3 C.7.9)."""
    PaletteColorLookupTableUID: UI_ = UI_(0x0028_1199)
    """Palette Color Lookup Table UID (0028,1199), VM 1, Type 3 (PS3.3 C.7.9)."""
    RedPaletteColorLookupTableData: OW = OW(0x0028_1201)
    """Red Palette Color Lookup Table Data (0028,1201), VM 1, Type 1C (PS3.3 C.7.9)."""
    GreenPaletteColorLookupTableData: OW = OW(0x0028_1202)
    """Green Palette Color Lookup Table Data (0028,1202), VM 1, Type 1C (PS3.3 C.7.9)."""
    BluePaletteColorLookupTableData: OW = OW(0x0028_1203)
    """Blue Palette Color Lookup Table Data (0028,1203), VM 1, Type 1C (PS3.3 C.7.9)."""
    SegmentedRedPaletteColorLookupTableData: OW = OW(0x0028_1221)
    """Segmented Red Palette Color Lookup Table Data (0028,1221), VM 1, Type 1C (PS3.3 C.7.9)."""
    SegmentedGreenPaletteColorLookupTableData: OW = OW(0x0028_1222)
    """Segmented Green Palette Color Lookup Table Data (0028,1222), VM 1, Type 1C (PS3.3 C.7.9)."""
    SegmentedBluePaletteColorLookupTableData: OW = OW(0x0028_1223)
    """Segmented Blue Palette Color Lookup Table Data (0028,1223), VM 1, Type 1C (PS3.3 C.7.9)."""
