# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of X-Ray Acquisition Dose Sequence (0018,9542)."""

from __future__ import annotations

from dcmgen.model.fields import CS_, DS, DS_, FD, IS_
from dcmgen.model.iod import Item


class XRayAcquisitionDoseSequenceItem(Item):
    """Item of X-Ray Acquisition Dose Sequence (0018,9542) (PS3.3 C.8.31.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.31.5.html
    """

    __slots__ = ()

    ExposureTimeInms = FD(0x0018_9328)
    ExposureInmAs = FD(0x0018_9332)
    RelativeXRayExposure = IS_(0x0018_1405)
    HalfValueLayer = DS_(0x0040_0314)
    OrganDose = DS(0x0040_0316)
    EntranceDoseInmGy = DS(0x0040_8302)
    EntranceDoseDerivation = CS_(0x0040_8303)
