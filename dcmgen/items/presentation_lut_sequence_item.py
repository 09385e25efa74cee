# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Presentation LUT Sequence (2050,0010)."""

from __future__ import annotations

from dcmgen.model.fields import LO_, USorOWn, USorSSn
from dcmgen.model.iod import Item


class PresentationLUTSequenceItem(Item):
    """Item of Presentation LUT Sequence (2050,0010) (PS3.3 C.11.6).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.6.html
    """

    __slots__ = ()

    LUTDescriptor = USorSSn(0x0028_3002)
    LUTExplanation = LO_(0x0028_3003)
    LUTData = USorOWn(0x0028_3006)
