# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Palette Color Lookup Table Module."""

from dcmgen.items.palette_color_lookup_table_macro import PaletteColorLookupTableMacro
from dcmgen.model.fields import OWValue, UI_Value, USorSSnValue
from dcmgen.model.iod import Module

class PaletteColorLookupTableModule(PaletteColorLookupTableMacro, Module):
    """Palette Color Lookup Table Module (PS3.3 C.7.9).

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
