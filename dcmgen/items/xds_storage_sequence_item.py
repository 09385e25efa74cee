# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of XDS Storage Sequence (0040,4074)."""

from __future__ import annotations

from dcmgen.model.fields import UI, UI_
from dcmgen.model.iod import Item


class XDSStorageSequenceItem(Item):
    """Item of XDS Storage Sequence (0040,4074) (PS3.3 10.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.3.html
    """

    __slots__ = ()

    RepositoryUniqueID = UI(0x0040_E030)
    HomeCommunityID = UI_(0x0040_E031)
