# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Energy Window Range Sequence (0054,0013)."""

from __future__ import annotations

from dcmgen.model.fields import DS
from dcmgen.model.iod import Item


class EnhancedPETAcquisitionEnergyWindowRangeSequenceItem(Item):
    """Item of Energy Window Range Sequence (0054,0013) (PS3.3 C.8.22.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.22.2.html
    """

    __slots__ = ()

    EnergyWindowLowerLimit = DS(0x0054_0014)
    EnergyWindowUpperLimit = DS(0x0054_0015)
