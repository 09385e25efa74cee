# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Ion Wedge Position Sequence (300A,03AC)."""

from __future__ import annotations

from dcmgen.model.fields import CS, FL, IS
from dcmgen.model.iod import Item


class IonWedgePositionSequenceItem(Item):
    """Item of Ion Wedge Position Sequence (300A,03AC) (PS3.3 C.8.8.25).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """

    __slots__ = ()

    ReferencedWedgeNumber = IS(0x300C_00C0)
    WedgePosition = CS(0x300A_0118)
    WedgeThinEdgePosition = FL(0x300A_00DB)
