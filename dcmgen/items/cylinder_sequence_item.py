# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Cylinder Sequence (0046,0018)."""

from __future__ import annotations

from dcmgen.model.fields import FD, FL
from dcmgen.model.iod import Item


class CylinderSequenceItem(Item):
    """Item of Cylinder Sequence (0046,0018) (PS3.3 C.8.25.6.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.6.html#sect_C.8.25.6.1
    """

    __slots__ = ()

    CylinderPower = FD(0x0046_0147)
    CylinderAxis = FL(0x0022_0009)
