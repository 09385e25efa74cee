# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Energy Window Information Sequence (0054,0012)."""

from __future__ import annotations

from dcmgen.model.fields import SH_, SQ
from dcmgen.model.iod import Item


class EnergyWindowInformationSequenceItem(Item):
    """Item of Energy Window Information Sequence (0054,0012) (PS3.3 C.8.4.10).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.10.html
    """

    __slots__ = ()

    EnergyWindowName = SH_(0x0054_0018)
    EnergyWindowRangeSequence = SQ(0x0054_0013, "EnergyWindowRangeSequenceItem")
