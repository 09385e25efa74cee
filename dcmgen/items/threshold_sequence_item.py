# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Threshold Sequence (0070,1B11)."""

from __future__ import annotations

from dcmgen.model.fields import CS, FD, SQ
from dcmgen.model.iod import Item


class ThresholdSequenceItem(Item):
    """Item of Threshold Sequence (0070,1B11) (PS3.3 C.11.33.1.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.33.html#sect_C.11.33.1.2
    """

    __slots__ = ()

    ThresholdType = CS(0x0070_1B13)
    ThresholdValueSequence = SQ(0x0070_1B12, "ThresholdValueSequenceItem")


class ThresholdValueSequenceItem(Item):
    """Item of Threshold Value Sequence (0070,1B12) (PS3.3 C.11.33.1.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.33.html#sect_C.11.33.1.2
    """

    __slots__ = ()

    ThresholdValue = FD(0x0070_1B14)
