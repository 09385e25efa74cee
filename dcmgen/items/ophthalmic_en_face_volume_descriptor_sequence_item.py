# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Ophthalmic En Face Volume Descriptor Sequence (0022,1627)."""

from __future__ import annotations

from dcmgen.items.image_sop_instance_reference_macro import ImageSOPInstanceReferenceMacro
from dcmgen.model.fields import CST, FL, LO_, SQ
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.referenced_segmentation_sequence_segmented_property_type_code_sequence_item import (
        ReferencedSegmentationSequenceSegmentedPropertyTypeCodeSequenceItem,
    )


class OphthalmicEnFaceVolumeDescriptorSequenceItem(Item):
    """Item of Ophthalmic En Face Volume Descriptor Sequence (0022,1627) (PS3.3 C.8.17.14).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.14.html
    """

    __slots__ = ()

    OphthalmicEnFaceVolumeDescriptorScope: CST[Literal["ANTERIOR", "POSTERIOR", "ENTIRE"]] = CST(0x0022_1629)
    """Ophthalmic En Face Volume Descriptor Scope (0022,1629), VM 1, Type 1 (PS3.3 C.8.17.14)."""
    ReferencedSegmentationSequence: SQ[ReferencedSegmentationSequenceItem] = SQ(
        0x0008_114C, "ReferencedSegmentationSequenceItem"
    )
    """Referenced Segmentation Sequence (0008,114C), VM 1, Type 1C (PS3.3 C.8.17.14)."""
    SurfaceOffset: FL = FL(0x0066_0005)
    """Surface Offset (0066,0005), VM 1, Type 1 (PS3.3 C.8.17.14)."""
    SurfaceProcessingDescription: LO_ = LO_(0x0066_000B)
    """Surface Processing Description (0066,000B), VM 1, Type 3 (PS3.3 C.8.17.14)."""


class ReferencedSegmentationSequenceItem(ImageSOPInstanceReferenceMacro, Item):
    """Item of Referenced Segmentation Sequence (0008,114C) (PS3.3 C.8.17.14).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.14.html
    """

    __slots__ = ()

    SegmentedPropertyTypeCodeSequence: SQ[ReferencedSegmentationSequenceSegmentedPropertyTypeCodeSequenceItem] = SQ(
        0x0062_000F, "ReferencedSegmentationSequenceSegmentedPropertyTypeCodeSequenceItem"
    )
    """Segmented Property Type Code Sequence (0062,000F), VM 1, Type 1 (PS3.3 C.8.17.14)."""
