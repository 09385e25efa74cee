# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Modality LUT Sequence (0028,3000)."""

from __future__ import annotations

from dcmgen.model.fields import LO, LO_, USorOWn, USorSSn
from dcmgen.model.iod import Item


class ModalityLUTSequenceItem(Item):
    """Item of Modality LUT Sequence (0028,3000) (PS3.3 C.11.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.html#sect_C.11.1
    """

    __slots__ = ()

    LUTDescriptor = USorSSn(0x0028_3002)
    LUTExplanation = LO_(0x0028_3003)
    ModalityLUTType = LO(0x0028_3004)
    LUTData = USorOWn(0x0028_3006)
