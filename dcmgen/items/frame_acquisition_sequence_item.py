# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Frame Acquisition Sequence (0018,9417)."""

from __future__ import annotations

from dcmgen.model.fields import DS, FD, FD_
from dcmgen.model.iod import Item


class FrameAcquisitionSequenceItem(Item):
    """Item of Frame Acquisition Sequence (0018,9417) (PS3.3 C.8.19.6.8).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.6.8.html
    """

    __slots__ = ()

    KVP = DS(0x0018_0060)
    ExposureTimeInms = FD_(0x0018_9328)
    XRayTubeCurrentInmA = FD(0x0018_9330)
    ExposureInmAs = FD_(0x0018_9332)
