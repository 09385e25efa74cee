# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Measured Dose Reference Sequence (3008,0010)."""

from __future__ import annotations

from dcmgen.model.fields import CS, CST_, DS_, IS, ST_
from dcmgen.model.iod import Item


class MeasuredDoseReferenceSequenceItem(Item):
    """Item of Measured Dose Reference Sequence (3008,0010) (PS3.3 C.8.8.19).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.19.html
    """

    __slots__ = ()

    ReferencedDoseReferenceNumber = IS(0x300C_0051)
    MeasuredDoseReferenceNumber = IS(0x3008_0064)
    DoseUnits = CS(0x3004_0002)
    MeasuredDoseValue = DS_(0x3008_0016)
    MeasuredDoseType = CST_(0x3008_0014)
    MeasuredDoseDescription = ST_(0x3008_0012)
