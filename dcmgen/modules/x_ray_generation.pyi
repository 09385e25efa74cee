# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""X-Ray Generation Module."""

from typing import Literal

from dcmgen.model.fields import CST_, DS_, IS_, LO_, LT_, AnyText, DS_Value, DSn, DSnValue, IS_Value, LO_Value, LT_Value
from dcmgen.model.iod import Module

class XRayGenerationModule(Module):
    """X-Ray Generation Module (PS3.3 C.8.7.9).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.9.html
    """

    def __init__(
        self,
        /,
        *,
        KVP: DS_Value = ...,
        GeneratorID: LO_Value = ...,
        ExposureTime: IS_Value = ...,
        XRayTubeCurrent: IS_Value = ...,
        Exposure: IS_Value = ...,
        ExposureInuAs: IS_Value = ...,
        RectificationType: Literal["SINGLE PHASE", "THREE PHASE", "CONST POTENTIAL", None] | AnyText = ...,
        FocalSpots: DSnValue = ...,
        AnodeTargetMaterial: Literal["TUNGSTEN", "MOLYBDENUM", "RHODIUM", None] | AnyText = ...,
        ExposureControlMode: Literal["MANUAL", "AUTOMATIC", None] | AnyText = ...,
        ExposureControlModeDescription: LT_Value = ...,
        ExposureStatus: Literal["NORMAL", "ABORTED", None] | AnyText = ...,
        PhototimerSetting: DS_Value = ...,
        ExposureTimeInuS: DS_Value = ...,
        XRayTubeCurrentInuA: DS_Value = ...,
    ) -> None: ...
    KVP: DS_
    """KVP (0018,0060), DS, VM 1, Type 3.

    PS3.3 C.8.7.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.9.html
    """
    XRayTubeCurrent: IS_
    """X-Ray Tube Current (0018,1151), IS, VM 1, Type 3.

    PS3.3 C.8.7.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.9.html
    """
    XRayTubeCurrentInuA: DS_
    """X-Ray Tube Current in µA (0018,8151), DS, VM 1, Type 3.

    PS3.3 C.8.7.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.9.html
    """
    ExposureTime: IS_
    """Exposure Time (0018,1150), IS, VM 1, Type 3.

    PS3.3 C.8.7.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.9.html
    """
    ExposureTimeInuS: DS_
    """Exposure Time in µS (0018,8150), DS, VM 1, Type 3.

    PS3.3 C.8.7.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.9.html
    """
    Exposure: IS_
    """Exposure (0018,1152), IS, VM 1, Type 3.

    PS3.3 C.8.7.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.9.html
    """
    ExposureInuAs: IS_
    """Exposure in µAs (0018,1153), IS, VM 1, Type 3.

    PS3.3 C.8.7.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.9.html
    """
    ExposureControlMode: CST_[Literal["MANUAL", "AUTOMATIC"]]
    """Exposure Control Mode (0018,7060), CS, VM 1, Type 3.

    Defined Terms: MANUAL, AUTOMATIC.

    PS3.3 C.8.7.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.9.html
    """
    ExposureControlModeDescription: LT_
    """Exposure Control Mode Description (0018,7062), LT, VM 1, Type 3.

    PS3.3 C.8.7.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.9.html
    """
    ExposureStatus: CST_[Literal["NORMAL", "ABORTED"]]
    """Exposure Status (0018,7064), CS, VM 1, Type 3.

    Defined Terms: NORMAL, ABORTED.

    PS3.3 C.8.7.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.9.html
    """
    PhototimerSetting: DS_
    """Phototimer Setting (0018,7065), DS, VM 1, Type 3.

    PS3.3 C.8.7.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.9.html
    """
    FocalSpots: DSn
    """Focal Spot(s) (0018,1190), DS, VM 1-n, Type 3.

    PS3.3 C.8.7.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.9.html
    """
    AnodeTargetMaterial: CST_[Literal["TUNGSTEN", "MOLYBDENUM", "RHODIUM"]]
    """Anode Target Material (0018,1191), CS, VM 1, Type 3.

    Defined Terms: TUNGSTEN, MOLYBDENUM, RHODIUM.

    PS3.3 C.8.7.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.9.html
    """
    RectificationType: CST_[Literal["SINGLE PHASE", "THREE PHASE", "CONST POTENTIAL"]]
    """Rectification Type (0018,1156), CS, VM 1, Type 3.

    Defined Terms: SINGLE PHASE, THREE PHASE, CONST POTENTIAL.

    PS3.3 C.8.7.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.9.html
    """
    GeneratorID: LO_
    """Generator ID (0018,1005), LO, VM 1, Type 3.

    PS3.3 C.8.7.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.9.html
    """
