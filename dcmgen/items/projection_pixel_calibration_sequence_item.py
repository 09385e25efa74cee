# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Projection Pixel Calibration Sequence (0018,9401)."""

from __future__ import annotations

from dcmgen.model.fields import DS, FL, FL_, FLn
from dcmgen.model.iod import Item


class ProjectionPixelCalibrationSequenceItem(Item):
    """Item of Projection Pixel Calibration Sequence (0018,9401) (PS3.3 C.8.19.6.9).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.6.9.html
    """

    __slots__ = ()

    DistanceObjectToTableTop = FL_(0x0018_9403)
    ObjectPixelSpacingInCenterOfBeam = FLn(0x0018_9404)
    TableHeight = DS(0x0018_1130)
    BeamAngle = FL(0x0018_9449)
