# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""XA/XRF Acquisition Module."""

from __future__ import annotations

from dcmgen.model.fields import CS, CST, CST_, DS, FD, FL_, DSn
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class XAXRFAcquisitionModule(Module):
    """XA/XRF Acquisition Module (PS3.3 C.8.19.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.3.html
    """

    __slots__ = ()

    KVP: DS = DS(0x0018_0060)
    """KVP (0018,0060), VM 1, Type 1 (PS3.3 C.8.19.3)."""
    RadiationSetting: CS[Literal["SC", "GR"]] = CS(0x0018_1155)
    """Radiation Setting (0018,1155), VM 1, Type 1 (PS3.3 C.8.19.3)."""
    XRayTubeCurrentInmA: FD = FD(0x0018_9330)
    """X-Ray Tube Current in mA (0018,9330), VM 1, Type 1C (PS3.3 C.8.19.3)."""
    ExposureTimeInms: FD = FD(0x0018_9328)
    """Exposure Time in ms (0018,9328), VM 1, Type 1C (PS3.3 C.8.19.3)."""
    ExposureInmAs: FD = FD(0x0018_9332)
    """Exposure in mAs (0018,9332), VM 1, Type 1C (PS3.3 C.8.19.3)."""
    AveragePulseWidth: DS = DS(0x0018_1154)
    """Average Pulse Width (0018,1154), VM 1, Type 1 (PS3.3 C.8.19.3)."""
    AcquisitionDuration: FD = FD(0x0018_9073)
    """Acquisition Duration (0018,9073), VM 1, Type 1 (PS3.3 C.8.19.3)."""
    RadiationMode: CST[Literal["CONTINUOUS", "PULSED"]] = CST(0x0018_115A)
    """Radiation Mode (0018,115A), VM 1, Type 1 (PS3.3 C.8.19.3)."""
    FocalSpots: DSn = DSn(0x0018_1190)
    """Focal Spot(s) (0018,1190), VM 1-n, Type 3 (PS3.3 C.8.19.3)."""
    AnodeTargetMaterial: CST_[Literal["TUNGSTEN", "MOLYBDENUM", "RHODIUM"]] = CST_(0x0018_1191)
    """Anode Target Material (0018,1191), VM 1, Type 3 (PS3.3 C.8.19.3)."""
    RectificationType: CST_[Literal["SINGLE PHASE", "THREE PHASE", "CONST POTENTIAL"]] = CST_(0x0018_1156)
    """Rectification Type (0018,1156), VM 1, Type 3 (PS3.3 C.8.19.3)."""
    XRayReceptorType: CS[Literal["IMG_INTENSIFIER", "DIGITAL_DETECTOR"]] = CS(0x0018_9420)
    """X-Ray Receptor Type (0018,9420), VM 1, Type 1 (PS3.3 C.8.19.3)."""
    DistanceReceptorPlaneToDetectorHousing: FL_ = FL_(0x0018_9426)
    """Distance Receptor Plane to Detector Housing (0018,9426), VM 1, Type 2 (PS3.3 C.8.19.3)."""
    PositionerType: CST[Literal["CARM", "COLUMN"]] = CST(0x0018_1508)
    """Positioner Type (0018,1508), VM 1, Type 1 (PS3.3 C.8.19.3)."""
    CArmPositionerTabletopRelationship: CS[Literal["YES", "NO"]] = CS(0x0018_9474)
    """C-arm Positioner Tabletop Relationship (0018,9474), VM 1, Type 1C (PS3.3 C.8.19.3)."""
    AcquiredImageAreaDoseProduct: FL_ = FL_(0x0018_9473)
    """Acquired Image Area Dose Product (0018,9473), VM 1, Type 2 (PS3.3 C.8.19.3)."""
