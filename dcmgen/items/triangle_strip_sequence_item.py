# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Triangle Strip Sequence (0066,0026)."""

from __future__ import annotations

from dcmgen.model.fields import OL
from dcmgen.model.iod import Item


class TriangleStripSequenceItem(Item):
    """Item of Triangle Strip Sequence (0066,0026) (PS3.3 C.27.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.27.4.html
    """

    __slots__ = ()

    LongPrimitivePointIndexList = OL(0x0066_0040)
