# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Image Box Synchronization Sequence (0072,0430)."""

from __future__ import annotations

from dcmgen.model.fields import CST, USn
from dcmgen.model.iod import Item


class ImageBoxSynchronizationSequenceItem(Item):
    """Item of Image Box Synchronization Sequence (0072,0430) (PS3.3 C.11.17).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.17.html
    """

    __slots__ = ()

    SynchronizedImageBoxList = USn(0x0072_0432)
    TypeOfSynchronization = CST(0x0072_0434)
