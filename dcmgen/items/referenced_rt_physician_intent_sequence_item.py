# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Referenced RT Prescription Sequence (300A,068A)."""

from __future__ import annotations

from dcmgen.model.fields import SQ, US
from dcmgen.model.iod import Item
from dcmgen.model.parts import SOPInstanceReferenceMacro


class ReferencedRTPrescriptionSequenceItem(Item):
    """Item of Referenced RT Prescription Sequence (300A,068A) (PS3.3 C.36.10).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.10.html
    """

    __slots__ = ()

    ReferencedRTPrescriptionIndex = US(0x3010_0041)


class ReferencedRTPhysicianIntentSequenceItem(SOPInstanceReferenceMacro, Item):
    """Item of Referenced RT Physician Intent Sequence (300A,063B) (PS3.3 C.36.10).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.10.html
    """

    __slots__ = ()

    ReferencedRTPrescriptionSequence = SQ(0x300A_068A, "ReferencedRTPrescriptionSequenceItem")
