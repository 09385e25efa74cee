# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Intravascular OCT Acquisition Parameters Module."""

from __future__ import annotations

from dcmgen.model.fields import CST, FD, FD_, US
from dcmgen.model.iod import Module


class IntravascularOCTAcquisitionParametersModule(Module):
    """Intravascular OCT Acquisition Parameters Module (PS3.3 C.8.27.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.27.3.html
    """

    __slots__ = ()

    OCTFocalDistance = FD_(0x0052_0002)
    BeamSpotSize = FD_(0x0052_0003)
    EffectiveRefractiveIndex = FD_(0x0052_0004)
    OCTAcquisitionDomain = CST(0x0052_0006)
    OCTOpticalCenterWavelength = FD_(0x0052_0007)
    AxialResolution = FD_(0x0052_0008)
    RangingDepth = FD(0x0052_0009)
    ALineRate = FD(0x0052_0011)
    ALinesPerFrame = US(0x0052_0012)
