# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Enhanced Palette Color Lookup Table Sequence (0028,140B)."""

from __future__ import annotations

from dcmgen.model.fields import CS, OW, USn, USorSSn
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class EnhancedPaletteColorLookupTableSequenceItem(Item):
    """Item of Enhanced Palette Color Lookup Table Sequence (0028,140B) (PS3.3 C.7.6.23).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.23.html
    """

    __slots__ = ()

    DataPathID: CS[Literal["PRIMARY", "SECONDARY"]] = CS(0x0028_140E)
    """Data Path ID (0028,140E), VM 1, Type 1 (PS3.3 C.7.6.23)."""
    RGBLUTTransferFunction: CS[Literal["EQUAL_RGB", "TABLE"]] = CS(0x0028_140F)
    """RGB LUT Transfer Function (0028,140F), VM 1, Type 1 (PS3.3 C.7.6.23)."""
    AlphaLUTTransferFunction: CS[Literal["NONE", "IDENTITY", "TABLE"]] = CS(0x0028_1410)
    """Alpha LUT Transfer Function (0028,1410), VM 1, Type 1 (PS3.3 C.7.6.23)."""
    RedPaletteColorLookupTableDescriptor: USorSSn = USorSSn(0x0028_1101)
    """Red Palette Color Lookup Table Descriptor (0028,1101), VM 3, Type 1C (PS3.3 C.7.6.23)."""
    GreenPaletteColorLookupTableDescriptor: USorSSn = USorSSn(0x0028_1102)
    """Green Palette Color Lookup Table Descriptor (0028,1102), VM 3, Type 1C (PS3.3 C.7.6.23)."""
    BluePaletteColorLookupTableDescriptor: USorSSn = USorSSn(0x0028_1103)
    """Blue Palette Color Lookup Table Descriptor (0028,1103), VM 3, Type 1C (PS3.3 C.7.6.23)."""
    AlphaPaletteColorLookupTableDescriptor: USn = USn(0x0028_1104)
    """Alpha Palette Color Lookup Table Descriptor (0028,1104), VM 3, Type 1C (PS3.3 C.7.6.23)."""
    RedPaletteColorLookupTableData: OW = OW(0x0028_1201)
    """Red Palette Color Lookup Table Data (0028,1201), VM 1, Type 1C (PS3.3 C.7.6.23)."""
    GreenPaletteColorLookupTableData: OW = OW(0x0028_1202)
    """Green Palette Color Lookup Table Data (0028,1202), VM 1, Type 1C (PS3.3 C.7.6.23)."""
    BluePaletteColorLookupTableData: OW = OW(0x0028_1203)
    """Blue Palette Color Lookup Table Data (0028,1203), VM 1, Type 1C (PS3.3 C.7.6.23)."""
    AlphaPaletteColorLookupTableData: OW = OW(0x0028_1204)
    """Alpha Palette Color Lookup Table Data (0028,1204), VM 1, Type 1C (PS3.3 C.7.6.23)."""
