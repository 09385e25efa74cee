# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Volume Stream Sequence (0070,1A08)."""

from typing import Literal

from dcmgen.items.component_input_sequence_item import ComponentInputSequenceItem, ComponentInputSequenceItems
from dcmgen.model.fields import (
    CS,
    LO_,
    OW,
    SQ,
    UI,
    UI_,
    Items,
    LO_Value,
    OWValue,
    UI_Value,
    UIValue,
    USn,
    USnValue,
    USorSSn,
    USorSSnValue,
)
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class VolumeStreamSequencePresentationStateClassificationComponentSequenceItem(Item):
    """Item of Presentation State Classification Component Sequence (0070,1801) (PS3.3 C.11.32).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.32.html
    """

    def __init__(
        self,
        /,
        *,
        RGBLUTTransferFunction: Literal["EQUAL_RGB", "TABLE"] = ...,
        AlphaLUTTransferFunction: Literal["NONE", "IDENTITY", "TABLE"] = ...,
        ComponentType: Literal["ONE_TO_RGBA", "TWO_TO_RGBA"] = ...,
        ComponentInputSequence: Items[ComponentInputSequenceItem] = ...,
        RedPaletteColorLookupTableDescriptor: USorSSnValue = ...,
        GreenPaletteColorLookupTableDescriptor: USorSSnValue = ...,
        BluePaletteColorLookupTableDescriptor: USorSSnValue = ...,
        AlphaPaletteColorLookupTableDescriptor: USnValue = ...,
        RedPaletteColorLookupTableData: OWValue = ...,
        GreenPaletteColorLookupTableData: OWValue = ...,
        BluePaletteColorLookupTableData: OWValue = ...,
        AlphaPaletteColorLookupTableData: OWValue = ...,
        SegmentedRedPaletteColorLookupTableData: OWValue = ...,
        SegmentedGreenPaletteColorLookupTableData: OWValue = ...,
        SegmentedBluePaletteColorLookupTableData: OWValue = ...,
        SegmentedAlphaPaletteColorLookupTableData: OWValue = ...,
        PaletteColorLookupTableUID: UI_Value = ...,
        RGBATransferFunctionDescription: LO_Value = ...,
    ) -> None: ...
    RGBATransferFunctionDescription: LO_
    """RGBA Transfer Function Description (0070,1A09), VM 1, Type 3 (PS3.3 C.11.32)."""
    ComponentType: CS[Literal["ONE_TO_RGBA", "TWO_TO_RGBA"]]
    """Component Type (0070,1802), VM 1, Type 1 (PS3.3 C.11.32)."""
    ComponentInputSequence: SQ[ComponentInputSequenceItems, ComponentInputSequenceItem]
    """Component Input Sequence (0070,1803), VM 1, Type 1 (PS3.3 C.11.32)."""
    RGBLUTTransferFunction: CS[Literal["EQUAL_RGB", "TABLE"]]
    """RGB LUT Transfer Function (0028,140F), VM 1, Type 1 (PS3.3 C.11.32)."""
    AlphaLUTTransferFunction: CS[Literal["NONE", "IDENTITY", "TABLE"]]
    """Alpha LUT Transfer Function (0028,1410), VM 1, Type 1 (PS3.3 C.11.32)."""
    RedPaletteColorLookupTableDescriptor: USorSSn
    """Red Palette Color Lookup Table Descriptor (0028,1101), VM 3, Type 1C (PS3.3 C.11.32)."""
    GreenPaletteColorLookupTableDescriptor: USorSSn
    """Green Palette Color Lookup Table Descriptor (0028,1102), VM 3, Type 1C (PS3.3 C.11.32)."""
    BluePaletteColorLookupTableDescriptor: USorSSn
    """Blue Palette Color Lookup Table Descriptor (0028,1103), VM 3, Type 1C (PS3.3 C.11.32)."""
    AlphaPaletteColorLookupTableDescriptor: USn
    """Alpha Palette Color Lookup Table Descriptor (0028,1104), VM 3, Type 1C (PS3.3 C.11.32)."""
    PaletteColorLookupTableUID: UI_
    """Palette Color Lookup Table UID (0028,1199), VM 1, Type 3 (PS3.3 C.11.32)."""
    RedPaletteColorLookupTableData: OW
    """Red Palette Color Lookup Table Data (0028,1201), VM 1, Type 1C (PS3.3 C.11.32)."""
    GreenPaletteColorLookupTableData: OW
    """Green Palette Color Lookup Table Data (0028,1202), VM 1, Type 1C (PS3.3 C.11.32)."""
    BluePaletteColorLookupTableData: OW
    """Blue Palette Color Lookup Table Data (0028,1203), VM 1, Type 1C (PS3.3 C.11.32)."""
    AlphaPaletteColorLookupTableData: OW
    """Alpha Palette Color Lookup Table Data (0028,1204), VM 1, Type 1C (PS3.3 C.11.32)."""
    SegmentedRedPaletteColorLookupTableData: OW
    """Segmented Red Palette Color Lookup Table Data (0028,1221), VM 1, Type 1C (PS3.3 C.11.32)."""
    SegmentedGreenPaletteColorLookupTableData: OW
    """Segmented Green Palette Color Lookup Table Data (0028,1222), VM 1, Type 1C (PS3.3 C.11.32)."""
    SegmentedBluePaletteColorLookupTableData: OW
    """Segmented Blue Palette Color Lookup Table Data (0028,1223), VM 1, Type 1C (PS3.3 C.11.32)."""
    SegmentedAlphaPaletteColorLookupTableData: OW
    """Segmented Alpha Palette Color Lookup Table Data (0028,1224), VM 1, Type 1C (PS3.3 C.11.32)."""

class VolumeStreamSequencePresentationStateClassificationComponentSequenceItems(
    Sequence[VolumeStreamSequencePresentationStateClassificationComponentSequenceItem]
):
    def add(
        self,
        /,
        *,
        RGBLUTTransferFunction: Literal["EQUAL_RGB", "TABLE"] = ...,
        AlphaLUTTransferFunction: Literal["NONE", "IDENTITY", "TABLE"] = ...,
        ComponentType: Literal["ONE_TO_RGBA", "TWO_TO_RGBA"] = ...,
        ComponentInputSequence: Items[ComponentInputSequenceItem] = ...,
        RedPaletteColorLookupTableDescriptor: USorSSnValue = ...,
        GreenPaletteColorLookupTableDescriptor: USorSSnValue = ...,
        BluePaletteColorLookupTableDescriptor: USorSSnValue = ...,
        AlphaPaletteColorLookupTableDescriptor: USnValue = ...,
        RedPaletteColorLookupTableData: OWValue = ...,
        GreenPaletteColorLookupTableData: OWValue = ...,
        BluePaletteColorLookupTableData: OWValue = ...,
        AlphaPaletteColorLookupTableData: OWValue = ...,
        SegmentedRedPaletteColorLookupTableData: OWValue = ...,
        SegmentedGreenPaletteColorLookupTableData: OWValue = ...,
        SegmentedBluePaletteColorLookupTableData: OWValue = ...,
        SegmentedAlphaPaletteColorLookupTableData: OWValue = ...,
        PaletteColorLookupTableUID: UI_Value = ...,
        RGBATransferFunctionDescription: LO_Value = ...,
    ) -> VolumeStreamSequencePresentationStateClassificationComponentSequenceItem: ...

class VolumeStreamSequenceItem(Item):
    """Item of Volume Stream Sequence (0070,1A08) (PS3.3 C.11.32).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.32.html
    """

    def __init__(
        self,
        /,
        *,
        VolumetricPresentationInputSetUID: UIValue = ...,
        PresentationStateClassificationComponentSequence: Items[
            VolumeStreamSequencePresentationStateClassificationComponentSequenceItem
        ] = ...,
    ) -> None: ...
    VolumetricPresentationInputSetUID: UI
    """Volumetric Presentation Input Set UID (0070,1209), VM 1, Type 1 (PS3.3 C.11.32)."""
    PresentationStateClassificationComponentSequence: SQ[
        VolumeStreamSequencePresentationStateClassificationComponentSequenceItems,
        VolumeStreamSequencePresentationStateClassificationComponentSequenceItem,
    ]
    """Presentation State Classification Component Sequence (0070,1801), VM 1, Type 1 (PS3.3 C.11.32)."""

class VolumeStreamSequenceItems(Sequence[VolumeStreamSequenceItem]):
    def add(
        self,
        /,
        *,
        VolumetricPresentationInputSetUID: UIValue = ...,
        PresentationStateClassificationComponentSequence: Items[
            VolumeStreamSequencePresentationStateClassificationComponentSequenceItem
        ] = ...,
    ) -> VolumeStreamSequenceItem: ...
