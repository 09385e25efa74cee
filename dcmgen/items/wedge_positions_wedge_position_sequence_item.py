# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Wedge Position Sequence (300A,0116)."""

from __future__ import annotations

from dcmgen.model.fields import CS, FD, US
from dcmgen.model.iod import Item


class WedgePositionsWedgePositionSequenceItem(Item):
    """Item of Wedge Position Sequence (300A,0116) (PS3.3 C.36.2.2.11).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.11.html
    """

    __slots__ = ()

    ReferencedDeviceIndex = US(0x300A_0607)
    WedgePosition = CS(0x300A_0118)
    RadiationBeamWedgeThinEdgeDistance = FD(0x300A_0653)
