# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Dermoscopic Image Module."""

from __future__ import annotations

from dcmgen.model.fields import CS, CS_, DS_, ST_, UI, UT, CSTn
from dcmgen.model.iod import Module


class DermoscopicImageModule(Module):
    """Dermoscopic Image Module (PS3.3 C.8.12.13).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.13.html
    """

    __slots__ = ()

    RecognizableVisualFeatures = CS(0x0028_0302)
    LightSourcePolarization = CS_(0x0016_1001)
    EmitterColorTemperature = DS_(0x0016_1002)
    ContactMethod = CS_(0x0016_1003)
    ImmersionMedia = CSTn(0x0016_1004)
    OpticalMagnificationFactor = DS_(0x0016_1005)
    PartialView = CS_(0x0028_1350)
    PartialViewDescription = ST_(0x0028_1351)
    TrackingID = UT(0x0062_0020)
    TrackingUID = UI(0x0062_0021)
