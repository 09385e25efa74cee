# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of X-Ray Grid Sequence (0018,9555)."""

from __future__ import annotations

from dcmgen.model.fields import CSTn
from dcmgen.model.iod import Item


class XRayGridSequenceItem(Item):
    """Item of X-Ray Grid Sequence (0018,9555) (PS3.3 C.8.31.7).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.31.7.html
    """

    __slots__ = ()

    Grid = CSTn(0x0018_1166)
