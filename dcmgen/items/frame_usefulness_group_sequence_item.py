# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Frame Usefulness Group Sequence (0034,0009)."""

from __future__ import annotations

from dcmgen.model.fields import CS_
from dcmgen.model.iod import Item


class FrameUsefulnessGroupSequenceItem(Item):
    """Item of Frame Usefulness Group Sequence (0034,0009) (PS3.3 C.7.6.16.2.27).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.27
    """

    __slots__ = ()

    IncludesInformation = CS_(0x0034_000C)
    IncludesImagingSubject = CS_(0x0034_0008)
