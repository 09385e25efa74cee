# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Recommended Isodose Level Sequence (3004,0016)."""

from __future__ import annotations

from dcmgen.model.fields import DS, USn
from dcmgen.model.iod import Item


class RecommendedIsodoseLevelSequenceItem(Item):
    """Item of Recommended Isodose Level Sequence (3004,0016) (PS3.3 C.8.8.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.3.html
    """

    __slots__ = ()

    DoseValue = DS(0x3004_0012)
    RecommendedDisplayCIELabValue = USn(0x0062_000D)
