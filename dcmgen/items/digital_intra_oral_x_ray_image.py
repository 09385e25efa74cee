# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Anatomic Region Sequence (0008,2218) in the Digital Intra-Oral X-Ray Image IOD."""

from __future__ import annotations

from dcmgen.items.anatomic_region_sequence_item import AnatomicRegionSequenceItem
from dcmgen.items.intra_oral_image_anatomic_region_sequence_item import IntraOralImageAnatomicRegionSequenceItem
from dcmgen.model.fields import SQ


class DigitalIntraOralXRayImageAnatomicRegionSequenceItem(
    AnatomicRegionSequenceItem, IntraOralImageAnatomicRegionSequenceItem
):
    """Item of Anatomic Region Sequence (0008,2218) in the Digital Intra-Oral X-Ray Image IOD (PS3.3 A.28).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.28.html
    """

    __slots__ = ()

    AnatomicRegionModifierSequence = SQ(0x0008_2220, "CodeSequenceMacro")
