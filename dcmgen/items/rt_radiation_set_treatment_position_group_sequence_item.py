# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Treatment Position Group Sequence (300A,060A)."""

from __future__ import annotations

from dcmgen.model.fields import LO, SQ, UI
from dcmgen.model.iod import Item


class RTRadiationSetTreatmentPositionGroupSequenceItem(Item):
    """Item of Treatment Position Group Sequence (300A,060A) (PS3.3 C.36.10).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.10.html
    """

    __slots__ = ()

    TreatmentPositionGroupUID = UI(0x300A_0609)
    TreatmentPositionGroupLabel = LO(0x300A_0608)
    ReferencedRTRadiationSequence = SQ(0x300A_0630, "SOPInstanceReferenceMacro")
