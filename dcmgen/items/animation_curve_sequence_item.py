# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Animation Curve Sequence (0070,1A04)."""

from __future__ import annotations

from dcmgen.model.fields import OD, UL
from dcmgen.model.iod import Item


class AnimationCurveSequenceItem(Item):
    """Item of Animation Curve Sequence (0070,1A04) (PS3.3 C.11.29).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.29.html
    """

    __slots__ = ()

    NumberOfVolumetricCurvePoints: UL = UL(0x0070_150C)
    """Number of Volumetric Curve Points (0070,150C), VM 1, Type 1 (PS3.3 C.11.29)."""
    VolumetricCurvePoints: OD = OD(0x0070_150D)
    """Volumetric Curve Points (0070,150D), VM 1, Type 1 (PS3.3 C.11.29)."""
    VolumetricCurveUpDirections: OD = OD(0x0070_1A07)
    """Volumetric Curve Up Directions (0070,1A07), VM 1, Type 1C (PS3.3 C.11.29)."""
