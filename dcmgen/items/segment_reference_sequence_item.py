# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Segment Reference Sequence (3010,0021)."""

from __future__ import annotations

from dcmgen.model.fields import IS, SQ, UI, UL, US, USn
from dcmgen.model.iod import Item
from dcmgen.model.parts import ConceptualVolumeMacro, ConceptualVolumeSegmentationReferenceAndCombinationMacro


class SegmentReferenceSequenceItem(Item):
    """Item of Segment Reference Sequence (3010,0021) (PS3.3 C.36.9).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.9.html
    """

    __slots__ = ()

    SegmentReferenceIndex = US(0x3010_0022)
    DirectSegmentReferenceSequence = SQ(0x3010_0023, "DirectSegmentReferenceSequenceItem")
    CombinationSegmentReferenceSequence = SQ(0x3010_0024, "CombinationSegmentReferenceSequenceItem")


class DirectSegmentReferenceSequenceItem(ConceptualVolumeMacro, Item):
    """Item of Direct Segment Reference Sequence (3010,0023) (PS3.3 C.36.9).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.9.html
    """

    __slots__ = ()

    ReferencedSOPSequence = SQ(0x0008_1199, "SOPInstanceReferenceMacro")
    ReferencedSegmentNumber = USn(0x0062_000B)
    ReferencedFiducialsUID = UI(0x3010_0031)
    ReferencedROINumber = IS(0x3006_0084)
    ReferencedSurfaceNumber = UL(0x0066_002C)


class CombinationSegmentReferenceSequenceItem(ConceptualVolumeSegmentationReferenceAndCombinationMacro, Item):
    """Item of Combination Segment Reference Sequence (3010,0024) (PS3.3 C.36.9).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.9.html
    """

    __slots__ = ()

    SegmentedPropertyCategoryCodeSequence = SQ(0x0062_0003, "CodeSequenceMacro")
    SegmentedPropertyTypeCodeSequence = SQ(0x0062_000F, "CodeSequenceMacro")
