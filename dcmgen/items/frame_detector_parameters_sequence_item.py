# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Frame Detector Parameters Sequence (0018,9451)."""

from __future__ import annotations

from dcmgen.model.fields import DS_
from dcmgen.model.iod import Item


class FrameDetectorParametersSequenceItem(Item):
    """Item of Frame Detector Parameters Sequence (0018,9451) (PS3.3 C.8.19.6.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.6.5.html
    """

    __slots__ = ()

    DetectorActiveTime = DS_(0x0018_7014)
    DetectorActivationOffsetFromExposure = DS_(0x0018_7016)
