# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Per Projection Acquisition Sequence (0018,9538)."""

from __future__ import annotations

from dcmgen.items.digital_x_ray_detector_macro import DigitalXRayDetectorMacro
from dcmgen.items.x_ray_3d_general_per_projection_acquisition_macro import XRay3DGeneralPerProjectionAcquisitionMacro
from dcmgen.items.x_ray_3d_general_positioner_movement_macro import XRay3DGeneralPositionerMovementMacro
from dcmgen.items.x_ray_3d_general_shared_acquisition_macro import XRay3DGeneralSharedAcquisitionMacro
from dcmgen.model.fields import CS, DS, DS_, FL, FL_, SH, SQ, CSTn, DSn, FLn
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class PerProjectionAcquisitionSequenceItem(XRay3DGeneralPerProjectionAcquisitionMacro, Item):
    """Item of Per Projection Acquisition Sequence (0018,9538) (PS3.3 C.8.21.3.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.3.2.html
    """

    __slots__ = ()

    PositionerIsocenterPrimaryAngle: FL = FL(0x0018_9463)
    """Positioner Isocenter Primary Angle (0018,9463), VM 1, Type 1C (PS3.3 C.8.21.3.2)."""
    PositionerIsocenterSecondaryAngle: FL = FL(0x0018_9464)
    """Positioner Isocenter Secondary Angle (0018,9464), VM 1, Type 1C (PS3.3 C.8.21.3.2)."""
    PositionerIsocenterDetectorRotationAngle: FL = FL(0x0018_9465)
    """Positioner Isocenter Detector Rotation Angle (0018,9465), VM 1, Type 1C (PS3.3 C.8.21.3.2)."""
    PositionerPrimaryAngle: DS_ = DS_(0x0018_1510)
    """Positioner Primary Angle (0018,1510), VM 1, Type 3 (PS3.3 C.8.21.3.2)."""
    PositionerSecondaryAngle: DS_ = DS_(0x0018_1511)
    """Positioner Secondary Angle (0018,1511), VM 1, Type 3 (PS3.3 C.8.21.3.2)."""


class XRay3DAcquisitionSequenceItem(
    DigitalXRayDetectorMacro, XRay3DGeneralSharedAcquisitionMacro, XRay3DGeneralPositionerMovementMacro, Item
):
    """Item of X-Ray 3D Acquisition Sequence (0018,9507) (PS3.3 C.8.21.3.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.3.2.html
    """

    __slots__ = ()

    FieldOfViewShape: CS[Literal["RECTANGLE", "ROUND", "HEXAGONAL"]] = CS(0x0018_1147)
    """Field of View Shape (0018,1147), VM 1, Type 1C (PS3.3 C.8.21.3.2)."""
    XRayReceptorType: CS[Literal["IMG_INTENSIFIER", "DIGITAL_DETECTOR"]] = CS(0x0018_9420)
    """X-Ray Receptor Type (0018,9420), VM 1, Type 1C (PS3.3 C.8.21.3.2)."""
    PhysicalDetectorSize: FLn = FLn(0x0018_9429)
    """Physical Detector Size (0018,9429), VM 2, Type 1C (PS3.3 C.8.21.3.2)."""
    PositionOfIsocenterProjection: FLn = FLn(0x0018_9430)
    """Position of Isocenter Projection (0018,9430), VM 2, Type 1C (PS3.3 C.8.21.3.2)."""
    DistanceSourceToDetector: DS = DS(0x0018_1110)
    """Distance Source to Detector (0018,1110), VM 1, Type 1C (PS3.3 C.8.21.3.2)."""
    DistanceSourceToIsocenter: FL = FL(0x0018_9402)
    """Distance Source to Isocenter (0018,9402), VM 1, Type 1C (PS3.3 C.8.21.3.2)."""
    FocalSpots: DSn = DSn(0x0018_1190)
    """Focal Spot(s) (0018,1190), VM 1-n, Type 1C (PS3.3 C.8.21.3.2)."""
    FilterType: SH = SH(0x0018_1160)
    """Filter Type (0018,1160), VM 1, Type 1C (PS3.3 C.8.21.3.2)."""
    FilterMaterial: CSTn[Literal["MOLYBDENUM", "ALUMINUM", "COPPER", "RHODIUM", "NIOBIUM", "EUROPIUM", "LEAD"]] = CSTn(
        0x0018_7050
    )
    """Filter Material (0018,7050), VM 1-n, Type 1C (PS3.3 C.8.21.3.2)."""
    FilterThicknessMinimum: DSn = DSn(0x0018_7052)
    """Filter Thickness Minimum (0018,7052), VM 1-n, Type 1C (PS3.3 C.8.21.3.2)."""
    FilterThicknessMaximum: DSn = DSn(0x0018_7054)
    """Filter Thickness Maximum (0018,7054), VM 1-n, Type 1C (PS3.3 C.8.21.3.2)."""
    FilterBeamPathLengthMinimum: FLn = FLn(0x0018_7056)
    """Filter Beam Path Length Minimum (0018,7056), VM 1-n, Type 1C (PS3.3 C.8.21.3.2)."""
    FilterBeamPathLengthMaximum: FLn = FLn(0x0018_7058)
    """Filter Beam Path Length Maximum (0018,7058), VM 1-n, Type 1C (PS3.3 C.8.21.3.2)."""
    TableXPositionToIsocenter: FL_ = FL_(0x0018_9466)
    """Table X Position to Isocenter (0018,9466), VM 1, Type 3 (PS3.3 C.8.21.3.2)."""
    TableYPositionToIsocenter: FL_ = FL_(0x0018_9467)
    """Table Y Position to Isocenter (0018,9467), VM 1, Type 3 (PS3.3 C.8.21.3.2)."""
    TableZPositionToIsocenter: FL_ = FL_(0x0018_9468)
    """Table Z Position to Isocenter (0018,9468), VM 1, Type 3 (PS3.3 C.8.21.3.2)."""
    TableHorizontalRotationAngle: FL_ = FL_(0x0018_9469)
    """Table Horizontal Rotation Angle (0018,9469), VM 1, Type 3 (PS3.3 C.8.21.3.2)."""
    TableHeadTiltAngle: FL_ = FL_(0x0018_9470)
    """Table Head Tilt Angle (0018,9470), VM 1, Type 3 (PS3.3 C.8.21.3.2)."""
    TableCradleTiltAngle: FL_ = FL_(0x0018_9471)
    """Table Cradle Tilt Angle (0018,9471), VM 1, Type 3 (PS3.3 C.8.21.3.2)."""
    PerProjectionAcquisitionSequence: SQ[PerProjectionAcquisitionSequenceItem] = SQ(
        0x0018_9538, "PerProjectionAcquisitionSequenceItem"
    )
    """Per Projection Acquisition Sequence (0018,9538), VM 1, Type 1C (PS3.3 C.8.21.3.2)."""
