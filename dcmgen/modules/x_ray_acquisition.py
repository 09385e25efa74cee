# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""X-Ray Acquisition Module."""

from __future__ import annotations

from dcmgen.items.basic_pixel_spacing_calibration_macro import BasicPixelSpacingCalibrationMacro
from dcmgen.model.fields import CS, CST_, DS_, IS_, CSTn, DSn, ISn, LOn
from dcmgen.model.iod import Module


class XRayAcquisitionModule(BasicPixelSpacingCalibrationMacro, Module):
    """X-Ray Acquisition Module (PS3.3 C.8.7.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.2.html
    """

    __slots__ = ()

    KVP = DS_(0x0018_0060)
    RadiationSetting = CS(0x0018_1155)
    XRayTubeCurrent = IS_(0x0018_1151)
    XRayTubeCurrentInuA = DS_(0x0018_8151)
    ExposureTime = IS_(0x0018_1150)
    ExposureTimeInuS = DS_(0x0018_8150)
    Exposure = IS_(0x0018_1152)
    ExposureInuAs = IS_(0x0018_1153)
    Grid = CSTn(0x0018_1166)
    AveragePulseWidth = DS_(0x0018_1154)
    RadiationMode = CST_(0x0018_115A)
    TypeOfFilters = LOn(0x0018_1161)
    IntensifierSize = DS_(0x0018_1162)
    FieldOfViewShape = CST_(0x0018_1147)
    FieldOfViewDimensions = ISn(0x0018_1149)
    ImagerPixelSpacing = DSn(0x0018_1164)
    FocalSpots = DSn(0x0018_1190)
    ImageAndFluoroscopyAreaDoseProduct = DS_(0x0018_115E)
