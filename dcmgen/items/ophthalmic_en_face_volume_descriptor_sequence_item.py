# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Ophthalmic En Face Volume Descriptor Sequence (0022,1627)."""

from __future__ import annotations

from dcmgen.model.fields import CST, FL, LO_, SQ
from dcmgen.model.iod import Item
from dcmgen.model.parts import ImageSOPInstanceReferenceMacro


class OphthalmicEnFaceVolumeDescriptorSequenceItem(Item):
    """Item of Ophthalmic En Face Volume Descriptor Sequence (0022,1627) (PS3.3 C.8.17.14).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.14.html
    """

    __slots__ = ()

    OphthalmicEnFaceVolumeDescriptorScope = CST(0x0022_1629)
    ReferencedSegmentationSequence = SQ(0x0008_114C, "ReferencedSegmentationSequenceItem")
    SurfaceOffset = FL(0x0066_0005)
    SurfaceProcessingDescription = LO_(0x0066_000B)


class ReferencedSegmentationSequenceItem(ImageSOPInstanceReferenceMacro, Item):
    """Item of Referenced Segmentation Sequence (0008,114C) (PS3.3 C.8.17.14).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.14.html
    """

    __slots__ = ()

    SegmentedPropertyTypeCodeSequence = SQ(
        0x0062_000F, "ReferencedSegmentationSequenceSegmentedPropertyTypeCodeSequenceItem"
    )
