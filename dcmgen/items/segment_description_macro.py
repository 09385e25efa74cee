# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Segment Description Macro."""

from __future__ import annotations

from dcmgen.items.content_creator_macro import ContentCreatorMacro
from dcmgen.items.multiple_site_general_anatomy_optional_macro import MultipleSiteGeneralAnatomyOptionalMacro
from dcmgen.model.fields import CS, LO, SQ, ST_, UI, US, UT

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.code_sequence_macro import CodeSequenceMacro
    from dcmgen.items.fiducial_sequence_definition_source_sequence_item import (
        FiducialSequenceDefinitionSourceSequenceItem,
    )
    from dcmgen.items.referenced_segmentation_sequence_segmented_property_type_code_sequence_item import (
        ReferencedSegmentationSequenceSegmentedPropertyTypeCodeSequenceItem,
    )


class SegmentDescriptionMacro(MultipleSiteGeneralAnatomyOptionalMacro, ContentCreatorMacro):
    """Segment Description Macro (PS3.3 C.8.20.4.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.20.4.html#sect_C.8.20.4.1
    """

    __slots__ = ()

    SegmentNumber: US = US(0x0062_0004)
    """Segment Number (0062,0004), VM 1, Type 1 (PS3.3 C.8.20.4.1)."""
    SegmentLabel: LO = LO(0x0062_0005)
    """Segment Label (0062,0005), VM 1, Type 1 (PS3.3 C.8.20.4.1)."""
    SegmentDescription: ST_ = ST_(0x0062_0006)
    """Segment Description (0062,0006), VM 1, Type 3 (PS3.3 C.8.20.4.1)."""
    SegmentAlgorithmType: CS[Literal["AUTOMATIC", "SEMIAUTOMATIC", "MANUAL"]] = CS(0x0062_0008)
    """Segment Algorithm Type (0062,0008), VM 1, Type 1 (PS3.3 C.8.20.4.1)."""
    SegmentedPropertyCategoryCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0062_0003, "CodeSequenceMacro")
    """Segmented Property Category Code Sequence (0062,0003), VM 1, Type 1 (PS3.3 C.8.20.4.1)."""
    SegmentedPropertyTypeCodeSequence: SQ[ReferencedSegmentationSequenceSegmentedPropertyTypeCodeSequenceItem] = SQ(
        0x0062_000F, "ReferencedSegmentationSequenceSegmentedPropertyTypeCodeSequenceItem"
    )
    """Segmented Property Type Code Sequence (0062,000F), VM 1, Type 1 (PS3.3 C.8.20.4.1)."""
    TrackingID: UT = UT(0x0062_0020)
    """Tracking ID (0062,0020), VM 1, Type 1C (PS3.3 C.8.20.4.1)."""
    TrackingUID: UI = UI(0x0062_0021)
    """Tracking UID (0062,0021), VM 1, Type 1C (PS3.3 C.8.20.4.1)."""
    DefinitionSourceSequence: SQ[FiducialSequenceDefinitionSourceSequenceItem] = SQ(
        0x0008_1156, "FiducialSequenceDefinitionSourceSequenceItem"
    )
    """Definition Source Sequence (0008,1156), VM 1, Type 3 (PS3.3 C.8.20.4.1)."""
