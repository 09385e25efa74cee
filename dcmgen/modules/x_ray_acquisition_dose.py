# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""X-Ray Acquisition Dose Module."""

from __future__ import annotations

from dcmgen.items.exposure_index_macro import ExposureIndexMacro
from dcmgen.items.x_ray_filtration_macro import XRayFiltrationMacro
from dcmgen.model.fields import CS_, CST_, DS_, IS_, ST_, US_, USn
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class XRayAcquisitionDoseModule(ExposureIndexMacro, XRayFiltrationMacro, Module):
    """X-Ray Acquisition Dose Module (PS3.3 C.8.7.8).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.8.html
    """

    __slots__ = ()

    KVP: DS_ = DS_(0x0018_0060)
    """KVP (0018,0060), VM 1, Type 3 (PS3.3 C.8.7.8)."""
    XRayTubeCurrent: IS_ = IS_(0x0018_1151)
    """X-Ray Tube Current (0018,1151), VM 1, Type 3 (PS3.3 C.8.7.8)."""
    XRayTubeCurrentInuA: DS_ = DS_(0x0018_8151)
    """X-Ray Tube Current in µA (0018,8151), VM 1, Type 3 (PS3.3 C.8.7.8)."""
    ExposureTime: IS_ = IS_(0x0018_1150)
    """Exposure Time (0018,1150), VM 1, Type 3 (PS3.3 C.8.7.8)."""
    ExposureTimeInuS: DS_ = DS_(0x0018_8150)
    """Exposure Time in µS (0018,8150), VM 1, Type 3 (PS3.3 C.8.7.8)."""
    Exposure: IS_ = IS_(0x0018_1152)
    """Exposure (0018,1152), VM 1, Type 3 (PS3.3 C.8.7.8)."""
    ExposureInuAs: IS_ = IS_(0x0018_1153)
    """Exposure in µAs (0018,1153), VM 1, Type 3 (PS3.3 C.8.7.8)."""
    DistanceSourceToDetector: DS_ = DS_(0x0018_1110)
    """Distance Source to Detector (0018,1110), VM 1, Type 3 (PS3.3 C.8.7.8)."""
    DistanceSourceToPatient: DS_ = DS_(0x0018_1111)
    """Distance Source to Patient (0018,1111), VM 1, Type 3 (PS3.3 C.8.7.8)."""
    ImageAndFluoroscopyAreaDoseProduct: DS_ = DS_(0x0018_115E)
    """Image and Fluoroscopy Area Dose Product (0018,115E), VM 1, Type 3 (PS3.3 C.8.7.8)."""
    BodyPartThickness: DS_ = DS_(0x0018_11A0)
    """Body Part Thickness (0018,11A0), VM 1, Type 3 (PS3.3 C.8.7.8)."""
    RelativeXRayExposure: IS_ = IS_(0x0018_1405)
    """Relative X-Ray Exposure (0018,1405), VM 1, Type 3 (PS3.3 C.8.7.8)."""
    EntranceDose: US_ = US_(0x0040_0302)
    """Entrance Dose (0040,0302), VM 1, Type 3 (PS3.3 C.8.7.8)."""
    EntranceDoseInmGy: DS_ = DS_(0x0040_8302)
    """Entrance Dose in mGy (0040,8302), VM 1, Type 3 (PS3.3 C.8.7.8)."""
    EntranceDoseDerivation: CS_[Literal["IAK", "ESAK", "ESDBS", "ESDNOBS"]] = CS_(0x0040_8303)
    """Entrance Dose Derivation (0040,8303), VM 1, Type 3 (PS3.3 C.8.7.8)."""
    ExposedArea: USn = USn(0x0040_0303)
    """Exposed Area (0040,0303), VM 1-2, Type 3 (PS3.3 C.8.7.8)."""
    DistanceSourceToEntrance: DS_ = DS_(0x0040_0306)
    """Distance Source to Entrance (0040,0306), VM 1, Type 3 (PS3.3 C.8.7.8)."""
    CommentsOnRadiationDose: ST_ = ST_(0x0040_0310)
    """Comments on Radiation Dose (0040,0310), VM 1, Type 3 (PS3.3 C.8.7.8)."""
    XRayOutput: DS_ = DS_(0x0040_0312)
    """X-Ray Output (0040,0312), VM 1, Type 3 (PS3.3 C.8.7.8)."""
    HalfValueLayer: DS_ = DS_(0x0040_0314)
    """Half Value Layer (0040,0314), VM 1, Type 3 (PS3.3 C.8.7.8)."""
    OrganDose: DS_ = DS_(0x0040_0316)
    """Organ Dose (0040,0316), VM 1, Type 3 (PS3.3 C.8.7.8)."""
    OrganExposed: CST_[Literal["BREAST", "GONADS", "BONE MARROW", "FETUS", "LENS"]] = CST_(0x0040_0318)
    """Organ Exposed (0040,0318), VM 1, Type 3 (PS3.3 C.8.7.8)."""
    AnodeTargetMaterial: CST_[Literal["TUNGSTEN", "MOLYBDENUM", "RHODIUM"]] = CST_(0x0018_1191)
    """Anode Target Material (0018,1191), VM 1, Type 3 (PS3.3 C.8.7.8)."""
    RectificationType: CST_[Literal["SINGLE PHASE", "THREE PHASE", "CONST POTENTIAL"]] = CST_(0x0018_1156)
    """Rectification Type (0018,1156), VM 1, Type 3 (PS3.3 C.8.7.8)."""
