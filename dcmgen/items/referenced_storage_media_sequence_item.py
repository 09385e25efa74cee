# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Referenced Storage Media Sequence (2200,000D)."""

from __future__ import annotations

from dcmgen.model.fields import SH_, UI_
from dcmgen.model.iod import Item


class ReferencedStorageMediaSequenceItem(Item):
    """Item of Referenced Storage Media Sequence (2200,000D) (PS3.3 C.22).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.22.html
    """

    __slots__ = ()

    StorageMediaFileSetID = SH_(0x0088_0130)
    StorageMediaFileSetUID = UI_(0x0088_0140)
