# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Cutaneous Confocal Microscopy Image Acquisition Parameters Module."""

from __future__ import annotations

from dcmgen.model.fields import CS_, DS_, FD_, UI, UT, ISn
from dcmgen.model.iod import Module


class CutaneousConfocalMicroscopyImageAcquisitionParametersModule(Module):
    """Cutaneous Confocal Microscopy Image Acquisition Parameters Module (PS3.3 C.8.35.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.35.3.html
    """

    __slots__ = ()

    OpticalMagnificationFactor: DS_ = DS_(0x0016_1005)
    """Optical Magnification Factor (0016,1005), VM 1, Type 2 (PS3.3 C.8.35.3)."""
    ImageAcquisitionDepth: FD_ = FD_(0x0048_0117)
    """Image Acquisition Depth (0048,0117), VM 1, Type 2 (PS3.3 C.8.35.3)."""
    FieldOfViewShape: CS_ = CS_(0x0018_1147)
    """Field of View Shape (0018,1147), VM 1, Type 2 (PS3.3 C.8.35.3)."""
    FieldOfViewDimensions: ISn = ISn(0x0018_1149)
    """Field of View Dimension(s) (0018,1149), VM 1-2, Type 2 (PS3.3 C.8.35.3)."""
    TrackingID: UT = UT(0x0062_0020)
    """Tracking ID (0062,0020), VM 1, Type 1C (PS3.3 C.8.35.3)."""
    TrackingUID: UI = UI(0x0062_0021)
    """Tracking UID (0062,0021), VM 1, Type 1C (PS3.3 C.8.35.3)."""
