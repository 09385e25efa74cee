# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Positioner Position Sequence (0018,9405)."""

from __future__ import annotations

from dcmgen.model.fields import CS, DS
from dcmgen.model.iod import Item


class BreastXRayPositionerPositionerPositionSequenceItem(Item):
    """Item of Positioner Position Sequence (0018,9405) (PS3.3 C.8.31.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.31.2.html
    """

    __slots__ = ()

    PositionerPrimaryAngle = DS(0x0018_1510)
    PositionerPrimaryAngleDirection = CS(0x0018_9559)
    PositionerSecondaryAngle = DS(0x0018_1511)
