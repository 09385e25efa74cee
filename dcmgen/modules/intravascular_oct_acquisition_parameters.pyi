# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Intravascular OCT Acquisition Parameters Module."""

from typing import Literal

from dcmgen.model.fields import CST, FD, FD_, US, AnyText, FD_Value, FDValue, USValue
from dcmgen.model.iod import Module

class IntravascularOCTAcquisitionParametersModule(Module):
    """Intravascular OCT Acquisition Parameters Module (PS3.3 C.8.27.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.27.3.html
    """

    def __init__(
        self,
        /,
        *,
        OCTAcquisitionDomain: Literal["TIME", "FREQUENCY", "SPECTRAL"] | AnyText = ...,
        RangingDepth: FDValue = ...,
        ALineRate: FDValue = ...,
        ALinesPerFrame: USValue = ...,
        OCTFocalDistance: FD_Value = ...,
        BeamSpotSize: FD_Value = ...,
        OCTOpticalCenterWavelength: FD_Value = ...,
        AxialResolution: FD_Value = ...,
        EffectiveRefractiveIndex: FD_Value = ...,
    ) -> None: ...
    OCTFocalDistance: FD_
    """OCT Focal Distance (0052,0002), FD, VM 1, Type 2.

    PS3.3 C.8.27.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.27.3.html
    """
    BeamSpotSize: FD_
    """Beam Spot Size (0052,0003), FD, VM 1, Type 2.

    PS3.3 C.8.27.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.27.3.html
    """
    EffectiveRefractiveIndex: FD_
    """Effective Refractive Index (0052,0004), FD, VM 1, Type 2C.

    Required if Presentation Intent Type is FOR PROCESSING. May be present otherwise.

    PS3.3 C.8.27.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.27.3.html
    """
    OCTAcquisitionDomain: CST[Literal["TIME", "FREQUENCY", "SPECTRAL"]]
    """OCT Acquisition Domain (0052,0006), CS, VM 1, Type 1.

    Defined Terms: TIME, FREQUENCY, SPECTRAL.

    PS3.3 C.8.27.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.27.3.html
    """
    OCTOpticalCenterWavelength: FD_
    """OCT Optical Center Wavelength (0052,0007), FD, VM 1, Type 2.

    PS3.3 C.8.27.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.27.3.html
    """
    AxialResolution: FD_
    """Axial Resolution (0052,0008), FD, VM 1, Type 2.

    PS3.3 C.8.27.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.27.3.html
    """
    RangingDepth: FD
    """Ranging Depth (0052,0009), FD, VM 1, Type 1.

    PS3.3 C.8.27.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.27.3.html
    """
    ALineRate: FD
    """A-line Rate (0052,0011), FD, VM 1, Type 1.

    PS3.3 C.8.27.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.27.3.html
    """
    ALinesPerFrame: US
    """A-lines Per Frame (0052,0012), US, VM 1, Type 1.

    PS3.3 C.8.27.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.27.3.html
    """
