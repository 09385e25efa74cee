# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Rotation Information Sequence (0054,0052)."""

from __future__ import annotations

from dcmgen.model.fields import CS, DS, DS_, IS, US, DSn
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class RotationInformationSequenceItem(Item):
    """Item of Rotation Information Sequence (0054,0052) (PS3.3 C.8.4.12).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.12.html
    """

    __slots__ = ()

    StartAngle: DS = DS(0x0054_0200)
    """Start Angle (0054,0200), VM 1, Type 1 (PS3.3 C.8.4.12)."""
    AngularStep: DS = DS(0x0018_1144)
    """Angular Step (0018,1144), VM 1, Type 1 (PS3.3 C.8.4.12)."""
    RotationDirection: CS[Literal["CW", "CC"]] = CS(0x0018_1140)
    """Rotation Direction (0018,1140), VM 1, Type 1 (PS3.3 C.8.4.12)."""
    ScanArc: DS = DS(0x0018_1143)
    """Scan Arc (0018,1143), VM 1, Type 1 (PS3.3 C.8.4.12)."""
    ActualFrameDuration: IS = IS(0x0018_1242)
    """Actual Frame Duration (0018,1242), VM 1, Type 1 (PS3.3 C.8.4.12)."""
    RadialPosition: DSn = DSn(0x0018_1142)
    """Radial Position (0018,1142), VM 1-n, Type 3 (PS3.3 C.8.4.12)."""
    DistanceSourceToDetector: DS_ = DS_(0x0018_1110)
    """Distance Source to Detector (0018,1110), VM 1, Type 2C (PS3.3 C.8.4.12)."""
    NumberOfFramesInRotation: US = US(0x0054_0053)
    """Number of Frames in Rotation (0054,0053), VM 1, Type 1 (PS3.3 C.8.4.12)."""
    TableTraverse: DS_ = DS_(0x0018_1131)
    """Table Traverse (0018,1131), VM 1, Type 3 (PS3.3 C.8.4.12)."""
    TableHeight: DS_ = DS_(0x0018_1130)
    """Table Height (0018,1130), VM 1, Type 3 (PS3.3 C.8.4.12)."""
