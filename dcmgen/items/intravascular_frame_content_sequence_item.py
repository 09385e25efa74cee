# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Intravascular Frame Content Sequence (0052,0027)."""

from __future__ import annotations

from dcmgen.model.fields import FD, FD_
from dcmgen.model.iod import Item


class IntravascularFrameContentSequenceItem(Item):
    """Item of Intravascular Frame Content Sequence (0052,0027) (PS3.3 C.8.27.6.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.27.6.2.html
    """

    __slots__ = ()

    IntravascularLongitudinalDistance = FD(0x0052_0028)
    SeamLineLocation = FD_(0x0052_0033)
