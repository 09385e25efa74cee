# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""XA Positioner Module."""

from __future__ import annotations

from dcmgen.model.fields import CST_, DS_, DSn
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class XAPositionerModule(Module):
    """XA Positioner Module (PS3.3 C.8.7.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.5.html
    """

    __slots__ = ()

    DistanceSourceToPatient: DS_ = DS_(0x0018_1111)
    """Distance Source to Patient (0018,1111), VM 1, Type 3 (PS3.3 C.8.7.5)."""
    DistanceSourceToDetector: DS_ = DS_(0x0018_1110)
    """Distance Source to Detector (0018,1110), VM 1, Type 3 (PS3.3 C.8.7.5)."""
    EstimatedRadiographicMagnificationFactor: DS_ = DS_(0x0018_1114)
    """Estimated Radiographic Magnification Factor (0018,1114), VM 1, Type 3 (PS3.3 C.8.7.5)."""
    PositionerMotion: CST_[Literal["DYNAMIC", "STATIC"]] = CST_(0x0018_1500)
    """Positioner Motion (0018,1500), VM 1, Type 2C (PS3.3 C.8.7.5)."""
    PositionerPrimaryAngle: DS_ = DS_(0x0018_1510)
    """Positioner Primary Angle (0018,1510), VM 1, Type 2 (PS3.3 C.8.7.5)."""
    PositionerSecondaryAngle: DS_ = DS_(0x0018_1511)
    """Positioner Secondary Angle (0018,1511), VM 1, Type 2 (PS3.3 C.8.7.5)."""
    PositionerPrimaryAngleIncrement: DSn = DSn(0x0018_1520)
    """Positioner Primary Angle Increment (0018,1520), VM 1-n, Type 2C (PS3.3 C.8.7.5)."""
    PositionerSecondaryAngleIncrement: DSn = DSn(0x0018_1521)
    """Positioner Secondary Angle Increment (0018,1521), VM 1-n, Type 2C (PS3.3 C.8.7.5)."""
    DetectorPrimaryAngle: DS_ = DS_(0x0018_1530)
    """Detector Primary Angle (0018,1530), VM 1, Type 3 (PS3.3 C.8.7.5)."""
    DetectorSecondaryAngle: DS_ = DS_(0x0018_1531)
    """Detector Secondary Angle (0018,1531), VM 1, Type 3 (PS3.3 C.8.7.5)."""
