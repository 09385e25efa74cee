# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Dermoscopic Image Module."""

from __future__ import annotations

from dcmgen.model.fields import CS, CS_, DS_, ST_, UI, UT, CSn
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class DermoscopicImageModule(Module):
    """Dermoscopic Image Module (PS3.3 C.8.12.13).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.13.html
    """

    __slots__ = ()

    RecognizableVisualFeatures: CS[Literal["YES", "NO"]] = CS(0x0028_0302)
    """Recognizable Visual Features (0028,0302), VM 1, Type 1 (PS3.3 C.8.12.13)."""
    LightSourcePolarization: CS_ = CS_(0x0016_1001)
    """Light Source Polarization (0016,1001), VM 1, Type 2 (PS3.3 C.8.12.13)."""
    EmitterColorTemperature: DS_ = DS_(0x0016_1002)
    """Emitter Color Temperature (0016,1002), VM 1, Type 2 (PS3.3 C.8.12.13)."""
    ContactMethod: CS_ = CS_(0x0016_1003)
    """Contact Method (0016,1003), VM 1, Type 2 (PS3.3 C.8.12.13)."""
    ImmersionMedia: CSn = CSn(0x0016_1004)
    """Immersion Media (0016,1004), VM 1-n, Type 2C (PS3.3 C.8.12.13)."""
    OpticalMagnificationFactor: DS_ = DS_(0x0016_1005)
    """Optical Magnification Factor (0016,1005), VM 1, Type 2 (PS3.3 C.8.12.13)."""
    PartialView: CS_[Literal["YES", "NO"]] = CS_(0x0028_1350)
    """Partial View (0028,1350), VM 1, Type 3 (PS3.3 C.8.12.13)."""
    PartialViewDescription: ST_ = ST_(0x0028_1351)
    """Partial View Description (0028,1351), VM 1, Type 3 (PS3.3 C.8.12.13)."""
    TrackingID: UT = UT(0x0062_0020)
    """Tracking ID (0062,0020), VM 1, Type 1C (PS3.3 C.8.12.13)."""
    TrackingUID: UI = UI(0x0062_0021)
    """Tracking UID (0062,0021), VM 1, Type 1C (PS3.3 C.8.12.13)."""
