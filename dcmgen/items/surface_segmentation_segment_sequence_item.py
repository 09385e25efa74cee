# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Referenced Surface Sequence (0066,002B)."""

from __future__ import annotations

from dcmgen.model.fields import SQ, UL
from dcmgen.model.iod import Item
from dcmgen.model.parts import SegmentDescriptionMacro


class ReferencedSurfaceSequenceItem(Item):
    """Item of Referenced Surface Sequence (0066,002B) (PS3.3 C.8.23.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.23.html#sect_C.8.23.1
    """

    __slots__ = ()

    ReferencedSurfaceNumber = UL(0x0066_002C)
    SegmentSurfaceGenerationAlgorithmIdentificationSequence = SQ(0x0066_002D, "AlgorithmIdentificationMacro")
    SegmentSurfaceSourceInstanceSequence = SQ(0x0066_002E, "ImageSOPInstanceReferenceMacro")


class SurfaceSegmentationSegmentSequenceItem(SegmentDescriptionMacro, Item):
    """Item of Segment Sequence (0062,0002) (PS3.3 C.8.23.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.23.html#sect_C.8.23.1
    """

    __slots__ = ()

    SurfaceCount = UL(0x0066_002A)
    ReferencedSurfaceSequence = SQ(0x0066_002B, "ReferencedSurfaceSequenceItem")
