# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""X-Ray Acquisition Dose Module."""

from __future__ import annotations

from dcmgen.items.exposure_index_macro import ExposureIndexMacro
from dcmgen.items.x_ray_filtration_macro import XRayFiltrationMacro
from dcmgen.model.fields import CS_, CST_, DS_, IS_, ST_, US_, USn
from dcmgen.model.iod import Module


class XRayAcquisitionDoseModule(ExposureIndexMacro, XRayFiltrationMacro, Module):
    """X-Ray Acquisition Dose Module (PS3.3 C.8.7.8).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.8.html
    """

    __slots__ = ()

    KVP = DS_(0x0018_0060)
    XRayTubeCurrent = IS_(0x0018_1151)
    XRayTubeCurrentInuA = DS_(0x0018_8151)
    ExposureTime = IS_(0x0018_1150)
    ExposureTimeInuS = DS_(0x0018_8150)
    Exposure = IS_(0x0018_1152)
    ExposureInuAs = IS_(0x0018_1153)
    DistanceSourceToDetector = DS_(0x0018_1110)
    DistanceSourceToPatient = DS_(0x0018_1111)
    ImageAndFluoroscopyAreaDoseProduct = DS_(0x0018_115E)
    BodyPartThickness = DS_(0x0018_11A0)
    RelativeXRayExposure = IS_(0x0018_1405)
    EntranceDose = US_(0x0040_0302)
    EntranceDoseInmGy = DS_(0x0040_8302)
    EntranceDoseDerivation = CS_(0x0040_8303)
    ExposedArea = USn(0x0040_0303)
    DistanceSourceToEntrance = DS_(0x0040_0306)
    CommentsOnRadiationDose = ST_(0x0040_0310)
    XRayOutput = DS_(0x0040_0312)
    HalfValueLayer = DS_(0x0040_0314)
    OrganDose = DS_(0x0040_0316)
    OrganExposed = CST_(0x0040_0318)
    AnodeTargetMaterial = CST_(0x0018_1191)
    RectificationType = CST_(0x0018_1156)
