# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Projection Pixel Calibration Sequence (0018,9401)."""

from __future__ import annotations

from dcmgen.model.fields import DS, FL, FL_, FLn
from dcmgen.model.iod import Item


class ProjectionPixelCalibrationSequenceItem(Item):
    """Item of Projection Pixel Calibration Sequence (0018,9401) (PS3.3 C.8.19.6.9).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.6.9.html
    """

    __slots__ = ()

    DistanceObjectToTableTop: FL_ = FL_(0x0018_9403)
    """Distance Object to Table Top (0018,9403), VM 1, Type 2 (PS3.3 C.8.19.6.9)."""
    ObjectPixelSpacingInCenterOfBeam: FLn = FLn(0x0018_9404)
    """Object Pixel Spacing in Center of Beam (0018,9404), VM 2, Type 1C (PS3.3 C.8.19.6.9)."""
    TableHeight: DS = DS(0x0018_1130)
    """Table Height (0018,1130), VM 1, Type 1C (PS3.3 C.8.19.6.9)."""
    BeamAngle: FL = FL(0x0018_9449)
    """Beam Angle (0018,9449), VM 1, Type 1C (PS3.3 C.8.19.6.9)."""
