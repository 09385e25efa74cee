# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Table Position Sequence (0018,9406)."""

from __future__ import annotations

from dcmgen.model.fields import DS, FL
from dcmgen.model.iod import Item


class TablePositionSequenceItem(Item):
    """Item of Table Position Sequence (0018,9406) (PS3.3 C.8.19.6.11).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.6.11.html
    """

    __slots__ = ()

    TableTopVerticalPosition = DS(0x300A_0128)
    TableTopLongitudinalPosition = DS(0x300A_0129)
    TableTopLateralPosition = DS(0x300A_012A)
    TableHorizontalRotationAngle = FL(0x0018_9469)
    TableHeadTiltAngle = FL(0x0018_9470)
    TableCradleTiltAngle = FL(0x0018_9471)
