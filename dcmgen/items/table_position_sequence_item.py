# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Table Position Sequence (0018,9406)."""

from __future__ import annotations

from dcmgen.model.fields import DS, FL
from dcmgen.model.iod import Item


class TablePositionSequenceItem(Item):
    """Item of Table Position Sequence (0018,9406) (PS3.3 C.8.19.6.11).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.6.11.html
    """

    __slots__ = ()

    TableTopVerticalPosition: DS = DS(0x300A_0128)
    """Table Top Vertical Position (300A,0128), VM 1, Type 1 (PS3.3 C.8.19.6.11)."""
    TableTopLongitudinalPosition: DS = DS(0x300A_0129)
    """Table Top Longitudinal Position (300A,0129), VM 1, Type 1 (PS3.3 C.8.19.6.11)."""
    TableTopLateralPosition: DS = DS(0x300A_012A)
    """Table Top Lateral Position (300A,012A), VM 1, Type 1 (PS3.3 C.8.19.6.11)."""
    TableHorizontalRotationAngle: FL = FL(0x0018_9469)
    """Table Horizontal Rotation Angle (0018,9469), VM 1, Type 1 (PS3.3 C.8.19.6.11)."""
    TableHeadTiltAngle: FL = FL(0x0018_9470)
    """Table Head Tilt Angle (0018,9470), VM 1, Type 1 (PS3.3 C.8.19.6.11)."""
    TableCradleTiltAngle: FL = FL(0x0018_9471)
    """Table Cradle Tilt Angle (0018,9471), VM 1, Type 1 (PS3.3 C.8.19.6.11)."""
