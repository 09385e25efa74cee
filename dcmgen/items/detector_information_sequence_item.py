# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Detector Information Sequence (0054,0022)."""

from __future__ import annotations

from dcmgen.model.fields import CST_, DS_, SH_, SQ, DSn, ISn
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.detector_information_sequence_view_code_sequence_item import (
        DetectorInformationSequenceViewCodeSequenceItem,
    )


class DetectorInformationSequenceItem(Item):
    """Item of Detector Information Sequence (0054,0022) (PS3.3 C.8.4.11).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.11.html
    """

    __slots__ = ()

    CollimatorGridName: SH_ = SH_(0x0018_1180)
    """Collimator/grid Name (0018,1180), VM 1, Type 3 (PS3.3 C.8.4.11)."""
    CollimatorType: CST_[Literal["PARA", "PINH", "FANB", "CONE", "SLNT", "ASTG", "DIVG", "NONE", "UNKN"]] = CST_(
        0x0018_1181
    )
    """Collimator Type (0018,1181), VM 1, Type 2 (PS3.3 C.8.4.11)."""
    FieldOfViewShape: CST_[Literal["RECTANGLE", "ROUND", "HEXAGONAL"]] = CST_(0x0018_1147)
    """Field of View Shape (0018,1147), VM 1, Type 3 (PS3.3 C.8.4.11)."""
    FieldOfViewDimensions: ISn = ISn(0x0018_1149)
    """Field of View Dimension(s) (0018,1149), VM 1-2, Type 3 (PS3.3 C.8.4.11)."""
    FocalDistance: ISn = ISn(0x0018_1182)
    """Focal Distance (0018,1182), VM 1-2, Type 2 (PS3.3 C.8.4.11)."""
    XFocusCenter: DSn = DSn(0x0018_1183)
    """X Focus Center (0018,1183), VM 1-2, Type 3 (PS3.3 C.8.4.11)."""
    YFocusCenter: DSn = DSn(0x0018_1184)
    """Y Focus Center (0018,1184), VM 1-2, Type 3 (PS3.3 C.8.4.11)."""
    ZoomCenter: DSn = DSn(0x0028_0032)
    """Zoom Center (0028,0032), VM 2, Type 3 (PS3.3 C.8.4.11)."""
    ZoomFactor: DSn = DSn(0x0028_0031)
    """Zoom Factor (0028,0031), VM 2, Type 3 (PS3.3 C.8.4.11)."""
    CenterOfRotationOffset: DS_ = DS_(0x0018_1145)
    """Center of Rotation Offset (0018,1145), VM 1, Type 3 (PS3.3 C.8.4.11)."""
    GantryDetectorTilt: DS_ = DS_(0x0018_1120)
    """Gantry/Detector Tilt (0018,1120), VM 1, Type 3 (PS3.3 C.8.4.11)."""
    DistanceSourceToDetector: DS_ = DS_(0x0018_1110)
    """Distance Source to Detector (0018,1110), VM 1, Type 2C (PS3.3 C.8.4.11)."""
    StartAngle: DS_ = DS_(0x0054_0200)
    """Start Angle (0054,0200), VM 1, Type 3 (PS3.3 C.8.4.11)."""
    RadialPosition: DSn = DSn(0x0018_1142)
    """Radial Position (0018,1142), VM 1-n, Type 3 (PS3.3 C.8.4.11)."""
    ImageOrientationPatient: DSn = DSn(0x0020_0037)
    """Image Orientation (Patient) (0020,0037), VM 6, Type 2 (PS3.3 C.8.4.11)."""
    ImagePositionPatient: DSn = DSn(0x0020_0032)
    """Image Position (Patient) (0020,0032), VM 3, Type 2 (PS3.3 C.8.4.11)."""
    ViewCodeSequence: SQ[DetectorInformationSequenceViewCodeSequenceItem] = SQ(
        0x0054_0220, "DetectorInformationSequenceViewCodeSequenceItem"
    )
    """View Code Sequence (0054,0220), VM 1, Type 3 (PS3.3 C.8.4.11)."""
