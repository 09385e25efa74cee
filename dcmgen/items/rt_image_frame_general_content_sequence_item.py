# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of RT Image Frame General Content Sequence (3002,0102)."""

from __future__ import annotations

from dcmgen.model.fields import FD_, US, CSn
from dcmgen.model.iod import Item


class RTImageFrameGeneralContentSequenceItem(Item):
    """Item of RT Image Frame General Content Sequence (3002,0102) (PS3.3 C.36.2.4.8).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.4.8.html
    """

    __slots__ = ()

    FrameType = CSn(0x0008_9007)
    ReferencedTreatmentPositionIndex = US(0x300A_060B)
    StartCumulativeMeterset = FD_(0x3002_0106)
