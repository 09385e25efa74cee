# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Palette Color Lookup Table Macro."""

from dcmgen.model.fields import OW, UI_, OWValue, UI_Value, USorSSn, USorSSnValue
from dcmgen.model.iod import Macro
from dcmgen.model.sequence import Sequence

class PaletteColorLookupTableMacro(Macro):
    """Palette Color Lookup Table Macro (PS3.3 C.7.9).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.9.html
    """

    def __init__(
        self,
        /,
        *,
        RedPaletteColorLookupTableDescriptor: USorSSnValue = ...,
        GreenPaletteColorLookupTableDescriptor: USorSSnValue = ...,
        BluePaletteColorLookupTableDescriptor: USorSSnValue = ...,
        RedPaletteColorLookupTableData: OWValue = ...,
        GreenPaletteColorLookupTableData: OWValue = ...,
        BluePaletteColorLookupTableData: OWValue = ...,
        SegmentedRedPaletteColorLookupTableData: OWValue = ...,
        SegmentedGreenPaletteColorLookupTableData: OWValue = ...,
        SegmentedBluePaletteColorLookupTableData: OWValue = ...,
        PaletteColorLookupTableUID: UI_Value = ...,
    ) -> None: ...
    RedPaletteColorLookupTableDescriptor: USorSSn
    """Red Palette Color Lookup Table Descriptor (0028,1101), VM 3, Type 1 (PS3.3 C.7.9)."""
    GreenPaletteColorLookupTableDescriptor: USorSSn
    """Green Palette Color Lookup Table Descriptor (0028,1102), VM 3, Type 1 (PS3.3 C.7.9)."""
    BluePaletteColorLookupTableDescriptor: USorSSn
    """Blue Palette Color Lookup Table Descriptor (0028,1103), VM 3, Type 1 (PS3.3 C.7.9)."""
    PaletteColorLookupTableUID: UI_
    """Palette Color Lookup Table UID (0028,1199), VM 1, Type 3 (PS3.3 C.7.9)."""
    RedPaletteColorLookupTableData: OW
    """Red Palette Color Lookup Table Data (0028,1201), VM 1, Type 1C (PS3.3 C.7.9)."""
    GreenPaletteColorLookupTableData: OW
    """Green Palette Color Lookup Table Data (0028,1202), VM 1, Type 1C (PS3.3 C.7.9)."""
    BluePaletteColorLookupTableData: OW
    """Blue Palette Color Lookup Table Data (0028,1203), VM 1, Type 1C (PS3.3 C.7.9)."""
    SegmentedRedPaletteColorLookupTableData: OW
    """Segmented Red Palette Color Lookup Table Data (0028,1221), VM 1, Type 1C (PS3.3 C.7.9)."""
    SegmentedGreenPaletteColorLookupTableData: OW
    """Segmented Green Palette Color Lookup Table Data (0028,1222), VM 1, Type 1C (PS3.3 C.7.9)."""
    SegmentedBluePaletteColorLookupTableData: OW
    """Segmented Blue Palette Color Lookup Table Data (0028,1223), VM 1, Type 1C (PS3.3 C.7.9)."""

class PaletteColorLookupTableMacros(Sequence[PaletteColorLookupTableMacro]):
    def add(
        self,
        /,
        *,
        RedPaletteColorLookupTableDescriptor: USorSSnValue = ...,
        GreenPaletteColorLookupTableDescriptor: USorSSnValue = ...,
        BluePaletteColorLookupTableDescriptor: USorSSnValue = ...,
        RedPaletteColorLookupTableData: OWValue = ...,
        GreenPaletteColorLookupTableData: OWValue = ...,
        BluePaletteColorLookupTableData: OWValue = ...,
        SegmentedRedPaletteColorLookupTableData: OWValue = ...,
        SegmentedGreenPaletteColorLookupTableData: OWValue = ...,
        SegmentedBluePaletteColorLookupTableData: OWValue = ...,
        PaletteColorLookupTableUID: UI_Value = ...,
    ) -> PaletteColorLookupTableMacro: ...
