# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of WADO Retrieval Sequence (0040,E023)."""

from __future__ import annotations

from dcmgen.model.fields import UR
from dcmgen.model.iod import Item


class WADORetrievalSequenceItem(Item):
    """Item of WADO Retrieval Sequence (0040,E023) (PS3.3 10.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.3.html
    """

    __slots__ = ()

    RetrieveURI = UR(0x0040_E010)
