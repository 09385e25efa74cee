# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""CR Image Module."""

from __future__ import annotations

from dcmgen.items.basic_pixel_spacing_calibration_macro import BasicPixelSpacingCalibrationMacro
from dcmgen.items.exposure_index_macro import ExposureIndexMacro
from dcmgen.items.general_anatomy_optional_macro import GeneralAnatomyOptionalMacro
from dcmgen.model.fields import CS, CS_, CST_, DS_, IS_, LO_, US_, DSn
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class CRImageModule(GeneralAnatomyOptionalMacro, BasicPixelSpacingCalibrationMacro, ExposureIndexMacro, Module):
    """CR Image Module (PS3.3 C.8.1.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.html#sect_C.8.1.2
    """

    __slots__ = ()

    PhotometricInterpretation: CS[Literal["MONOCHROME1", "MONOCHROME2"]] = CS(0x0028_0004)
    """Photometric Interpretation (0028,0004), VM 1, Type 1 (PS3.3 C.8.1.2)."""
    KVP: DS_ = DS_(0x0018_0060)
    """KVP (0018,0060), VM 1, Type 3 (PS3.3 C.8.1.2)."""
    PlateID: LO_ = LO_(0x0018_1004)
    """Plate ID (0018,1004), VM 1, Type 3 (PS3.3 C.8.1.2)."""
    DistanceSourceToDetector: DS_ = DS_(0x0018_1110)
    """Distance Source to Detector (0018,1110), VM 1, Type 3 (PS3.3 C.8.1.2)."""
    DistanceSourceToPatient: DS_ = DS_(0x0018_1111)
    """Distance Source to Patient (0018,1111), VM 1, Type 3 (PS3.3 C.8.1.2)."""
    ExposureTime: IS_ = IS_(0x0018_1150)
    """Exposure Time (0018,1150), VM 1, Type 3 (PS3.3 C.8.1.2)."""
    XRayTubeCurrent: IS_ = IS_(0x0018_1151)
    """X-Ray Tube Current (0018,1151), VM 1, Type 3 (PS3.3 C.8.1.2)."""
    Exposure: IS_ = IS_(0x0018_1152)
    """Exposure (0018,1152), VM 1, Type 3 (PS3.3 C.8.1.2)."""
    ExposureInuAs: IS_ = IS_(0x0018_1153)
    """Exposure in µAs (0018,1153), VM 1, Type 3 (PS3.3 C.8.1.2)."""
    ImagerPixelSpacing: DSn = DSn(0x0018_1164)
    """Imager Pixel Spacing (0018,1164), VM 2, Type 3 (PS3.3 C.8.1.2)."""
    GeneratorPower: IS_ = IS_(0x0018_1170)
    """Generator Power (0018,1170), VM 1, Type 3 (PS3.3 C.8.1.2)."""
    AcquisitionDeviceProcessingDescription: LO_ = LO_(0x0018_1400)
    """Acquisition Device Processing Description (0018,1400), VM 1, Type 3 (PS3.3 C.8.1.2)."""
    AcquisitionDeviceProcessingCode: LO_ = LO_(0x0018_1401)
    """Acquisition Device Processing Code (0018,1401), VM 1, Type 3 (PS3.3 C.8.1.2)."""
    CassetteOrientation: CS_[Literal["LANDSCAPE", "PORTRAIT"]] = CS_(0x0018_1402)
    """Cassette Orientation (0018,1402), VM 1, Type 3 (PS3.3 C.8.1.2)."""
    CassetteSize: CST_[
        Literal[
            "18CMX24CM",
            "8INX10IN",
            "24CMX30CM",
            "10INX12IN",
            "30CMX35CM",
            "30CMX40CM",
            "11INX14IN",
            "35CMX35CM",
            "14INX14IN",
            "35CMX43CM",
            "14INX17IN",
        ]
    ] = CST_(0x0018_1403)
    """Cassette Size (0018,1403), VM 1, Type 3 (PS3.3 C.8.1.2)."""
    ExposuresOnPlate: US_ = US_(0x0018_1404)
    """Exposures on Plate (0018,1404), VM 1, Type 3 (PS3.3 C.8.1.2)."""
    RelativeXRayExposure: IS_ = IS_(0x0018_1405)
    """Relative X-Ray Exposure (0018,1405), VM 1, Type 3 (PS3.3 C.8.1.2)."""
    Sensitivity: DS_ = DS_(0x0018_6000)
    """Sensitivity (0018,6000), VM 1, Type 3 (PS3.3 C.8.1.2)."""
