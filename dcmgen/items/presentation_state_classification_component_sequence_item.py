# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Presentation State Classification Component Sequence (0070,1801)."""

from __future__ import annotations

from dcmgen.model.fields import CS, OW, SQ, UI_, USn, USorSSn
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.component_input_sequence_item import ComponentInputSequenceItem


class PresentationStateClassificationComponentSequenceItem(Item):
    """Item of Presentation State Classification Component Sequence (0070,1801) (PS3.3 C.11.27).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.27.html
    """

    __slots__ = ()

    ComponentType: CS[Literal["ONE_TO_RGBA", "TWO_TO_RGBA"]] = CS(0x0070_1802)
    """Component Type (0070,1802), VM 1, Type 1 (PS3.3 C.11.27)."""
    ComponentInputSequence: SQ[ComponentInputSequenceItem] = SQ(0x0070_1803, "ComponentInputSequenceItem")
    """Component Input Sequence (0070,1803), VM 1, Type 1 (PS3.3 C.11.27)."""
    RGBLUTTransferFunction: CS[Literal["EQUAL_RGB", "TABLE"]] = CS(0x0028_140F)
    """RGB LUT Transfer Function (0028,140F), VM 1, Type 1 (PS3.3 C.11.27)."""
    AlphaLUTTransferFunction: CS[Literal["NONE", "IDENTITY", "TABLE"]] = CS(0x0028_1410)
    """Alpha LUT Transfer Function (0028,1410), VM 1, Type 1C (PS3.3 C.11.27)."""
    RedPaletteColorLookupTableDescriptor: USorSSn = USorSSn(0x0028_1101)
    """Red Palette Color Lookup Table Descriptor (0028,1101), VM 3, Type 1C (PS3.3 C.11.27)."""
    GreenPaletteColorLookupTableDescriptor: USorSSn = USorSSn(0x0028_1102)
    """Green Palette Color Lookup Table Descriptor (0028,1102), VM 3, Type 1C (PS3.3 C.11.27)."""
    BluePaletteColorLookupTableDescriptor: USorSSn = USorSSn(0x0028_1103)
    """Blue Palette Color Lookup Table Descriptor (0028,1103), VM 3, Type 1C (PS3.3 C.11.27)."""
    AlphaPaletteColorLookupTableDescriptor: USn = USn(0x0028_1104)
    """Alpha Palette Color Lookup Table Descriptor (0028,1104), VM 3, Type 1C (PS3.3 C.11.27)."""
    PaletteColorLookupTableUID: UI_ = UI_(0x0028_1199)
    """Palette Color Lookup Table UID (0028,1199), VM 1, Type 3 (PS3.3 C.11.27)."""
    RedPaletteColorLookupTableData: OW = OW(0x0028_1201)
    """Red Palette Color Lookup Table Data (0028,1201), VM 1, Type 1C (PS3.3 C.11.27)."""
    GreenPaletteColorLookupTableData: OW = OW(0x0028_1202)
    """Green Palette Color Lookup Table Data (0028,1202), VM 1, Type 1C (PS3.3 C.11.27)."""
    BluePaletteColorLookupTableData: OW = OW(0x0028_1203)
    """Blue Palette Color Lookup Table Data (0028,1203), VM 1, Type 1C (PS3.3 C.11.27)."""
    AlphaPaletteColorLookupTableData: OW = OW(0x0028_1204)
    """Alpha Palette Color Lookup Table Data (0028,1204), VM 1, Type 1C (PS3.3 C.11.27)."""
    SegmentedRedPaletteColorLookupTableData: OW = OW(0x0028_1221)
    """Segmented Red Palette Color Lookup Table Data (0028,1221), VM 1, Type 1C (PS3.3 C.11.27)."""
    SegmentedGreenPaletteColorLookupTableData: OW = OW(0x0028_1222)
    """Segmented Green Palette Color Lookup Table Data (0028,1222), VM 1, Type 1C (PS3.3 C.11.27)."""
    SegmentedBluePaletteColorLookupTableData: OW = OW(0x0028_1223)
    """Segmented Blue Palette Color Lookup Table Data (0028,1223), VM 1, Type 1C (PS3.3 C.11.27)."""
    SegmentedAlphaPaletteColorLookupTableData: OW = OW(0x0028_1224)
    """Segmented Alpha Palette Color Lookup Table Data (0028,1224), VM 1, Type 1C (PS3.3 C.11.27)."""
