# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""X-Ray Generation Module."""

from __future__ import annotations

from dcmgen.model.fields import CST_, DS_, IS_, LO_, LT_, DSn
from dcmgen.model.iod import Module


class XRayGenerationModule(Module):
    """X-Ray Generation Module (PS3.3 C.8.7.9).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.9.html
    """

    __slots__ = ()

    KVP = DS_(0x0018_0060)
    XRayTubeCurrent = IS_(0x0018_1151)
    XRayTubeCurrentInuA = DS_(0x0018_8151)
    ExposureTime = IS_(0x0018_1150)
    ExposureTimeInuS = DS_(0x0018_8150)
    Exposure = IS_(0x0018_1152)
    ExposureInuAs = IS_(0x0018_1153)
    ExposureControlMode = CST_(0x0018_7060)
    ExposureControlModeDescription = LT_(0x0018_7062)
    ExposureStatus = CST_(0x0018_7064)
    PhototimerSetting = DS_(0x0018_7065)
    FocalSpots = DSn(0x0018_1190)
    AnodeTargetMaterial = CST_(0x0018_1191)
    RectificationType = CST_(0x0018_1156)
    GeneratorID = LO_(0x0018_1005)
