# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Image Data Type Sequence (0018,9807)."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Item


class PhotoacousticImageDataTypeImageDataTypeSequenceItem(Item):
    """Item of Image Data Type Sequence (0018,9807) (PS3.3 C.8.34.5.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.34.5.3.html
    """

    __slots__ = ()

    ImageDataTypeCodeSequence = SQ(0x0018_9836, "CodeSequenceMacro")
