# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Add Intermediate Sequence (0046,0101)."""

from __future__ import annotations

from dcmgen.model.fields import FD, FD_
from dcmgen.model.iod import Item


class AddIntermediateSequenceItem(Item):
    """Item of Add Intermediate Sequence (0046,0101) (PS3.3 C.8.25.8.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.8.html#sect_C.8.25.8.1
    """

    __slots__ = ()

    AddPower = FD(0x0046_0104)
    ViewingDistance = FD_(0x0046_0106)
