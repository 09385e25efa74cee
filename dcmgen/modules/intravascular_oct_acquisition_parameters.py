# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Intravascular OCT Acquisition Parameters Module."""

from __future__ import annotations

from dcmgen.model.fields import CST, FD, FD_, US
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class IntravascularOCTAcquisitionParametersModule(Module):
    """Intravascular OCT Acquisition Parameters Module (PS3.3 C.8.27.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.27.3.html
    """

    __slots__ = ()

    OCTFocalDistance: FD_ = FD_(0x0052_0002)
    """OCT Focal Distance (0052,0002), VM 1, Type 2 (PS3.3 C.8.27.3)."""
    BeamSpotSize: FD_ = FD_(0x0052_0003)
    """Beam Spot Size (0052,0003), VM 1, Type 2 (PS3.3 C.8.27.3)."""
    EffectiveRefractiveIndex: FD_ = FD_(0x0052_0004)
    """Effective Refractive Index (0052,0004), VM 1, Type 2C (PS3.3 C.8.27.3)."""
    OCTAcquisitionDomain: CST[Literal["TIME", "FREQUENCY", "SPECTRAL"]] = CST(0x0052_0006)
    """OCT Acquisition Domain (0052,0006), VM 1, Type 1 (PS3.3 C.8.27.3)."""
    OCTOpticalCenterWavelength: FD_ = FD_(0x0052_0007)
    """OCT Optical Center Wavelength (0052,0007), VM 1, Type 2 (PS3.3 C.8.27.3)."""
    AxialResolution: FD_ = FD_(0x0052_0008)
    """Axial Resolution (0052,0008), VM 1, Type 2 (PS3.3 C.8.27.3)."""
    RangingDepth: FD = FD(0x0052_0009)
    """Ranging Depth (0052,0009), VM 1, Type 1 (PS3.3 C.8.27.3)."""
    ALineRate: FD = FD(0x0052_0011)
    """A-line Rate (0052,0011), VM 1, Type 1 (PS3.3 C.8.27.3)."""
    ALinesPerFrame: US = US(0x0052_0012)
    """A-lines Per Frame (0052,0012), VM 1, Type 1 (PS3.3 C.8.27.3)."""
