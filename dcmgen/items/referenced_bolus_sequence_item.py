# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Referenced Bolus Sequence (300C,00B0)."""

from __future__ import annotations

from dcmgen.model.fields import IS, LO_
from dcmgen.model.iod import Item


class ReferencedBolusSequenceItem(Item):
    """Item of Referenced Bolus Sequence (300C,00B0) (PS3.3 C.8.8.25).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """

    __slots__ = ()

    ReferencedROINumber = IS(0x3006_0084)
    AccessoryCode = LO_(0x300A_00F9)
