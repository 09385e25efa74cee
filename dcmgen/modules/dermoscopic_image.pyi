# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Dermoscopic Image Module."""

from collections.abc import Iterable
from typing import Literal

from dcmgen.model.fields import CS, CS_, DS_, ST_, UI, UT, AnyText, CSTn, DS_Value, ST_Value, UIValue, UTValue
from dcmgen.model.iod import Module

class DermoscopicImageModule(Module):
    """Dermoscopic Image Module (PS3.3 C.8.12.13).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.13.html
    """

    def __init__(
        self,
        /,
        *,
        RecognizableVisualFeatures: Literal["YES", "NO"] = ...,
        TrackingID: UTValue = ...,
        TrackingUID: UIValue = ...,
        LightSourcePolarization: Literal["POLARIZED", "NON_POLARIZED", "", None] = ...,
        EmitterColorTemperature: DS_Value = ...,
        ContactMethod: Literal["CONTACT", "NON_CONTACT", "", None] = ...,
        OpticalMagnificationFactor: DS_Value = ...,
        ImmersionMedia: Iterable[Literal["ULTRASOUND_GEL", "ALCOHOL", "WATER", "MINERAL_OIL", "PLASTIC_CAP"] | AnyText]
        | Literal["ULTRASOUND_GEL", "ALCOHOL", "WATER", "MINERAL_OIL", "PLASTIC_CAP"]
        | AnyText
        | None = ...,
        PartialView: Literal["YES", "NO", "", None] = ...,
        PartialViewDescription: ST_Value = ...,
    ) -> None: ...
    RecognizableVisualFeatures: CS[Literal["YES", "NO"]]
    """Recognizable Visual Features (0028,0302), CS, VM 1, Type 1.

    Enumerated Values: YES, NO.

    PS3.3 C.8.12.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.13.html
    """
    LightSourcePolarization: CS_[Literal["POLARIZED", "NON_POLARIZED", ""]]
    """Light Source Polarization (0016,1001), CS, VM 1, Type 2.

    Enumerated Values: POLARIZED, NON_POLARIZED.

    PS3.3 C.8.12.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.13.html
    """
    EmitterColorTemperature: DS_
    """Emitter Color Temperature (0016,1002), DS, VM 1, Type 2.

    PS3.3 C.8.12.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.13.html
    """
    ContactMethod: CS_[Literal["CONTACT", "NON_CONTACT", ""]]
    """Contact Method (0016,1003), CS, VM 1, Type 2.

    Enumerated Values: CONTACT, NON_CONTACT.

    PS3.3 C.8.12.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.13.html
    """
    ImmersionMedia: CSTn[Literal["ULTRASOUND_GEL", "ALCOHOL", "WATER", "MINERAL_OIL", "PLASTIC_CAP"]]
    """Immersion Media (0016,1004), CS, VM 1-n, Type 2C.

    Required if Contact Method is CONTACT. Not allowed otherwise.

    Defined Terms: ULTRASOUND_GEL, ALCOHOL, WATER, MINERAL_OIL, PLASTIC_CAP.

    PS3.3 C.8.12.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.13.html
    """
    OpticalMagnificationFactor: DS_
    """Optical Magnification Factor (0016,1005), DS, VM 1, Type 2.

    PS3.3 C.8.12.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.13.html
    """
    PartialView: CS_[Literal["YES", "NO", ""]]
    """Partial View (0028,1350), CS, VM 1, Type 3.

    Enumerated Values: YES, NO.

    PS3.3 C.8.12.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.13.html
    """
    PartialViewDescription: ST_
    """Partial View Description (0028,1351), ST, VM 1, Type 3.

    PS3.3 C.8.12.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.13.html
    """
    TrackingID: UT
    """Tracking ID (0062,0020), UT, VM 1, Type 1C.

    Required if Tracking UID is present. Not allowed otherwise.

    PS3.3 C.8.12.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.13.html
    """
    TrackingUID: UI
    """Tracking UID (0062,0021), UI, VM 1, Type 1C.

    Required if Tracking ID is present. Not allowed otherwise.

    PS3.3 C.8.12.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.13.html
    """
