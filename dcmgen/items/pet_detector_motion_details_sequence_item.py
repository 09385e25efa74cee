# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of PET Detector Motion Details Sequence (0018,9733)."""

from __future__ import annotations

from dcmgen.model.fields import CS, FD
from dcmgen.model.iod import Item


class PETDetectorMotionDetailsSequenceItem(Item):
    """Item of PET Detector Motion Details Sequence (0018,9733) (PS3.3 C.8.22.5.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.22.5.3.html
    """

    __slots__ = ()

    RotationDirection = CS(0x0018_1140)
    RevolutionTime = FD(0x0018_9305)
