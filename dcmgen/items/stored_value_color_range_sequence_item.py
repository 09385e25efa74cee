# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Stored Value Color Range Sequence (0028,1230)."""

from __future__ import annotations

from dcmgen.model.fields import FD
from dcmgen.model.iod import Item


class StoredValueColorRangeSequenceItem(Item):
    """Item of Stored Value Color Range Sequence (0028,1230) (PS3.3 C.7.6.16.2.26).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.26
    """

    __slots__ = ()

    MinimumStoredValueMapped = FD(0x0028_1231)
    MaximumStoredValueMapped = FD(0x0028_1232)
