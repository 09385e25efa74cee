# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Volume Stream Sequence (0070,1A08)."""

from __future__ import annotations

from dcmgen.model.fields import CS, LO_, OW, SQ, UI, UI_, USn, USorSSn
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.component_input_sequence_item import ComponentInputSequenceItem


class VolumeStreamSequenceItem(Item):
    """Item of Volume Stream Sequence (0070,1A08) (PS3.3 C.11.32).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.32.html
    """

    __slots__ = ()

    VolumetricPresentationInputSetUID: UI = UI(0x0070_1209)
    """Volumetric Presentation Input Set UID (0070,1209), VM 1, Type 1 (PS3.3 C.11.32)."""
    PresentationStateClassificationComponentSequence: SQ[
        VolumeStreamSequencePresentationStateClassificationComponentSequenceItem
    ] = SQ(0x0070_1801, "VolumeStreamSequencePresentationStateClassificationComponentSequenceItem")
    """Presentation State Classification Component Sequence (0070,1801), VM 1, Type 1 (PS3.3 C.11.32)."""


class VolumeStreamSequencePresentationStateClassificationComponentSequenceItem(Item):
    """Item of Presentation State Classification Component Sequence (0070,1801) (PS3.3 C.11.32).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.32.html
    """

    __slots__ = ()

    RGBATransferFunctionDescription: LO_ = LO_(0x0070_1A09)
    """RGBA Transfer Function Description (0070,1A09), VM 1, Type 3 (PS3.3 C.11.32)."""
    ComponentType: CS[Literal["ONE_TO_RGBA", "TWO_TO_RGBA"]] = CS(0x0070_1802)
    """Component Type (0070,1802), VM 1, Type 1 (PS3.3 C.11.32)."""
    ComponentInputSequence: SQ[ComponentInputSequenceItem] = SQ(0x0070_1803, "ComponentInputSequenceItem")
    """Component Input Sequence (0070,1803), VM 1, Type 1 (PS3.3 C.11.32)."""
    RGBLUTTransferFunction: CS[Literal["EQUAL_RGB", "TABLE"]] = CS(0x0028_140F)
    """RGB LUT Transfer Function (0028,140F), VM 1, Type 1 (PS3.3 C.11.32)."""
    AlphaLUTTransferFunction: CS[Literal["NONE", "IDENTITY", "TABLE"]] = CS(0x0028_1410)
    """Alpha LUT Transfer Function (0028,1410), VM 1, Type 1 (PS3.3 C.11.32)."""
    RedPaletteColorLookupTableDescriptor: USorSSn = USorSSn(0x0028_1101)
    """Red Palette Color Lookup Table Descriptor (0028,1101), VM 3, Type 1C (PS3.3 C.11.32)."""
    GreenPaletteColorLookupTableDescriptor: USorSSn = USorSSn(0x0028_1102)
    """Green Palette Color Lookup Table Descriptor (0028,1102), VM 3, Type 1C (PS3.3 C.11.32)."""
    BluePaletteColorLookupTableDescriptor: USorSSn = USorSSn(0x0028_1103)
    """Blue Palette Color Lookup Table Descriptor (0028,1103), VM 3, Type 1C (PS3.3 C.11.32)."""
    AlphaPaletteColorLookupTableDescriptor: USn = USn(0x0028_1104)
    """Alpha Palette Color Lookup Table Descriptor (0028,1104), VM 3, Type 1C (PS3.3 C.11.32)."""
    PaletteColorLookupTableUID: UI_ = UI_(0x0028_1199)
    """Palette Color Lookup Table UID (0028,1199), VM 1, Type 3 (PS3.3 C.11.32)."""
    RedPaletteColorLookupTableData: OW = OW(0x0028_1201)
    """Red Palette Color Lookup Table Data (0028,1201), VM 1, Type 1C (PS3.3 C.11.32)."""
    GreenPaletteColorLookupTableData: OW = OW(0x0028_1202)
    """Green Palette Color Lookup Table Data (0028,1202), VM 1, Type 1C (PS3.3 C.11.32)."""
    BluePaletteColorLookupTableData: OW = OW(0x0028_1203)
    """Blue Palette Color Lookup Table Data (0028,1203), VM 1, Type 1C (PS3.3 C.11.32)."""
    AlphaPaletteColorLookupTableData: OW = OW(0x0028_1204)
    """Alpha Palette Color Lookup Table Data (0028,1204), VM 1, Type 1C (PS3.3 C.11.32)."""
    SegmentedRedPaletteColorLookupTableData: OW = OW(0x0028_1221)
    """Segmented Red Palette Color Lookup Table Data (0028,1221), VM 1, Type 1C (PS3.3 C.11.32)."""
    SegmentedGreenPaletteColorLookupTableData: OW = OW(0x0028_1222)
    """Segmented Green Palette Color Lookup Table Data (0028,1222), VM 1, Type 1C (PS3.3 C.11.32)."""
    SegmentedBluePaletteColorLookupTableData: OW = OW(0x0028_1223)
    """Segmented Blue Palette Color Lookup Table Data (0028,1223), VM 1, Type 1C (PS3.3 C.11.32)."""
    SegmentedAlphaPaletteColorLookupTableData: OW = OW(0x0028_1224)
    """Segmented Alpha Palette Color Lookup Table Data (0028,1224), VM 1, Type 1C (PS3.3 C.11.32)."""
