# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Softcopy VOI LUT Sequence (0028,3110)."""

from __future__ import annotations

from dcmgen.items.threshold_sequence_macro import ThresholdSequenceMacro
from dcmgen.items.voi_lut_macro import VOILUTMacro
from dcmgen.model.fields import CS, SQ, UI, US
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.advanced_blending_sequence_referenced_image_sequence_item import (
        AdvancedBlendingSequenceReferencedImageSequenceItem,
    )
    from dcmgen.items.hierarchical_sop_instance_reference_macro import HierarchicalSOPInstanceReferenceMacro
    from dcmgen.items.palette_color_lookup_table_macro import PaletteColorLookupTableMacro


class AdvancedBlendingSequenceSoftcopyVOILUTSequenceItem(VOILUTMacro, Item):
    """Item of Softcopy VOI LUT Sequence (0028,3110) (PS3.3 C.11.33).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.33.html
    """

    __slots__ = ()

    ReferencedImageSequence: SQ[AdvancedBlendingSequenceReferencedImageSequenceItem] = SQ(
        0x0008_1140, "AdvancedBlendingSequenceReferencedImageSequenceItem"
    )
    """Referenced Image Sequence (0008,1140), VM 1, Type 1C (PS3.3 C.11.33)."""


class AdvancedBlendingSequenceItem(ThresholdSequenceMacro, Item):
    """Item of Advanced Blending Sequence (0070,1B01) (PS3.3 C.11.33).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.33.html
    """

    __slots__ = ()

    BlendingInputNumber: US = US(0x0070_1B02)
    """Blending Input Number (0070,1B02), VM 1, Type 1 (PS3.3 C.11.33)."""
    StudyInstanceUID: UI = UI(0x0020_000D)
    """Study Instance UID (0020,000D), VM 1, Type 1 (PS3.3 C.11.33)."""
    SeriesInstanceUID: UI = UI(0x0020_000E)
    """Series Instance UID (0020,000E), VM 1, Type 1 (PS3.3 C.11.33)."""
    ReferencedImageSequence: SQ[AdvancedBlendingSequenceReferencedImageSequenceItem] = SQ(
        0x0008_1140, "AdvancedBlendingSequenceReferencedImageSequenceItem"
    )
    """Referenced Image Sequence (0008,1140), VM 1, Type 1C (PS3.3 C.11.33)."""
    ReferencedSpatialRegistrationSequence: SQ[HierarchicalSOPInstanceReferenceMacro] = SQ(
        0x0070_0404, "HierarchicalSOPInstanceReferenceMacro"
    )
    """Referenced Spatial Registration Sequence (0070,0404), VM 1, Type 1C (PS3.3 C.11.33)."""
    SoftcopyVOILUTSequence: SQ[AdvancedBlendingSequenceSoftcopyVOILUTSequenceItem] = SQ(
        0x0028_3110, "AdvancedBlendingSequenceSoftcopyVOILUTSequenceItem"
    )
    """Softcopy VOI LUT Sequence (0028,3110), VM 1, Type 1C (PS3.3 C.11.33)."""
    PaletteColorLookupTableSequence: SQ[PaletteColorLookupTableMacro] = SQ(0x0048_0120, "PaletteColorLookupTableMacro")
    """Palette Color Lookup Table Sequence (0048,0120), VM 1, Type 1C (PS3.3 C.11.33)."""
    TimeSeriesBlending: CS[Literal["TRUE", "FALSE"]] = CS(0x0070_1B07)
    """Time Series Blending (0070,1B07), VM 1, Type 1C (PS3.3 C.11.33)."""
    GeometryForDisplay: CS[Literal["TRUE", "FALSE"]] = CS(0x0070_1B08)
    """Geometry for Display (0070,1B08), VM 1, Type 1C (PS3.3 C.11.33)."""
