# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Enhanced Palette Color Lookup Table Sequence (0028,140B)."""

from __future__ import annotations

from dcmgen.model.fields import CS, OW, USn, USorSSn
from dcmgen.model.iod import Item


class EnhancedPaletteColorLookupTableSequenceItem(Item):
    """Item of Enhanced Palette Color Lookup Table Sequence (0028,140B) (PS3.3 C.7.6.23).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.23.html
    """

    __slots__ = ()

    DataPathID = CS(0x0028_140E)
    RGBLUTTransferFunction = CS(0x0028_140F)
    AlphaLUTTransferFunction = CS(0x0028_1410)
    RedPaletteColorLookupTableDescriptor = USorSSn(0x0028_1101)
    GreenPaletteColorLookupTableDescriptor = USorSSn(0x0028_1102)
    BluePaletteColorLookupTableDescriptor = USorSSn(0x0028_1103)
    AlphaPaletteColorLookupTableDescriptor = USn(0x0028_1104)
    RedPaletteColorLookupTableData = OW(0x0028_1201)
    GreenPaletteColorLookupTableData = OW(0x0028_1202)
    BluePaletteColorLookupTableData = OW(0x0028_1203)
    AlphaPaletteColorLookupTableData = OW(0x0028_1204)
