# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Presentation State Classification Component Sequence (0070,1801)."""

from typing import Literal

from dcmgen.items.component_input_sequence_item import ComponentInputSequenceItem, ComponentInputSequenceItems
from dcmgen.model.fields import CS, OW, SQ, UI_, Items, OWValue, UI_Value, USn, USnValue, USorSSn, USorSSnValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class PresentationStateClassificationComponentSequenceItem(Item):
    """Item of Presentation State Classification Component Sequence (0070,1801) (PS3.3 C.11.27).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.27.html
    """

    def __init__(
        self,
        /,
        *,
        RGBLUTTransferFunction: Literal["EQUAL_RGB", "TABLE"] = ...,
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
        AlphaLUTTransferFunction: Literal["NONE", "IDENTITY", "TABLE"] = ...,
        PaletteColorLookupTableUID: UI_Value = ...,
    ) -> None: ...
    ComponentType: CS[Literal["ONE_TO_RGBA", "TWO_TO_RGBA"]]
    """Component Type (0070,1802), CS, VM 1, Type 1.

    Enumerated Values: ONE_TO_RGBA, TWO_TO_RGBA.

    PS3.3 C.11.27: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.27.html
    """
    ComponentInputSequence: SQ[ComponentInputSequenceItems, ComponentInputSequenceItem]
    """Component Input Sequence (0070,1803), SQ, VM 1, Type 1.

    PS3.3 C.11.27: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.27.html
    """
    RGBLUTTransferFunction: CS[Literal["EQUAL_RGB", "TABLE"]]
    """RGB LUT Transfer Function (0028,140F), CS, VM 1, Type 1.

    Enumerated Values: EQUAL_RGB, TABLE.

    PS3.3 C.11.27: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.27.html
    """
    AlphaLUTTransferFunction: CS[Literal["NONE", "IDENTITY", "TABLE"]]
    """Alpha LUT Transfer Function (0028,1410), CS, VM 1, Type 1C.

    Required if Presentation State Classification Component Sequence has more than one item. Not allowed otherwise.

    Enumerated Values: NONE, IDENTITY, TABLE.

    PS3.3 C.11.27: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.27.html
    """
    RedPaletteColorLookupTableDescriptor: USorSSn
    """Red Palette Color Lookup Table Descriptor (0028,1101), US or SS, VM 3, Type 1C.

    Required if RGB LUT Transfer Function is TABLE. Not allowed otherwise.

    PS3.3 C.11.27: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.27.html
    """
    GreenPaletteColorLookupTableDescriptor: USorSSn
    """Green Palette Color Lookup Table Descriptor (0028,1102), US or SS, VM 3, Type 1C.

    Required if RGB LUT Transfer Function is TABLE. Not allowed otherwise.

    PS3.3 C.11.27: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.27.html
    """
    BluePaletteColorLookupTableDescriptor: USorSSn
    """Blue Palette Color Lookup Table Descriptor (0028,1103), US or SS, VM 3, Type 1C.

    Required if RGB LUT Transfer Function is TABLE. Not allowed otherwise.

    PS3.3 C.11.27: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.27.html
    """
    AlphaPaletteColorLookupTableDescriptor: USn
    """Alpha Palette Color Lookup Table Descriptor (0028,1104), US, VM 3, Type 1C.

    Required if Alpha LUT Transfer Function is TABLE. Not allowed otherwise.

    PS3.3 C.11.27: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.27.html
    """
    PaletteColorLookupTableUID: UI_
    """Palette Color Lookup Table UID (0028,1199), UI, VM 1, Type 3.

    PS3.3 C.11.27: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.27.html
    """
    RedPaletteColorLookupTableData: OW
    """Red Palette Color Lookup Table Data (0028,1201), OW, VM 1, Type 1C.

    Required if RGB LUT Transfer Function is TABLE and Segmented Red Palette Color Lookup Table Data is absent. Not
    allowed otherwise.

    PS3.3 C.11.27: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.27.html
    """
    GreenPaletteColorLookupTableData: OW
    """Green Palette Color Lookup Table Data (0028,1202), OW, VM 1, Type 1C.

    Required if Red Palette Color Lookup Table Data is present. Not allowed otherwise.

    PS3.3 C.11.27: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.27.html
    """
    BluePaletteColorLookupTableData: OW
    """Blue Palette Color Lookup Table Data (0028,1203), OW, VM 1, Type 1C.

    Required if Red Palette Color Lookup Table Data is present. Not allowed otherwise.

    PS3.3 C.11.27: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.27.html
    """
    AlphaPaletteColorLookupTableData: OW
    """Alpha Palette Color Lookup Table Data (0028,1204), OW, VM 1, Type 1C.

    Required if Alpha LUT Transfer Function is TABLE and Segmented Alpha Palette Color Lookup Table Data is absent.
    Not allowed otherwise.

    PS3.3 C.11.27: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.27.html
    """
    SegmentedRedPaletteColorLookupTableData: OW
    """Segmented Red Palette Color Lookup Table Data (0028,1221), OW, VM 1, Type 1C.

    Required if RGB LUT Transfer Function is TABLE and Red Palette Color Lookup Table Data is absent. Not allowed
    otherwise.

    PS3.3 C.11.27: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.27.html
    """
    SegmentedGreenPaletteColorLookupTableData: OW
    """Segmented Green Palette Color Lookup Table Data (0028,1222), OW, VM 1, Type 1C.

    Required if Segmented Red Palette Color Lookup Table Data is present. Not allowed otherwise.

    PS3.3 C.11.27: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.27.html
    """
    SegmentedBluePaletteColorLookupTableData: OW
    """Segmented Blue Palette Color Lookup Table Data (0028,1223), OW, VM 1, Type 1C.

    Required if Segmented Red Palette Color Lookup Table Data is present. Not allowed otherwise.

    PS3.3 C.11.27: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.27.html
    """
    SegmentedAlphaPaletteColorLookupTableData: OW
    """Segmented Alpha Palette Color Lookup Table Data (0028,1224), OW, VM 1, Type 1C.

    Required if Alpha LUT Transfer Function is TABLE and Alpha Palette Color Lookup Table Data is absent. Not
    allowed otherwise.

    PS3.3 C.11.27: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.27.html
    """

class PresentationStateClassificationComponentSequenceItems(
    Sequence[PresentationStateClassificationComponentSequenceItem]
):
    def add(
        self,
        /,
        *,
        RGBLUTTransferFunction: Literal["EQUAL_RGB", "TABLE"] = ...,
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
        AlphaLUTTransferFunction: Literal["NONE", "IDENTITY", "TABLE"] = ...,
        PaletteColorLookupTableUID: UI_Value = ...,
    ) -> PresentationStateClassificationComponentSequenceItem: ...
