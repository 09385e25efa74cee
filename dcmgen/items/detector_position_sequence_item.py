# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Detector Position Sequence (0018,9541)."""

from __future__ import annotations

from dcmgen.model.fields import DS
from dcmgen.model.iod import Item


class DetectorPositionSequenceItem(Item):
    """Item of Detector Position Sequence (0018,9541) (PS3.3 C.8.31.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.31.3.html
    """

    __slots__ = ()

    DetectorPrimaryAngle = DS(0x0018_1530)
    DetectorSecondaryAngle = DS(0x0018_1531)
