# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Treatment Position Group Sequence (300A,060A)."""

from __future__ import annotations

from dcmgen.model.fields import SQ, UI
from dcmgen.model.iod import Item
from dcmgen.model.parts import SOPInstanceReferenceMacro


class TreatmentPositionGroupSequenceItem(Item):
    """Item of Treatment Position Group Sequence (300A,060A) (PS3.3 C.36.2.3.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.3.html#sect_C.36.2.3.1
    """

    __slots__ = ()

    ReferencedTreatmentPositionGroupUID = UI(0x300A_0785)


class ReferencedRTRadiationSetSequenceItem(SOPInstanceReferenceMacro, Item):
    """Item of Referenced RT Radiation Set Sequence (300A,0702) (PS3.3 C.36.2.3.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.3.html#sect_C.36.2.3.1
    """

    __slots__ = ()

    ReferencedRTRadiationSequence = SQ(0x300A_0630, "SOPInstanceReferenceMacro")
    TreatmentPositionGroupSequence = SQ(0x300A_060A, "TreatmentPositionGroupSequenceItem")
