# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Enhanced Palette Color Lookup Table Module."""

from __future__ import annotations

from dcmgen.model.fields import CST_, OB, SQ
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.blending_lut_1_sequence_item import BlendingLUT1SequenceItem
    from dcmgen.items.blending_lut_2_sequence_item import BlendingLUT2SequenceItem
    from dcmgen.items.data_frame_assignment_sequence_item import DataFrameAssignmentSequenceItem
    from dcmgen.items.enhanced_palette_color_lookup_table_sequence_item import (
        EnhancedPaletteColorLookupTableSequenceItem,
    )


class EnhancedPaletteColorLookupTableModule(Module):
    """Enhanced Palette Color Lookup Table Module (PS3.3 C.7.6.23).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.23.html
    """

    __slots__ = ()

    DataFrameAssignmentSequence: SQ[DataFrameAssignmentSequenceItem] = SQ(
        0x0028_1401, "DataFrameAssignmentSequenceItem"
    )
    """Data Frame Assignment Sequence (0028,1401), VM 1, Type 1 (PS3.3 C.7.6.23)."""
    BlendingLUT1Sequence: SQ[BlendingLUT1SequenceItem] = SQ(0x0028_1404, "BlendingLUT1SequenceItem")
    """Blending LUT 1 Sequence (0028,1404), VM 1, Type 1C (PS3.3 C.7.6.23)."""
    BlendingLUT2Sequence: SQ[BlendingLUT2SequenceItem] = SQ(0x0028_140C, "BlendingLUT2SequenceItem")
    """Blending LUT 2 Sequence (0028,140C), VM 1, Type 1C (PS3.3 C.7.6.23)."""
    EnhancedPaletteColorLookupTableSequence: SQ[EnhancedPaletteColorLookupTableSequenceItem] = SQ(
        0x0028_140B, "EnhancedPaletteColorLookupTableSequenceItem"
    )
    """Enhanced Palette Color Lookup Table Sequence (0028,140B), VM 1, Type 1C (PS3.3 C.7.6.23)."""
    ICCProfile: OB = OB(0x0028_2000)
    """ICC Profile (0028,2000), VM 1, Type 1C (PS3.3 C.7.6.23)."""
    ColorSpace: CST_[Literal["SRGB", "ADOBERGB", "ROMMRGB", "DISPLAYP3"]] = CST_(0x0028_2002)
    """Color Space (0028,2002), VM 1, Type 3 (PS3.3 C.7.6.23)."""
