# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Segmented Property Type Code Sequence (0062,000F)."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Item
from dcmgen.model.parts import CodeSequenceMacro


class ReferencedSegmentationSequenceSegmentedPropertyTypeCodeSequenceItem(CodeSequenceMacro, Item):
    """Item of Segmented Property Type Code Sequence (0062,000F) (PS3.3 C.8.17.14).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.14.html
    """

    __slots__ = ()

    SegmentedPropertyTypeModifierCodeSequence = SQ(0x0062_0011, "CodeSequenceMacro")
