# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Frame Acquisition Sequence (0018,9417)."""

from __future__ import annotations

from dcmgen.model.fields import DS, FD, FD_
from dcmgen.model.iod import Item


class FrameAcquisitionSequenceItem(Item):
    """Item of Frame Acquisition Sequence (0018,9417) (PS3.3 C.8.19.6.8).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.6.8.html
    """

    __slots__ = ()

    KVP: DS = DS(0x0018_0060)
    """KVP (0018,0060), VM 1, Type 1 (PS3.3 C.8.19.6.8)."""
    ExposureTimeInms: FD_ = FD_(0x0018_9328)
    """Exposure Time in ms (0018,9328), VM 1, Type 3 (PS3.3 C.8.19.6.8)."""
    XRayTubeCurrentInmA: FD = FD(0x0018_9330)
    """X-Ray Tube Current in mA (0018,9330), VM 1, Type 1 (PS3.3 C.8.19.6.8)."""
    ExposureInmAs: FD_ = FD_(0x0018_9332)
    """Exposure in mAs (0018,9332), VM 1, Type 3 (PS3.3 C.8.19.6.8)."""
