# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""MR Spectroscopy Description Macro."""

from typing import Literal

from dcmgen.model.fields import CST, AnyText
from dcmgen.model.iod import Macro

class MRSpectroscopyDescriptionMacro(Macro):
    """MR Spectroscopy Description Macro (PS3.3 C.8.14.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.14.5.html
    """

    def __init__(
        self,
        /,
        *,
        VolumetricProperties: Literal["VOLUME"] | AnyText = ...,
        VolumeBasedCalculationTechnique: Literal["MAX_IP", "MIN_IP", "NONE", "MIXED"] | AnyText = ...,
        ComplexImageComponent: Literal["MAGNITUDE", "PHASE", "REAL", "IMAGINARY", "COMPLEX", "MIXED"] | AnyText = ...,
        AcquisitionContrast: Literal["PROTON_DENSITY", "T1", "T2", "UNKNOWN", "MIXED"] | AnyText = ...,
    ) -> None: ...
    VolumetricProperties: CST[Literal["VOLUME"]]
    """Volumetric Properties (0008,9206), CS, VM 1, Type 1.

    Defined Terms: VOLUME.

    PS3.3 C.8.14.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.14.5.html
    """
    VolumeBasedCalculationTechnique: CST[Literal["MAX_IP", "MIN_IP", "NONE", "MIXED"]]
    """Volume Based Calculation Technique (0008,9207), CS, VM 1, Type 1.

    Defined Terms: MAX_IP, MIN_IP, NONE, MIXED.

    PS3.3 C.8.14.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.14.5.html
    """
    ComplexImageComponent: CST[Literal["MAGNITUDE", "PHASE", "REAL", "IMAGINARY", "COMPLEX", "MIXED"]]
    """Complex Image Component (0008,9208), CS, VM 1, Type 1.

    Defined Terms: MAGNITUDE, PHASE, REAL, IMAGINARY, COMPLEX, MIXED.

    PS3.3 C.8.14.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.14.5.html
    """
    AcquisitionContrast: CST[Literal["PROTON_DENSITY", "T1", "T2", "UNKNOWN", "MIXED"]]
    """Acquisition Contrast (0008,9209), CS, VM 1, Type 1.

    Defined Terms: PROTON_DENSITY, T1, T2, UNKNOWN, MIXED.

    PS3.3 C.8.14.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.14.5.html
    """
