# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""X-Ray Acquisition Module."""

from __future__ import annotations

from dcmgen.items.basic_pixel_spacing_calibration_macro import BasicPixelSpacingCalibrationMacro
from dcmgen.model.fields import CS, CST_, DS_, IS_, CSTn, DSn, ISn, LOn
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class XRayAcquisitionModule(BasicPixelSpacingCalibrationMacro, Module):
    """X-Ray Acquisition Module (PS3.3 C.8.7.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.2.html
    """

    __slots__ = ()

    KVP: DS_ = DS_(0x0018_0060)
    """KVP (0018,0060), VM 1, Type 2 (PS3.3 C.8.7.2)."""
    RadiationSetting: CS[Literal["SC", "GR"]] = CS(0x0018_1155)
    """Radiation Setting (0018,1155), VM 1, Type 1 (PS3.3 C.8.7.2)."""
    XRayTubeCurrent: IS_ = IS_(0x0018_1151)
    """X-Ray Tube Current (0018,1151), VM 1, Type 2C (PS3.3 C.8.7.2)."""
    XRayTubeCurrentInuA: DS_ = DS_(0x0018_8151)
    """X-Ray Tube Current in µA (0018,8151), VM 1, Type 3 (PS3.3 C.8.7.2)."""
    ExposureTime: IS_ = IS_(0x0018_1150)
    """Exposure Time (0018,1150), VM 1, Type 2C (PS3.3 C.8.7.2)."""
    ExposureTimeInuS: DS_ = DS_(0x0018_8150)
    """Exposure Time in µS (0018,8150), VM 1, Type 3 (PS3.3 C.8.7.2)."""
    Exposure: IS_ = IS_(0x0018_1152)
    """Exposure (0018,1152), VM 1, Type 2C (PS3.3 C.8.7.2)."""
    ExposureInuAs: IS_ = IS_(0x0018_1153)
    """Exposure in µAs (0018,1153), VM 1, Type 3 (PS3.3 C.8.7.2)."""
    Grid: CSTn[Literal["IN", "NONE"]] = CSTn(0x0018_1166)
    """Grid (0018,1166), VM 1-n, Type 3 (PS3.3 C.8.7.2)."""
    AveragePulseWidth: DS_ = DS_(0x0018_1154)
    """Average Pulse Width (0018,1154), VM 1, Type 3 (PS3.3 C.8.7.2)."""
    RadiationMode: CST_[Literal["CONTINUOUS", "PULSED"]] = CST_(0x0018_115A)
    """Radiation Mode (0018,115A), VM 1, Type 3 (PS3.3 C.8.7.2)."""
    TypeOfFilters: LOn = LOn(0x0018_1161)
    """Type of Filters (0018,1161), VM 1-n, Type 3 (PS3.3 C.8.7.2)."""
    IntensifierSize: DS_ = DS_(0x0018_1162)
    """Intensifier Size (0018,1162), VM 1, Type 3 (PS3.3 C.8.7.2)."""
    FieldOfViewShape: CST_[Literal["ROUND", "RECTANGLE"]] = CST_(0x0018_1147)
    """Field of View Shape (0018,1147), VM 1, Type 3 (PS3.3 C.8.7.2)."""
    FieldOfViewDimensions: ISn = ISn(0x0018_1149)
    """Field of View Dimension(s) (0018,1149), VM 1-2, Type 3 (PS3.3 C.8.7.2)."""
    ImagerPixelSpacing: DSn = DSn(0x0018_1164)
    """Imager Pixel Spacing (0018,1164), VM 2, Type 3 (PS3.3 C.8.7.2)."""
    FocalSpots: DSn = DSn(0x0018_1190)
    """Focal Spot(s) (0018,1190), VM 1-n, Type 3 (PS3.3 C.8.7.2)."""
    ImageAndFluoroscopyAreaDoseProduct: DS_ = DS_(0x0018_115E)
    """Image and Fluoroscopy Area Dose Product (0018,115E), VM 1, Type 3 (PS3.3 C.8.7.2)."""
