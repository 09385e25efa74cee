# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Intravascular OCT Processing Parameters Module."""

from typing import Literal

from dcmgen.model.fields import CS, CST, FD, AnyText, FDValue
from dcmgen.model.iod import Module

class IntravascularOCTProcessingParametersModule(Module):
    """Intravascular OCT Processing Parameters Module (PS3.3 C.8.27.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.27.4.html
    """

    def __init__(
        self,
        /,
        *,
        PixelIntensityRelationship: Literal["LIN", "LOG"] | AnyText = ...,
        ALinePixelSpacing: FDValue = ...,
        OCTZOffsetApplied: Literal["YES", "NO"] = ...,
        FirstALineLocation: FDValue = ...,
        RefractiveIndexApplied: Literal["YES", "NO"] = ...,
    ) -> None: ...
    OCTZOffsetApplied: CS[Literal["YES", "NO"]]
    """OCT Z Offset Applied (0052,0026), CS, VM 1, Type 1.

    Enumerated Values: YES, NO.

    PS3.3 C.8.27.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.27.4.html
    """
    RefractiveIndexApplied: CS[Literal["YES", "NO"]]
    """Refractive Index Applied (0052,003A), CS, VM 1, Type 1.

    Enumerated Values: YES, NO.

    PS3.3 C.8.27.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.27.4.html
    """
    ALinePixelSpacing: FD
    """A-line Pixel Spacing (0052,0014), FD, VM 1, Type 1.

    PS3.3 C.8.27.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.27.4.html
    """
    PixelIntensityRelationship: CST[Literal["LIN", "LOG"]]
    """Pixel Intensity Relationship (0028,1040), CS, VM 1, Type 1.

    Defined Terms: LIN, LOG.

    PS3.3 C.8.27.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.27.4.html
    """
    FirstALineLocation: FD
    """First A-line Location (0052,0034), FD, VM 1, Type 1.

    PS3.3 C.8.27.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.27.4.html
    """
