# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Enhanced Palette Color Lookup Table Module."""

from __future__ import annotations

from dcmgen.model.fields import CST_, OB, SQ
from dcmgen.model.iod import Module


class EnhancedPaletteColorLookupTableModule(Module):
    """Enhanced Palette Color Lookup Table Module (PS3.3 C.7.6.23).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.23.html
    """

    __slots__ = ()

    DataFrameAssignmentSequence = SQ(0x0028_1401, "DataFrameAssignmentSequenceItem")
    BlendingLUT1Sequence = SQ(0x0028_1404, "BlendingLUT1SequenceItem")
    BlendingLUT2Sequence = SQ(0x0028_140C, "BlendingLUT2SequenceItem")
    EnhancedPaletteColorLookupTableSequence = SQ(0x0028_140B, "EnhancedPaletteColorLookupTableSequenceItem")
    ICCProfile = OB(0x0028_2000)
    ColorSpace = CST_(0x0028_2002)
