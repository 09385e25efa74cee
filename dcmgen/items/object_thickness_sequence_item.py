# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Object Thickness Sequence (0018,9456)."""

from __future__ import annotations

from dcmgen.model.fields import FL
from dcmgen.model.iod import Item


class ObjectThicknessSequenceItem(Item):
    """Item of Object Thickness Sequence (0018,9456) (PS3.3 C.8.19.6.7).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.6.7.html
    """

    __slots__ = ()

    CalculatedAnatomyThickness = FL(0x0018_9452)
