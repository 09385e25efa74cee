# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Wedge Position Sequence (300A,0116)."""

from __future__ import annotations

from dcmgen.model.fields import CS, IS
from dcmgen.model.iod import Item


class WedgePositionSequenceItem(Item):
    """Item of Wedge Position Sequence (300A,0116) (PS3.3 C.8.8.14).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """

    __slots__ = ()

    ReferencedWedgeNumber = IS(0x300C_00C0)
    WedgePosition = CS(0x300A_0118)
