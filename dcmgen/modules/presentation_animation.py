# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Presentation Animation Module."""

from __future__ import annotations

from dcmgen.model.fields import CS, FD, FD_, SQ
from dcmgen.model.iod import Module


class PresentationAnimationModule(Module):
    """Presentation Animation Module (PS3.3 C.11.29).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.29.html
    """

    __slots__ = ()

    PresentationAnimationStyle = CS(0x0070_1A01)
    RecommendedAnimationRate = FD_(0x0070_1A03)
    AnimationCurveSequence = SQ(0x0070_1A04, "AnimationCurveSequenceItem")
    AnimationStepSize = FD(0x0070_1A05)
    SwivelRange = FD(0x0070_1A06)
