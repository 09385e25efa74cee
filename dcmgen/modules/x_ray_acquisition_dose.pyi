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
        EntranceDoseDerivation: Literal["IAK", "ESAK", "ESDBS", "ESDNOBS", "", None] = ...,
    ) -> None: ...
    KVP: DS_
    """KVP (0018,0060), DS, VM 1, Type 3.

    PS3.3 C.8.7.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.8.html
    """
    XRayTubeCurrent: IS_
    """X-Ray Tube Current (0018,1151), IS, VM 1, Type 3.

    PS3.3 C.8.7.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.8.html
    """
    XRayTubeCurrentInuA: DS_
    """X-Ray Tube Current in µA (0018,8151), DS, VM 1, Type 3.

    PS3.3 C.8.7.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.8.html
    """
    ExposureTime: IS_
    """Exposure Time (0018,1150), IS, VM 1, Type 3.

    PS3.3 C.8.7.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.8.html
    """
    ExposureTimeInuS: DS_
    """Exposure Time in µS (0018,8150), DS, VM 1, Type 3.

    PS3.3 C.8.7.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.8.html
    """
    Exposure: IS_
    """Exposure (0018,1152), IS, VM 1, Type 3.

    PS3.3 C.8.7.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.8.html
    """
    ExposureInuAs: IS_
    """Exposure in µAs (0018,1153), IS, VM 1, Type 3.

    PS3.3 C.8.7.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.8.html
    """
    DistanceSourceToDetector: DS_
    """Distance Source to Detector (0018,1110), DS, VM 1, Type 3.

    PS3.3 C.8.7.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.8.html
    """
    DistanceSourceToPatient: DS_
    """Distance Source to Patient (0018,1111), DS, VM 1, Type 3.

    PS3.3 C.8.7.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.8.html
    """
    ImageAndFluoroscopyAreaDoseProduct: DS_
    """Image and Fluoroscopy Area Dose Product (0018,115E), DS, VM 1, Type 3.

    PS3.3 C.8.7.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.8.html
    """
    BodyPartThickness: DS_
    """Body Part Thickness (0018,11A0), DS, VM 1, Type 3.

    PS3.3 C.8.7.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.8.html
    """
    RelativeXRayExposure: IS_
    """Relative X-Ray Exposure (0018,1405), IS, VM 1, Type 3.

    PS3.3 C.8.7.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.8.html
    """
    EntranceDose: US_
    """Entrance Dose (0040,0302), US, VM 1, Type 3.

    PS3.3 C.8.7.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.8.html
    """
    EntranceDoseInmGy: DS_
    """Entrance Dose in mGy (0040,8302), DS, VM 1, Type 3.

    PS3.3 C.8.7.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.8.html
    """
    EntranceDoseDerivation: CS_[Literal["IAK", "ESAK", "ESDBS", "ESDNOBS", ""]]
    """Entrance Dose Derivation (0040,8303), CS, VM 1, Type 3.

    Enumerated Values: IAK, ESAK, ESDBS, ESDNOBS.

    PS3.3 C.8.7.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.8.html
    """
    ExposedArea: USn
    """Exposed Area (0040,0303), US, VM 1-2, Type 3.

    PS3.3 C.8.7.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.8.html
    """
    DistanceSourceToEntrance: DS_
    """Distance Source to Entrance (0040,0306), DS, VM 1, Type 3.

    PS3.3 C.8.7.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.8.html
    """
    CommentsOnRadiationDose: ST_
    """Comments on Radiation Dose (0040,0310), ST, VM 1, Type 3.

    PS3.3 C.8.7.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.8.html
    """
    XRayOutput: DS_
    """X-Ray Output (0040,0312), DS, VM 1, Type 3.

    PS3.3 C.8.7.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.8.html
    """
    HalfValueLayer: DS_
    """Half Value Layer (0040,0314), DS, VM 1, Type 3.

    PS3.3 C.8.7.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.8.html
    """
    OrganDose: DS_
    """Organ Dose (0040,0316), DS, VM 1, Type 3.

    PS3.3 C.8.7.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.8.html
    """
    OrganExposed: CST_[Literal["BREAST", "GONADS", "BONE MARROW", "FETUS", "LENS"]]
    """Organ Exposed (0040,0318), CS, VM 1, Type 3.

    Defined Terms: BREAST, GONADS, BONE MARROW, FETUS, LENS.

    PS3.3 C.8.7.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.8.html
    """
    AnodeTargetMaterial: CST_[Literal["TUNGSTEN", "MOLYBDENUM", "RHODIUM"]]
    """Anode Target Material (0018,1191), CS, VM 1, Type 3.

    Defined Terms: TUNGSTEN, MOLYBDENUM, RHODIUM.

    PS3.3 C.8.7.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.8.html
    """
    RectificationType: CST_[Literal["SINGLE PHASE", "THREE PHASE", "CONST POTENTIAL"]]
    """Rectification Type (0018,1156), CS, VM 1, Type 3.

    Defined Terms: SINGLE PHASE, THREE PHASE, CONST POTENTIAL.

    PS3.3 C.8.7.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.8.html
    """
