# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Isocenter Reference System Sequence (0018,9462)."""

from __future__ import annotations

from dcmgen.model.fields import FL
from dcmgen.model.iod import Item


class IsocenterReferenceSystemSequenceItem(Item):
    """Item of Isocenter Reference System Sequence (0018,9462) (PS3.3 C.8.19.6.13).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.6.13.html
    """

    __slots__ = ()

    PositionerIsocenterPrimaryAngle: FL = FL(0x0018_9463)
    """Positioner Isocenter Primary Angle (0018,9463), VM 1, Type 1 (PS3.3 C.8.19.6.13)."""
    PositionerIsocenterSecondaryAngle: FL = FL(0x0018_9464)
    """Positioner Isocenter Secondary Angle (0018,9464), VM 1, Type 1 (PS3.3 C.8.19.6.13)."""
    PositionerIsocenterDetectorRotationAngle: FL = FL(0x0018_9465)
    """Positioner Isocenter Detector Rotation Angle (0018,9465), VM 1, Type 1 (PS3.3 C.8.19.6.13)."""
    TableXPositionToIsocenter: FL = FL(0x0018_9466)
    """Table X Position to Isocenter (0018,9466), VM 1, Type 1 (PS3.3 C.8.19.6.13)."""
    TableYPositionToIsocenter: FL = FL(0x0018_9467)
    """Table Y Position to Isocenter (0018,9467), VM 1, Type 1 (PS3.3 C.8.19.6.13)."""
    TableZPositionToIsocenter: FL = FL(0x0018_9468)
    """Table Z Position to Isocenter (0018,9468), VM 1, Type 1 (PS3.3 C.8.19.6.13)."""
    TableHorizontalRotationAngle: FL = FL(0x0018_9469)
    """Table Horizontal Rotation Angle (0018,9469), VM 1, Type 1 (PS3.3 C.8.19.6.13)."""
    TableHeadTiltAngle: FL = FL(0x0018_9470)
    """Table Head Tilt Angle (0018,9470), VM 1, Type 1 (PS3.3 C.8.19.6.13)."""
    TableCradleTiltAngle: FL = FL(0x0018_9471)
    """Table Cradle Tilt Angle (0018,9471), VM 1, Type 1 (PS3.3 C.8.19.6.13)."""
