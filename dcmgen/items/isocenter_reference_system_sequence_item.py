# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Isocenter Reference System Sequence (0018,9462)."""

from __future__ import annotations

from dcmgen.model.fields import FL
from dcmgen.model.iod import Item


class IsocenterReferenceSystemSequenceItem(Item):
    """Item of Isocenter Reference System Sequence (0018,9462) (PS3.3 C.8.19.6.13).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.6.13.html
    """

    __slots__ = ()

    PositionerIsocenterPrimaryAngle = FL(0x0018_9463)
    PositionerIsocenterSecondaryAngle = FL(0x0018_9464)
    PositionerIsocenterDetectorRotationAngle = FL(0x0018_9465)
    TableXPositionToIsocenter = FL(0x0018_9466)
    TableYPositionToIsocenter = FL(0x0018_9467)
    TableZPositionToIsocenter = FL(0x0018_9468)
    TableHorizontalRotationAngle = FL(0x0018_9469)
    TableHeadTiltAngle = FL(0x0018_9470)
    TableCradleTiltAngle = FL(0x0018_9471)
