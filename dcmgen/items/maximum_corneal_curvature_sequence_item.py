# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Maximum Corneal Curvature Sequence (0046,0211)."""

from __future__ import annotations

from dcmgen.model.fields import FL, FLn
from dcmgen.model.iod import Item


class MaximumCornealCurvatureSequenceItem(Item):
    """Item of Maximum Corneal Curvature Sequence (0046,0211) (PS3.3 C.8.30.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.30.3.html
    """

    __slots__ = ()

    MaximumCornealCurvature = FL(0x0046_0212)
    MaximumCornealCurvatureLocation = FLn(0x0046_0213)
