# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Planning Landmark Line Sequence (0068,6510)."""

from __future__ import annotations

from dcmgen.model.fields import LO_, SQ, US
from dcmgen.model.iod import Item
from dcmgen.model.parts import PlanningLandmarkLineMacro


class PlanningLandmarkLineSequenceItem(PlanningLandmarkLineMacro, Item):
    """Item of Planning Landmark Line Sequence (0068,6510) (PS3.3 C.29.1.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.html#sect_C.29.1.5
    """

    __slots__ = ()

    PlanningLandmarkID = US(0x0068_6530)
    PlanningLandmarkDescription = LO_(0x0068_6540)
    PlanningLandmarkIdentificationCodeSequence = SQ(0x0068_6545, "CodeSequenceMacro")
