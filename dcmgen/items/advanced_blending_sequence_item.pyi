# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Softcopy VOI LUT Sequence (0028,3110)."""

from typing import Literal

from dcmgen.items.advanced_blending_sequence_referenced_image_sequence_item import (
    AdvancedBlendingSequenceReferencedImageSequenceItem,
    AdvancedBlendingSequenceReferencedImageSequenceItems,
)
from dcmgen.items.hierarchical_sop_instance_reference_macro import (
    HierarchicalSOPInstanceReferenceMacro,
    HierarchicalSOPInstanceReferenceMacros,
)
from dcmgen.items.palette_color_lookup_table_macro import PaletteColorLookupTableMacro, PaletteColorLookupTableMacros
from dcmgen.items.threshold_sequence_item import ThresholdSequenceItem
from dcmgen.items.threshold_sequence_macro import ThresholdSequenceMacro
from dcmgen.items.voi_lut_macro import VOILUTMacro
from dcmgen.items.voi_lut_sequence_item import VOILUTSequenceItem
from dcmgen.model.fields import CS, SQ, UI, US, AnyText, DSnValue, Items, LOnValue, UIValue, USValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class AdvancedBlendingSequenceSoftcopyVOILUTSequenceItem(VOILUTMacro, Item):
    """Item of Softcopy VOI LUT Sequence (0028,3110) (PS3.3 C.11.33).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.33.html
    """

    def __init__(
        self,
        /,
        *,
        ReferencedImageSequence: Items[AdvancedBlendingSequenceReferencedImageSequenceItem] = ...,
        WindowCenter: DSnValue = ...,
        WindowWidth: DSnValue = ...,
        VOILUTSequence: Items[VOILUTSequenceItem] = ...,
        WindowCenterWidthExplanation: LOnValue = ...,
        VOILUTFunction: Literal["LINEAR", "LINEAR_EXACT", "SIGMOID", None] | AnyText = ...,
    ) -> None: ...
    ReferencedImageSequence: SQ[
        AdvancedBlendingSequenceReferencedImageSequenceItems, AdvancedBlendingSequenceReferencedImageSequenceItem
    ]
    """Referenced Image Sequence (0008,1140), SQ, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.11.33: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.33.html
    """

class AdvancedBlendingSequenceSoftcopyVOILUTSequenceItems(Sequence[AdvancedBlendingSequenceSoftcopyVOILUTSequenceItem]):
    def add(
        self,
        /,
        *,
        ReferencedImageSequence: Items[AdvancedBlendingSequenceReferencedImageSequenceItem] = ...,
        WindowCenter: DSnValue = ...,
        WindowWidth: DSnValue = ...,
        VOILUTSequence: Items[VOILUTSequenceItem] = ...,
        WindowCenterWidthExplanation: LOnValue = ...,
        VOILUTFunction: Literal["LINEAR", "LINEAR_EXACT", "SIGMOID", None] | AnyText = ...,
    ) -> AdvancedBlendingSequenceSoftcopyVOILUTSequenceItem: ...

class AdvancedBlendingSequenceItem(ThresholdSequenceMacro, Item):
    """Item of Advanced Blending Sequence (0070,1B01) (PS3.3 C.11.33).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.33.html
    """

    def __init__(
        self,
        /,
        *,
        StudyInstanceUID: UIValue = ...,
        SeriesInstanceUID: UIValue = ...,
        BlendingInputNumber: USValue = ...,
        ReferencedImageSequence: Items[AdvancedBlendingSequenceReferencedImageSequenceItem] = ...,
        SoftcopyVOILUTSequence: Items[AdvancedBlendingSequenceSoftcopyVOILUTSequenceItem] = ...,
        PaletteColorLookupTableSequence: Items[PaletteColorLookupTableMacro] = ...,
        ReferencedSpatialRegistrationSequence: Items[HierarchicalSOPInstanceReferenceMacro] = ...,
        TimeSeriesBlending: Literal["TRUE", "FALSE"] = ...,
        GeometryForDisplay: Literal["TRUE", "FALSE"] = ...,
        ThresholdSequence: Items[ThresholdSequenceItem] = ...,
    ) -> None: ...
    BlendingInputNumber: US
    """Blending Input Number (0070,1B02), US, VM 1, Type 1.

    PS3.3 C.11.33: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.33.html
    """
    StudyInstanceUID: UI
    """Study Instance UID (0020,000D), UI, VM 1, Type 1.

    PS3.3 C.11.33: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.33.html
    """
    SeriesInstanceUID: UI
    """Series Instance UID (0020,000E), UI, VM 1, Type 1.

    PS3.3 C.11.33: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.33.html
    """
    ReferencedImageSequence: SQ[
        AdvancedBlendingSequenceReferencedImageSequenceItems, AdvancedBlendingSequenceReferencedImageSequenceItem
    ]
    """Referenced Image Sequence (0008,1140), SQ, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.11.33: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.33.html
    """
    ReferencedSpatialRegistrationSequence: SQ[
        HierarchicalSOPInstanceReferenceMacros, HierarchicalSOPInstanceReferenceMacro
    ]
    """Referenced Spatial Registration Sequence (0070,0404), SQ, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.11.33: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.33.html
    """
    SoftcopyVOILUTSequence: SQ[
        AdvancedBlendingSequenceSoftcopyVOILUTSequenceItems, AdvancedBlendingSequenceSoftcopyVOILUTSequenceItem
    ]
    """Softcopy VOI LUT Sequence (0028,3110), SQ, VM 1, Type 1C.

    Required if a condition that cannot be checked (intent) applies and Threshold Sequence is absent. Otherwise
    allowed only if a condition that cannot be checked (referenced instance) applies.

    PS3.3 C.11.33: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.33.html
    """
    PaletteColorLookupTableSequence: SQ[PaletteColorLookupTableMacros, PaletteColorLookupTableMacro]
    """Palette Color Lookup Table Sequence (0048,0120), SQ, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.11.33: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.33.html
    """
    TimeSeriesBlending: CS[Literal["TRUE", "FALSE"]]
    """Time Series Blending (0070,1B07), CS, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    Enumerated Values: TRUE, FALSE.

    PS3.3 C.11.33: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.33.html
    """
    GeometryForDisplay: CS[Literal["TRUE", "FALSE"]]
    """Geometry for Display (0070,1B08), CS, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    Enumerated Values: TRUE, FALSE.

    PS3.3 C.11.33: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.33.html
    """

class AdvancedBlendingSequenceItems(Sequence[AdvancedBlendingSequenceItem]):
    def add(
        self,
        /,
        *,
        StudyInstanceUID: UIValue = ...,
        SeriesInstanceUID: UIValue = ...,
        BlendingInputNumber: USValue = ...,
        ReferencedImageSequence: Items[AdvancedBlendingSequenceReferencedImageSequenceItem] = ...,
        SoftcopyVOILUTSequence: Items[AdvancedBlendingSequenceSoftcopyVOILUTSequenceItem] = ...,
        PaletteColorLookupTableSequence: Items[PaletteColorLookupTableMacro] = ...,
        ReferencedSpatialRegistrationSequence: Items[HierarchicalSOPInstanceReferenceMacro] = ...,
        TimeSeriesBlending: Literal["TRUE", "FALSE"] = ...,
        GeometryForDisplay: Literal["TRUE", "FALSE"] = ...,
        ThresholdSequence: Items[ThresholdSequenceItem] = ...,
    ) -> AdvancedBlendingSequenceItem: ...
