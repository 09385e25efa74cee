# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""CR Image Module."""

from __future__ import annotations

from dcmgen.items.basic_pixel_spacing_calibration_macro import BasicPixelSpacingCalibrationMacro
from dcmgen.items.exposure_index_macro import ExposureIndexMacro
from dcmgen.items.general_anatomy_optional_macro import GeneralAnatomyOptionalMacro
from dcmgen.model.fields import CS, CS_, CST_, DS_, IS_, LO_, US_, DSn
from dcmgen.model.iod import Module


class CRImageModule(GeneralAnatomyOptionalMacro, BasicPixelSpacingCalibrationMacro, ExposureIndexMacro, Module):
    """CR Image Module (PS3.3 C.8.1.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.html#sect_C.8.1.2
    """

    __slots__ = ()

    PhotometricInterpretation = CS(0x0028_0004)
    KVP = DS_(0x0018_0060)
    PlateID = LO_(0x0018_1004)
    DistanceSourceToDetector = DS_(0x0018_1110)
    DistanceSourceToPatient = DS_(0x0018_1111)
    ExposureTime = IS_(0x0018_1150)
    XRayTubeCurrent = IS_(0x0018_1151)
    Exposure = IS_(0x0018_1152)
    ExposureInuAs = IS_(0x0018_1153)
    ImagerPixelSpacing = DSn(0x0018_1164)
    GeneratorPower = IS_(0x0018_1170)
    AcquisitionDeviceProcessingDescription = LO_(0x0018_1400)
    AcquisitionDeviceProcessingCode = LO_(0x0018_1401)
    CassetteOrientation = CS_(0x0018_1402)
    CassetteSize = CST_(0x0018_1403)
    ExposuresOnPlate = US_(0x0018_1404)
    RelativeXRayExposure = IS_(0x0018_1405)
    Sensitivity = DS_(0x0018_6000)
