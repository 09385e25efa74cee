# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""XA Positioner Module."""

from __future__ import annotations

from dcmgen.model.fields import CST_, DS_, DSn
from dcmgen.model.iod import Module


class XAPositionerModule(Module):
    """XA Positioner Module (PS3.3 C.8.7.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.5.html
    """

    __slots__ = ()

    DistanceSourceToPatient = DS_(0x0018_1111)
    DistanceSourceToDetector = DS_(0x0018_1110)
    EstimatedRadiographicMagnificationFactor = DS_(0x0018_1114)
    PositionerMotion = CST_(0x0018_1500)
    PositionerPrimaryAngle = DS_(0x0018_1510)
    PositionerSecondaryAngle = DS_(0x0018_1511)
    PositionerPrimaryAngleIncrement = DSn(0x0018_1520)
    PositionerSecondaryAngleIncrement = DSn(0x0018_1521)
    DetectorPrimaryAngle = DS_(0x0018_1530)
    DetectorSecondaryAngle = DS_(0x0018_1531)
