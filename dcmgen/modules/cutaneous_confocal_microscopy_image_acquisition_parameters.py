# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Cutaneous Confocal Microscopy Image Acquisition Parameters Module."""

from __future__ import annotations

from dcmgen.model.fields import CS_, DS_, FD_, UI, UT, ISn
from dcmgen.model.iod import Module


class CutaneousConfocalMicroscopyImageAcquisitionParametersModule(Module):
    """Cutaneous Confocal Microscopy Image Acquisition Parameters Module (PS3.3 C.8.35.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.35.3.html
    """

    __slots__ = ()

    OpticalMagnificationFactor = DS_(0x0016_1005)
    ImageAcquisitionDepth = FD_(0x0048_0117)
    FieldOfViewShape = CS_(0x0018_1147)
    FieldOfViewDimensions = ISn(0x0018_1149)
    TrackingID = UT(0x0062_0020)
    TrackingUID = UI(0x0062_0021)
