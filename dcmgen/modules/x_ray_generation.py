# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""X-Ray Generation Module."""

from __future__ import annotations

from dcmgen.model.fields import CST_, DS_, IS_, LO_, LT_, DSn
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class XRayGenerationModule(Module):
    """X-Ray Generation Module (PS3.3 C.8.7.9).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.9.html
    """

    __slots__ = ()

    KVP: DS_ = DS_(0x0018_0060)
    """KVP (0018,0060), VM 1, Type 3 (PS3.3 C.8.7.9)."""
    XRayTubeCurrent: IS_ = IS_(0x0018_1151)
    """X-Ray Tube Current (0018,1151), VM 1, Type 3 (PS3.3 C.8.7.9)."""
    XRayTubeCurrentInuA: DS_ = DS_(0x0018_8151)
    """X-Ray Tube Current in µA (0018,8151), VM 1, Type 3 (PS3.3 C.8.7.9)."""
    ExposureTime: IS_ = IS_(0x0018_1150)
    """Exposure Time (0018,1150), VM 1, Type 3 (PS3.3 C.8.7.9)."""
    ExposureTimeInuS: DS_ = DS_(0x0018_8150)
    """Exposure Time in µS (0018,8150), VM 1, Type 3 (PS3.3 C.8.7.9)."""
    Exposure: IS_ = IS_(0x0018_1152)
    """Exposure (0018,1152), VM 1, Type 3 (PS3.3 C.8.7.9)."""
    ExposureInuAs: IS_ = IS_(0x0018_1153)
    """Exposure in µAs (0018,1153), VM 1, Type 3 (PS3.3 C.8.7.9)."""
    ExposureControlMode: CST_[Literal["MANUAL", "AUTOMATIC"]] = CST_(0x0018_7060)
    """Exposure Control Mode (0018,7060), VM 1, Type 3 (PS3.3 C.8.7.9)."""
    ExposureControlModeDescription: LT_ = LT_(0x0018_7062)
    """Exposure Control Mode Description (0018,7062), VM 1, Type 3 (PS3.3 C.8.7.9)."""
    ExposureStatus: CST_[Literal["NORMAL", "ABORTED"]] = CST_(0x0018_7064)
    """Exposure Status (0018,7064), VM 1, Type 3 (PS3.3 C.8.7.9)."""
    PhototimerSetting: DS_ = DS_(0x0018_7065)
    """Phototimer Setting (0018,7065), VM 1, Type 3 (PS3.3 C.8.7.9)."""
    FocalSpots: DSn = DSn(0x0018_1190)
    """Focal Spot(s) (0018,1190), VM 1-n, Type 3 (PS3.3 C.8.7.9)."""
    AnodeTargetMaterial: CST_[Literal["TUNGSTEN", "MOLYBDENUM", "RHODIUM"]] = CST_(0x0018_1191)
    """Anode Target Material (0018,1191), VM 1, Type 3 (PS3.3 C.8.7.9)."""
    RectificationType: CST_[Literal["SINGLE PHASE", "THREE PHASE", "CONST POTENTIAL"]] = CST_(0x0018_1156)
    """Rectification Type (0018,1156), VM 1, Type 3 (PS3.3 C.8.7.9)."""
    GeneratorID: LO_ = LO_(0x0018_1005)
    """Generator ID (0018,1005), VM 1, Type 3 (PS3.3 C.8.7.9)."""
