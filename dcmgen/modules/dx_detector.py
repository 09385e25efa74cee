# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""DX Detector Module."""

from __future__ import annotations

from dcmgen.items.basic_pixel_spacing_calibration_macro import BasicPixelSpacingCalibrationMacro
from dcmgen.items.digital_x_ray_detector_macro import DigitalXRayDetectorMacro
from dcmgen.model.fields import CS, CS_, DS, DS_, LO_, DSn, ISn
from dcmgen.model.iod import Module


class DXDetectorModule(DigitalXRayDetectorMacro, BasicPixelSpacingCalibrationMacro, Module):
    """DX Detector Module (PS3.3 C.8.11.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.11.4.html
    """

    __slots__ = ()

    DetectorActiveTime = DS_(0x0018_7014)
    DetectorActivationOffsetFromExposure = DS_(0x0018_7016)
    FieldOfViewShape = CS_(0x0018_1147)
    FieldOfViewDimensions = ISn(0x0018_1149)
    FieldOfViewOrigin = DSn(0x0018_7030)
    FieldOfViewRotation = DS(0x0018_7032)
    FieldOfViewHorizontalFlip = CS(0x0018_7034)
    ImagerPixelSpacing = DSn(0x0018_1164)
    CassetteID = LO_(0x0018_1007)
    PlateID = LO_(0x0018_1004)
