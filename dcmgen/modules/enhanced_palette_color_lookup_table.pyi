# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Enhanced Palette Color Lookup Table Module."""

from typing import Literal

from dcmgen.items.blending_lut_1_sequence_item import BlendingLUT1SequenceItem, BlendingLUT1SequenceItems
from dcmgen.items.blending_lut_2_sequence_item import BlendingLUT2SequenceItem, BlendingLUT2SequenceItems
from dcmgen.items.data_frame_assignment_sequence_item import (
    DataFrameAssignmentSequenceItem,
    DataFrameAssignmentSequenceItems,
)
from dcmgen.items.enhanced_palette_color_lookup_table_sequence_item import (
    EnhancedPaletteColorLookupTableSequenceItem,
    EnhancedPaletteColorLookupTableSequenceItems,
)
from dcmgen.model.fields import CST_, OB, SQ, AnyText, Items, OBValue
from dcmgen.model.iod import Module

class EnhancedPaletteColorLookupTableModule(Module):
    """Enhanced Palette Color Lookup Table Module (PS3.3 C.7.6.23).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.23.html
    """

    def __init__(
        self,
        /,
        *,
        DataFrameAssignmentSequence: Items[DataFrameAssignmentSequenceItem] = ...,
        BlendingLUT1Sequence: Items[BlendingLUT1SequenceItem] = ...,
        EnhancedPaletteColorLookupTableSequence: Items[EnhancedPaletteColorLookupTableSequenceItem] = ...,
        BlendingLUT2Sequence: Items[BlendingLUT2SequenceItem] = ...,
        ICCProfile: OBValue = ...,
        ColorSpace: Literal["SRGB", "ADOBERGB", "ROMMRGB", "DISPLAYP3", None] | AnyText = ...,
    ) -> None: ...
    DataFrameAssignmentSequence: SQ[DataFrameAssignmentSequenceItems, DataFrameAssignmentSequenceItem]
    """Data Frame Assignment Sequence (0028,1401), SQ, VM 1, Type 1.

    PS3.3 C.7.6.23: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.23.html
    """
    BlendingLUT1Sequence: SQ[BlendingLUT1SequenceItems, BlendingLUT1SequenceItem]
    """Blending LUT 1 Sequence (0028,1404), SQ, VM 1, Type 1C.

    Required if Data Path Assignment in Data Frame Assignment Sequence is not PRIMARY_PVALUES. Not allowed
    otherwise.

    PS3.3 C.7.6.23: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.23.html
    """
    BlendingLUT2Sequence: SQ[BlendingLUT2SequenceItems, BlendingLUT2SequenceItem]
    """Blending LUT 2 Sequence (0028,140C), SQ, VM 1, Type 1C.

    Required if Data Path Assignment in Data Frame Assignment Sequence is not PRIMARY_PVALUES. Not allowed
    otherwise.

    PS3.3 C.7.6.23: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.23.html
    """
    EnhancedPaletteColorLookupTableSequence: SQ[
        EnhancedPaletteColorLookupTableSequenceItems, EnhancedPaletteColorLookupTableSequenceItem
    ]
    """Enhanced Palette Color Lookup Table Sequence (0028,140B), SQ, VM 1, Type 1C.

    Required if Data Path Assignment in Data Frame Assignment Sequence is not PRIMARY_PVALUES. Not allowed
    otherwise.

    PS3.3 C.7.6.23: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.23.html
    """
    ICCProfile: OB
    """ICC Profile (0028,2000), OB, VM 1, Type 1C.

    Required if Data Path Assignment in Data Frame Assignment Sequence is not PRIMARY_PVALUES. Not allowed
    otherwise.

    PS3.3 C.7.6.23: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.23.html
    """
    ColorSpace: CST_[Literal["SRGB", "ADOBERGB", "ROMMRGB", "DISPLAYP3"]]
    """Color Space (0028,2002), CS, VM 1, Type 3.

    Defined Terms: SRGB, ADOBERGB, ROMMRGB, DISPLAYP3.

    PS3.3 C.7.6.23: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.23.html
    """
