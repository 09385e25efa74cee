# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Animation Curve Sequence (0070,1A04)."""

from __future__ import annotations

from dcmgen.model.fields import OD, UL
from dcmgen.model.iod import Item


class AnimationCurveSequenceItem(Item):
    """Item of Animation Curve Sequence (0070,1A04) (PS3.3 C.11.29).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.29.html
    """

    __slots__ = ()

    NumberOfVolumetricCurvePoints = UL(0x0070_150C)
    VolumetricCurvePoints = OD(0x0070_150D)
    VolumetricCurveUpDirections = OD(0x0070_1A07)
