# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Segment Reference Sequence (3010,0021)."""

from __future__ import annotations

from dcmgen.items.conceptual_volume_macro import ConceptualVolumeMacro
from dcmgen.items.conceptual_volume_segmentation_reference_and_combination_macro import (
    ConceptualVolumeSegmentationReferenceAndCombinationMacro,
)
from dcmgen.model.fields import IS, SQ, UI, UL, US, USn
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.code_sequence_macro import CodeSequenceMacro
    from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro


class SegmentReferenceSequenceItem(Item):
    """Item of Segment Reference Sequence (3010,0021) (PS3.3 C.36.9).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.9.html
    """

    __slots__ = ()

    SegmentReferenceIndex: US = US(0x3010_0022)
    """Segment Reference Index (3010,0022), VM 1, Type 1 (PS3.3 C.36.9)."""
    DirectSegmentReferenceSequence: SQ[DirectSegmentReferenceSequenceItem] = SQ(
        0x3010_0023, "DirectSegmentReferenceSequenceItem"
    )
    """Direct Segment Reference Sequence (3010,0023), VM 1, Type 1C (PS3.3 C.36.9)."""
    CombinationSegmentReferenceSequence: SQ[CombinationSegmentReferenceSequenceItem] = SQ(
        0x3010_0024, "CombinationSegmentReferenceSequenceItem"
    )
    """Combination Segment Reference Sequence (3010,0024), VM 1, Type 1C (PS3.3 C.36.9)."""


class DirectSegmentReferenceSequenceItem(ConceptualVolumeMacro, Item):
    """Item of Direct Segment Reference Sequence (3010,0023) (PS3.3 C.36.9).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.9.html
    """

    __slots__ = ()

    ReferencedSOPSequence: SQ[SOPInstanceReferenceMacro] = SQ(0x0008_1199, "SOPInstanceReferenceMacro")
    """Referenced SOP Sequence (0008,1199), VM 1, Type 1 (PS3.3 C.36.9)."""
    ReferencedSegmentNumber: USn = USn(0x0062_000B)
    """Referenced Segment Number (0062,000B), VM 1-n, Type 1C (PS3.3 C.36.9)."""
    ReferencedFiducialsUID: UI = UI(0x3010_0031)
    """Referenced Fiducials UID (3010,0031), VM 1, Type 1C (PS3.3 C.36.9)."""
    ReferencedROINumber: IS = IS(0x3006_0084)
    """Referenced ROI Number (3006,0084), VM 1, Type 1C (PS3.3 C.36.9)."""
    ReferencedSurfaceNumber: UL = UL(0x0066_002C)
    """Referenced Surface Number (0066,002C), VM 1, Type 1C (PS3.3 C.36.9)."""


class CombinationSegmentReferenceSequenceItem(ConceptualVolumeSegmentationReferenceAndCombinationMacro, Item):
    """Item of Combination Segment Reference Sequence (3010,0024) (PS3.3 C.36.9).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.9.html
    """

    __slots__ = ()

    SegmentedPropertyCategoryCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0062_0003, "CodeSequenceMacro")
    """Segmented Property Category Code Sequence (0062,0003), VM 1, Type 2 (PS3.3 C.36.9)."""
    SegmentedPropertyTypeCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0062_000F, "CodeSequenceMacro")
    """Segmented Property Type Code Sequence (0062,000F), VM 1, Type 1C (PS3.3 C.36.9)."""
