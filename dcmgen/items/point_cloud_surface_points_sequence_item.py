# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Surface Points Sequence (0066,0011)."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Item
from dcmgen.model.parts import PointsMacro


class PointCloudSurfacePointsSequenceItem(PointsMacro, Item):
    """Item of Surface Points Sequence (0066,0011) (PS3.3 C.27.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.27.5.html
    """

    __slots__ = ()

    SegmentedPropertyCategoryCodeSequence = SQ(0x0062_0003, "CodeSequenceMacro")
    SegmentedPropertyTypeCodeSequence = SQ(0x0062_000F, "CodeSequenceMacro")
