# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Studies Containing Other Referenced Instances Sequence (0008,1200)."""

from __future__ import annotations

from dcmgen.model.fields import UI
from dcmgen.model.iod import Item
from dcmgen.model.parts import SeriesAndInstanceReferenceMacro


class StudiesContainingOtherReferencedInstancesSequenceItem(SeriesAndInstanceReferenceMacro, Item):
    """Item of Studies Containing Other Referenced Instances Sequence (0008,1200) (PS3.3 C.12.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.2.html
    """

    __slots__ = ()

    StudyInstanceUID = UI(0x0020_000D)
