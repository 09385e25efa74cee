# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Per Projection Acquisition Sequence (0018,9538)."""

from __future__ import annotations

from dcmgen.items.exposure_index_macro import ExposureIndexMacro
from dcmgen.items.x_ray_3d_general_per_projection_acquisition_macro import XRay3DGeneralPerProjectionAcquisitionMacro
from dcmgen.items.x_ray_3d_general_positioner_movement_macro import XRay3DGeneralPositionerMovementMacro
from dcmgen.items.x_ray_3d_general_shared_acquisition_macro import XRay3DGeneralSharedAcquisitionMacro
from dcmgen.model.fields import CS, CS_, CST, DS, DS_, FD, IS, LO, LT, SH, SQ, CSTn, DSn, FLn, UIn
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class BreastTomosynthesisAcquisitionXRay3DAcquisitionSequencePerProjectionAcquisitionSequenceItem(
    XRay3DGeneralPerProjectionAcquisitionMacro, ExposureIndexMacro, Item
):
    """Item of Per Projection Acquisition Sequence (0018,9538) (PS3.3 C.8.21.3.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.3.4.html
    """

    __slots__ = ()

    PositionerPrimaryAngle: DS = DS(0x0018_1510)
    """Positioner Primary Angle (0018,1510), VM 1, Type 1 (PS3.3 C.8.21.3.4)."""
    PositionerPrimaryAngleDirection: CS_[Literal["CW", "CC"]] = CS_(0x0018_9559)
    """Positioner Primary Angle Direction (0018,9559), VM 1, Type 3 (PS3.3 C.8.21.3.4)."""
    PositionerSecondaryAngle: DS = DS(0x0018_1511)
    """Positioner Secondary Angle (0018,1511), VM 1, Type 1C (PS3.3 C.8.21.3.4)."""
    ExposureTimeInms: FD = FD(0x0018_9328)
    """Exposure Time in ms (0018,9328), VM 1, Type 1 (PS3.3 C.8.21.3.4)."""
    ExposureInmAs: FD = FD(0x0018_9332)
    """Exposure in mAs (0018,9332), VM 1, Type 1 (PS3.3 C.8.21.3.4)."""
    RelativeXRayExposure: IS = IS(0x0018_1405)
    """Relative X-Ray Exposure (0018,1405), VM 1, Type 1 (PS3.3 C.8.21.3.4)."""
    OrganDose: DS_ = DS_(0x0040_0316)
    """Organ Dose (0040,0316), VM 1, Type 3 (PS3.3 C.8.21.3.4)."""
    EntranceDoseInmGy: DS_ = DS_(0x0040_8302)
    """Entrance Dose in mGy (0040,8302), VM 1, Type 3 (PS3.3 C.8.21.3.4)."""
    EntranceDoseDerivation: CS_[Literal["IAK", "ESAK", "ESDBS", "ESDNOBS"]] = CS_(0x0040_8303)
    """Entrance Dose Derivation (0040,8303), VM 1, Type 3 (PS3.3 C.8.21.3.4)."""
    IrradiationEventUID: UIn = UIn(0x0008_3010)
    """Irradiation Event UID (0008,3010), VM 1-n, Type 3 (PS3.3 C.8.21.3.4)."""


class BreastTomosynthesisAcquisitionXRay3DAcquisitionSequenceItem(
    XRay3DGeneralSharedAcquisitionMacro, XRay3DGeneralPositionerMovementMacro, Item
):
    """Item of X-Ray 3D Acquisition Sequence (0018,9507) (PS3.3 C.8.21.3.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.3.4.html
    """

    __slots__ = ()

    FieldOfViewShape: CS[Literal["RECTANGLE"]] = CS(0x0018_1147)
    """Field of View Shape (0018,1147), VM 1, Type 1 (PS3.3 C.8.21.3.4)."""
    XRayReceptorType: CS[Literal["DIGITAL_DETECTOR"]] = CS(0x0018_9420)
    """X-Ray Receptor Type (0018,9420), VM 1, Type 1 (PS3.3 C.8.21.3.4)."""
    DistanceSourceToDetector: DS = DS(0x0018_1110)
    """Distance Source to Detector (0018,1110), VM 1, Type 1 (PS3.3 C.8.21.3.4)."""
    DistanceSourceToPatient: DS = DS(0x0018_1111)
    """Distance Source to Patient (0018,1111), VM 1, Type 1 (PS3.3 C.8.21.3.4)."""
    EstimatedRadiographicMagnificationFactor: DS = DS(0x0018_1114)
    """Estimated Radiographic Magnification Factor (0018,1114), VM 1, Type 1 (PS3.3 C.8.21.3.4)."""
    AnodeTargetMaterial: CST[Literal["TUNGSTEN", "MOLYBDENUM", "RHODIUM"]] = CST(0x0018_1191)
    """Anode Target Material (0018,1191), VM 1, Type 1 (PS3.3 C.8.21.3.4)."""
    BodyPartThickness: DS = DS(0x0018_11A0)
    """Body Part Thickness (0018,11A0), VM 1, Type 1 (PS3.3 C.8.21.3.4)."""
    ExposureControlMode: CST[Literal["MANUAL", "AUTOMATIC"]] = CST(0x0018_7060)
    """Exposure Control Mode (0018,7060), VM 1, Type 1 (PS3.3 C.8.21.3.4)."""
    ExposureControlModeDescription: LT = LT(0x0018_7062)
    """Exposure Control Mode Description (0018,7062), VM 1, Type 1 (PS3.3 C.8.21.3.4)."""
    HalfValueLayer: DS = DS(0x0040_0314)
    """Half Value Layer (0040,0314), VM 1, Type 1 (PS3.3 C.8.21.3.4)."""
    OrganDose: DS_ = DS_(0x0040_0316)
    """Organ Dose (0040,0316), VM 1, Type 3 (PS3.3 C.8.21.3.4)."""
    EntranceDoseInmGy: DS_ = DS_(0x0040_8302)
    """Entrance Dose in mGy (0040,8302), VM 1, Type 3 (PS3.3 C.8.21.3.4)."""
    EntranceDoseDerivation: CS_[Literal["IAK", "ESAK", "ESDBS", "ESDNOBS"]] = CS_(0x0040_8303)
    """Entrance Dose Derivation (0040,8303), VM 1, Type 3 (PS3.3 C.8.21.3.4)."""
    FocalSpots: DSn = DSn(0x0018_1190)
    """Focal Spot(s) (0018,1190), VM 1-n, Type 1 (PS3.3 C.8.21.3.4)."""
    DetectorBinning: DSn = DSn(0x0018_701A)
    """Detector Binning (0018,701A), VM 2, Type 1C (PS3.3 C.8.21.3.4)."""
    DetectorTemperature: DS = DS(0x0018_7001)
    """Detector Temperature (0018,7001), VM 1, Type 1 (PS3.3 C.8.21.3.4)."""
    FilterType: SH = SH(0x0018_1160)
    """Filter Type (0018,1160), VM 1, Type 1 (PS3.3 C.8.21.3.4)."""
    FilterMaterial: CSTn[Literal["MOLYBDENUM", "ALUMINUM", "COPPER", "RHODIUM", "NIOBIUM", "EUROPIUM", "LEAD"]] = CSTn(
        0x0018_7050
    )
    """Filter Material (0018,7050), VM 1-n, Type 1 (PS3.3 C.8.21.3.4)."""
    FilterThicknessMinimum: DSn = DSn(0x0018_7052)
    """Filter Thickness Minimum (0018,7052), VM 1-n, Type 3 (PS3.3 C.8.21.3.4)."""
    FilterThicknessMaximum: DSn = DSn(0x0018_7054)
    """Filter Thickness Maximum (0018,7054), VM 1-n, Type 3 (PS3.3 C.8.21.3.4)."""
    FilterBeamPathLengthMinimum: FLn = FLn(0x0018_7056)
    """Filter Beam Path Length Minimum (0018,7056), VM 1-n, Type 3 (PS3.3 C.8.21.3.4)."""
    FilterBeamPathLengthMaximum: FLn = FLn(0x0018_7058)
    """Filter Beam Path Length Maximum (0018,7058), VM 1-n, Type 3 (PS3.3 C.8.21.3.4)."""
    CompressionForce: DS = DS(0x0018_11A2)
    """Compression Force (0018,11A2), VM 1, Type 1 (PS3.3 C.8.21.3.4)."""
    CompressionPressure: DS_ = DS_(0x0018_11A3)
    """Compression Pressure (0018,11A3), VM 1, Type 3 (PS3.3 C.8.21.3.4)."""
    CompressionContactArea: DS_ = DS_(0x0018_11A5)
    """Compression Contact Area (0018,11A5), VM 1, Type 3 (PS3.3 C.8.21.3.4)."""
    PaddleDescription: LO = LO(0x0018_11A4)
    """Paddle Description (0018,11A4), VM 1, Type 1 (PS3.3 C.8.21.3.4)."""
    PerProjectionAcquisitionSequence: SQ[
        BreastTomosynthesisAcquisitionXRay3DAcquisitionSequencePerProjectionAcquisitionSequenceItem
    ] = SQ(0x0018_9538, "BreastTomosynthesisAcquisitionXRay3DAcquisitionSequencePerProjectionAcquisitionSequenceItem")
    """Per Projection Acquisition Sequence (0018,9538), VM 1, Type 1 (PS3.3 C.8.21.3.4)."""
