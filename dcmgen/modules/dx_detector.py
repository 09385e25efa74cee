# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""DX Detector Module."""

from __future__ import annotations

from dcmgen.items.basic_pixel_spacing_calibration_macro import BasicPixelSpacingCalibrationMacro
from dcmgen.items.digital_x_ray_detector_macro import DigitalXRayDetectorMacro
from dcmgen.model.fields import CS, CS_, DS, DS_, LO_, DSn, ISn
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class DXDetectorModule(DigitalXRayDetectorMacro, BasicPixelSpacingCalibrationMacro, Module):
    """DX Detector Module (PS3.3 C.8.11.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.11.4.html
    """

    __slots__ = ()

    DetectorActiveTime: DS_ = DS_(0x0018_7014)
    """Detector Active Time (0018,7014), VM 1, Type 3 (PS3.3 C.8.11.4)."""
    DetectorActivationOffsetFromExposure: DS_ = DS_(0x0018_7016)
    """Detector Activation Offset From Exposure (0018,7016), VM 1, Type 3 (PS3.3 C.8.11.4)."""
    FieldOfViewShape: CS_[Literal["RECTANGLE", "ROUND", "HEXAGONAL"]] = CS_(0x0018_1147)
    """Field of View Shape (0018,1147), VM 1, Type 3 (PS3.3 C.8.11.4)."""
    FieldOfViewDimensions: ISn = ISn(0x0018_1149)
    """Field of View Dimension(s) (0018,1149), VM 1-2, Type 3 (PS3.3 C.8.11.4)."""
    FieldOfViewOrigin: DSn = DSn(0x0018_7030)
    """Field of View Origin (0018,7030), VM 2, Type 1C (PS3.3 C.8.11.4)."""
    FieldOfViewRotation: DS = DS(0x0018_7032)
    """Field of View Rotation (0018,7032), VM 1, Type 1C (PS3.3 C.8.11.4)."""
    FieldOfViewHorizontalFlip: CS[Literal["YES", "NO"]] = CS(0x0018_7034)
    """Field of View Horizontal Flip (0018,7034), VM 1, Type 1C (PS3.3 C.8.11.4)."""
    ImagerPixelSpacing: DSn = DSn(0x0018_1164)
    """Imager Pixel Spacing (0018,1164), VM 2, Type 1 (PS3.3 C.8.11.4)."""
    CassetteID: LO_ = LO_(0x0018_1007)
    """Cassette ID (0018,1007), VM 1, Type 3 (PS3.3 C.8.11.4)."""
    PlateID: LO_ = LO_(0x0018_1004)
    """Plate ID (0018,1004), VM 1, Type 3 (PS3.3 C.8.11.4)."""
