# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of WADO-RS Retrieval Sequence (0040,E025)."""

from __future__ import annotations

from dcmgen.model.fields import UR
from dcmgen.model.iod import Item


class WADORSRetrievalSequenceItem(Item):
    """Item of WADO-RS Retrieval Sequence (0040,E025) (PS3.3 10.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.3.html
    """

    __slots__ = ()

    RetrieveURL = UR(0x0008_1190)
