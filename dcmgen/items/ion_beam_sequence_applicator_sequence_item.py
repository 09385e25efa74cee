# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Applicator Sequence (300A,0107)."""

from __future__ import annotations

from dcmgen.model.fields import CST, LO_, SH
from dcmgen.model.iod import Item


class IonBeamSequenceApplicatorSequenceItem(Item):
    """Item of Applicator Sequence (300A,0107) (PS3.3 C.8.8.25).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """

    __slots__ = ()

    ApplicatorID = SH(0x300A_0108)
    AccessoryCode = LO_(0x300A_00F9)
    ApplicatorType = CST(0x300A_0109)
    ApplicatorDescription = LO_(0x300A_010A)
