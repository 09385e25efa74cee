# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""X-Ray Acquisition Dose Module."""

from collections.abc import Iterable
from typing import Literal

from dcmgen.items.exposure_index_macro import ExposureIndexMacro
from dcmgen.items.x_ray_filtration_macro import XRayFiltrationMacro
from dcmgen.model.fields import (
    CS_,
    CST_,
    DS_,
    IS_,
    ST_,
    US_,
    AnyText,
    DS_Value,
    DSnValue,
    FLnValue,
    IS_Value,
    ST_Value,
    US_Value,
    USn,
    USnValue,
)
from dcmgen.model.iod import Module

class XRayAcquisitionDoseModule(ExposureIndexMacro, XRayFiltrationMacro, Module):
    """X-Ray Acquisition Dose Module (PS3.3 C.8.7.8).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.8.html
    """

    def __init__(
        self,
        /,
        *,
        KVP: DS_Value = ...,
        DistanceSourceToDetector: DS_Value = ...,
        DistanceSourceToPatient: DS_Value = ...,
        ExposureTime: IS_Value = ...,
        XRayTubeCurrent: IS_Value = ...,
        Exposure: IS_Value = ...,
        ExposureInuAs: IS_Value = ...,
        RectificationType: Literal["SINGLE PHASE", "THREE PHASE", "CONST POTENTIAL", None] | AnyText = ...,
        ImageAndFluoroscopyAreaDoseProduct: DS_Value = ...,
        FilterType: Literal["STRIP", "WEDGE", "BUTTERFLY", "MULTIPLE", "FLAT", "NONE", None] | AnyText = ...,
        AnodeTargetMaterial: Literal["TUNGSTEN", "MOLYBDENUM", "RHODIUM", None] | AnyText = ...,
        BodyPartThickness: DS_Value = ...,
        RelativeXRayExposure: IS_Value = ...,
        ExposureIndex: DS_Value = ...,
        TargetExposureIndex: DS_Value = ...,
        DeviationIndex: DS_Value = ...,
        FilterMaterial: Iterable[
            Literal["MOLYBDENUM", "ALUMINUM", "COPPER", "RHODIUM", "NIOBIUM", "EUROPIUM", "LEAD"] | AnyText
        ]
        | Literal["MOLYBDENUM", "ALUMINUM", "COPPER", "RHODIUM", "NIOBIUM", "EUROPIUM", "LEAD"]
        | AnyText
        | None = ...,
        FilterThicknessMinimum: DSnValue = ...,
        FilterThicknessMaximum: DSnValue = ...,
        FilterBeamPathLengthMinimum: FLnValue = ...,
        FilterBeamPathLengthMaximum: FLnValue = ...,
        ExposureTimeInuS: DS_Value = ...,
        XRayTubeCurrentInuA: DS_Value = ...,
        EntranceDose: US_Value = ...,
        ExposedArea: USnValue = ...,
        DistanceSourceToEntrance: DS_Value = ...,
        CommentsOnRadiationDose: ST_Value = ...,
        XRayOutput: DS_Value = ...,
        HalfValueLayer: DS_Value = ...,
        OrganDose: DS_Value = ...,
        OrganExposed: Literal["BREAST", "GONADS", "BONE MARROW", "FETUS", "LENS", None] | AnyText = ...,
        EntranceDoseInmGy: DS_Value = ...,
        EntranceDoseDerivation: Literal["IAK", "ESAK", "ESDBS", "ESDNOBS", None] = ...,
    ) -> None: ...
    KVP: DS_
    """KVP (0018,0060), VM 1, Type 3 (PS3.3 C.8.7.8)."""
    XRayTubeCurrent: IS_
    """X-Ray Tube Current (0018,1151), VM 1, Type 3 (PS3.3 C.8.7.8)."""
    XRayTubeCurrentInuA: DS_
    """X-Ray Tube Current in µA (0018,8151), VM 1, Type 3 (PS3.3 C.8.7.8)."""
    ExposureTime: IS_
    """Exposure Time (0018,1150), VM 1, Type 3 (PS3.3 C.8.7.8)."""
    ExposureTimeInuS: DS_
    """Exposure Time in µS (0018,8150), VM 1, Type 3 (PS3.3 C.8.7.8)."""
    Exposure: IS_
    """Exposure (0018,1152), VM 1, Type 3 (PS3.3 C.8.7.8)."""
    ExposureInuAs: IS_
    """Exposure in µAs (0018,1153), VM 1, Type 3 (PS3.3 C.8.7.8)."""
    DistanceSourceToDetector: DS_
    """Distance Source to Detector (0018,1110), VM 1, Type 3 (PS3.3 C.8.7.8)."""
    DistanceSourceToPatient: DS_
    """Distance Source to Patient (0018,1111), VM 1, Type 3 (PS3.3 C.8.7.8)."""
    ImageAndFluoroscopyAreaDoseProduct: DS_
    """Image and Fluoroscopy Area Dose Product (0018,115E), VM 1, Type 3 (PS3.3 C.8.7.8)."""
    BodyPartThickness: DS_
    """Body Part Thickness (0018,11A0), VM 1, Type 3 (PS3.3 C.8.7.8)."""
    RelativeXRayExposure: IS_
    """Relative X-Ray Exposure (0018,1405), VM 1, Type 3 (PS3.3 C.8.7.8)."""
    EntranceDose: US_
    """Entrance Dose (0040,0302), VM 1, Type 3 (PS3.3 C.8.7.8)."""
    EntranceDoseInmGy: DS_
    """Entrance Dose in mGy (0040,8302), VM 1, Type 3 (PS3.3 C.8.7.8)."""
    EntranceDoseDerivation: CS_[Literal["IAK", "ESAK", "ESDBS", "ESDNOBS"]]
    """Entrance Dose Derivation (0040,8303), VM 1, Type 3 (PS3.3 C.8.7.8)."""
    ExposedArea: USn
    """Exposed Area (0040,0303), VM 1-2, Type 3 (PS3.3 C.8.7.8)."""
    DistanceSourceToEntrance: DS_
    """Distance Source to Entrance (0040,0306), VM 1, Type 3 (PS3.3 C.8.7.8)."""
    CommentsOnRadiationDose: ST_
    """Comments on Radiation Dose (0040,0310), VM 1, Type 3 (PS3.3 C.8.7.8)."""
    XRayOutput: DS_
    """X-Ray Output (0040,0312), VM 1, Type 3 (PS3.3 C.8.7.8)."""
    HalfValueLayer: DS_
    """Half Value Layer (0040,0314), VM 1, Type 3 (PS3.3 C.8.7.8)."""
    OrganDose: DS_
    """Organ Dose (0040,0316), VM 1, Type 3 (PS3.3 C.8.7.8)."""
    OrganExposed: CST_[Literal["BREAST", "GONADS", "BONE MARROW", "FETUS", "LENS"]]
    """Organ Exposed (0040,0318), VM 1, Type 3 (PS3.3 C.8.7.8)."""
    AnodeTargetMaterial: CST_[Literal["TUNGSTEN", "MOLYBDENUM", "RHODIUM"]]
    """Anode Target Material (0018,1191), VM 1, Type 3 (PS3.3 C.8.7.8)."""
    RectificationType: CST_[Literal["SINGLE PHASE", "THREE PHASE", "CONST POTENTIAL"]]
    """Rectification Type (0018,1156), VM 1, Type 3 (PS3.3 C.8.7.8)."""
