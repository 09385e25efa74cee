# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Conceptual Volume Segmentation Reference Sequence (3010,0011)."""

from __future__ import annotations

from dcmgen.model.fields import SQ, US
from dcmgen.model.iod import Item


class ConceptualVolumeSegmentationReferenceSequenceItem(Item):
    """Item of Conceptual Volume Segmentation Reference Sequence (3010,0011) (PS3.3 10.34).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.34.html
    """

    __slots__ = ()

    ReferencedDirectSegmentInstanceSequence = SQ(0x3010_004A, "SOPInstanceReferenceMacro")
    ReferencedSegmentReferenceIndex = US(0x3010_0020)
