# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Per Projection Acquisition Sequence (0018,9538)."""

from collections.abc import Iterable
from typing import Literal

from dcmgen.items.code_sequence_macro import CodeSequenceMacro
from dcmgen.items.exposure_index_macro import ExposureIndexMacro
from dcmgen.items.image_sop_instance_reference_macro import ImageSOPInstanceReferenceMacro
from dcmgen.items.x_ray_3d_general_per_projection_acquisition_macro import XRay3DGeneralPerProjectionAcquisitionMacro
from dcmgen.items.x_ray_3d_general_positioner_movement_macro import XRay3DGeneralPositionerMovementMacro
from dcmgen.items.x_ray_3d_general_shared_acquisition_macro import XRay3DGeneralSharedAcquisitionMacro
from dcmgen.model.fields import (
    CS,
    CS_,
    CST,
    DS,
    DS_,
    FD,
    IS,
    LO,
    LT,
    SH,
    SQ,
    AnyText,
    CSnValue,
    CSTn,
    DS_Value,
    DSn,
    DSnValue,
    DSValue,
    DTValue,
    FDValue,
    FLn,
    FLnValue,
    FLValue,
    ISnValue,
    ISValue,
    Items,
    LO_Value,
    LOValue,
    LT_Value,
    LTValue,
    SHValue,
    SS_Value,
    UIn,
    UInValue,
)
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class BreastTomosynthesisAcquisitionXRay3DAcquisitionSequencePerProjectionAcquisitionSequenceItem(
    XRay3DGeneralPerProjectionAcquisitionMacro, ExposureIndexMacro, Item
):
    """Item of Per Projection Acquisition Sequence (0018,9538) (PS3.3 C.8.21.3.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.3.4.html
    """

    def __init__(
        self,
        /,
        *,
        RelativeXRayExposure: ISValue = ...,
        PositionerPrimaryAngle: DSValue = ...,
        ExposureTimeInms: FDValue = ...,
        ExposureInmAs: FDValue = ...,
        KVP: DSValue = ...,
        PositionerSecondaryAngle: DSValue = ...,
        CollimatorShape: Iterable[Literal["RECTANGULAR", "CIRCULAR", "POLYGONAL"]] | AnyText | None = ...,
        CollimatorLeftVerticalEdge: ISValue = ...,
        CollimatorRightVerticalEdge: ISValue = ...,
        CollimatorUpperHorizontalEdge: ISValue = ...,
        CollimatorLowerHorizontalEdge: ISValue = ...,
        CenterOfCircularCollimator: ISnValue = ...,
        RadiusOfCircularCollimator: ISValue = ...,
        VerticesOfThePolygonalCollimator: ISnValue = ...,
        FrameAcquisitionDuration: FDValue = ...,
        XRayTubeCurrentInmA: FDValue = ...,
        IrradiationEventUID: UInValue = ...,
        ExposureIndex: DS_Value = ...,
        TargetExposureIndex: DS_Value = ...,
        DeviationIndex: DS_Value = ...,
        PositionerPrimaryAngleDirection: Literal["CW", "CC", None] = ...,
        OrganDose: DS_Value = ...,
        EntranceDoseInmGy: DS_Value = ...,
        EntranceDoseDerivation: Literal["IAK", "ESAK", "ESDBS", "ESDNOBS", None] = ...,
    ) -> None: ...
    PositionerPrimaryAngle: DS
    """Positioner Primary Angle (0018,1510), VM 1, Type 1 (PS3.3 C.8.21.3.4)."""
    PositionerPrimaryAngleDirection: CS_[Literal["CW", "CC"]]
    """Positioner Primary Angle Direction (0018,9559), VM 1, Type 3 (PS3.3 C.8.21.3.4)."""
    PositionerSecondaryAngle: DS
    """Positioner Secondary Angle (0018,1511), VM 1, Type 1C (PS3.3 C.8.21.3.4)."""
    ExposureTimeInms: FD
    """Exposure Time in ms (0018,9328), VM 1, Type 1 (PS3.3 C.8.21.3.4)."""
    ExposureInmAs: FD
    """Exposure in mAs (0018,9332), VM 1, Type 1 (PS3.3 C.8.21.3.4)."""
    RelativeXRayExposure: IS
    """Relative X-Ray Exposure (0018,1405), VM 1, Type 1 (PS3.3 C.8.21.3.4)."""
    OrganDose: DS_
    """Organ Dose (0040,0316), VM 1, Type 3 (PS3.3 C.8.21.3.4)."""
    EntranceDoseInmGy: DS_
    """Entrance Dose in mGy (0040,8302), VM 1, Type 3 (PS3.3 C.8.21.3.4)."""
    EntranceDoseDerivation: CS_[Literal["IAK", "ESAK", "ESDBS", "ESDNOBS"]]
    """Entrance Dose Derivation (0040,8303), VM 1, Type 3 (PS3.3 C.8.21.3.4)."""
    IrradiationEventUID: UIn
    """Irradiation Event UID (0008,3010), VM 1-n, Type 3 (PS3.3 C.8.21.3.4)."""

class BreastTomosynthesisAcquisitionXRay3DAcquisitionSequencePerProjectionAcquisitionSequenceItems(
    Sequence[BreastTomosynthesisAcquisitionXRay3DAcquisitionSequencePerProjectionAcquisitionSequenceItem]
):
    def add(
        self,
        /,
        *,
        RelativeXRayExposure: ISValue = ...,
        PositionerPrimaryAngle: DSValue = ...,
        ExposureTimeInms: FDValue = ...,
        ExposureInmAs: FDValue = ...,
        KVP: DSValue = ...,
        PositionerSecondaryAngle: DSValue = ...,
        CollimatorShape: Iterable[Literal["RECTANGULAR", "CIRCULAR", "POLYGONAL"]] | AnyText | None = ...,
        CollimatorLeftVerticalEdge: ISValue = ...,
        CollimatorRightVerticalEdge: ISValue = ...,
        CollimatorUpperHorizontalEdge: ISValue = ...,
        CollimatorLowerHorizontalEdge: ISValue = ...,
        CenterOfCircularCollimator: ISnValue = ...,
        RadiusOfCircularCollimator: ISValue = ...,
        VerticesOfThePolygonalCollimator: ISnValue = ...,
        FrameAcquisitionDuration: FDValue = ...,
        XRayTubeCurrentInmA: FDValue = ...,
        IrradiationEventUID: UInValue = ...,
        ExposureIndex: DS_Value = ...,
        TargetExposureIndex: DS_Value = ...,
        DeviationIndex: DS_Value = ...,
        PositionerPrimaryAngleDirection: Literal["CW", "CC", None] = ...,
        OrganDose: DS_Value = ...,
        EntranceDoseInmGy: DS_Value = ...,
        EntranceDoseDerivation: Literal["IAK", "ESAK", "ESDBS", "ESDNOBS", None] = ...,
    ) -> BreastTomosynthesisAcquisitionXRay3DAcquisitionSequencePerProjectionAcquisitionSequenceItem: ...

class BreastTomosynthesisAcquisitionXRay3DAcquisitionSequenceItem(
    XRay3DGeneralSharedAcquisitionMacro, XRay3DGeneralPositionerMovementMacro, Item
):
    """Item of X-Ray 3D Acquisition Sequence (0018,9507) (PS3.3 C.8.21.3.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.3.4.html
    """

    def __init__(
        self,
        /,
        *,
        DistanceSourceToDetector: DSValue = ...,
        DistanceSourceToPatient: DSValue = ...,
        EstimatedRadiographicMagnificationFactor: DSValue = ...,
        FieldOfViewShape: Literal["RECTANGLE"] = ...,
        FilterType: SHValue = ...,
        FocalSpots: DSnValue = ...,
        AnodeTargetMaterial: Literal["TUNGSTEN", "MOLYBDENUM", "RHODIUM"] | AnyText = ...,
        BodyPartThickness: DSValue = ...,
        CompressionForce: DSValue = ...,
        PaddleDescription: LOValue = ...,
        DetectorTemperature: DSValue = ...,
        FilterMaterial: Iterable[
            Literal["MOLYBDENUM", "ALUMINUM", "COPPER", "RHODIUM", "NIOBIUM", "EUROPIUM", "LEAD"] | AnyText
        ]
        | Literal["MOLYBDENUM", "ALUMINUM", "COPPER", "RHODIUM", "NIOBIUM", "EUROPIUM", "LEAD"]
        | AnyText
        | None = ...,
        ExposureControlMode: Literal["MANUAL", "AUTOMATIC"] | AnyText = ...,
        ExposureControlModeDescription: LTValue = ...,
        XRayReceptorType: Literal["DIGITAL_DETECTOR"] = ...,
        PerProjectionAcquisitionSequence: Items[
            BreastTomosynthesisAcquisitionXRay3DAcquisitionSequencePerProjectionAcquisitionSequenceItem
        ] = ...,
        HalfValueLayer: DSValue = ...,
        SourceImageSequence: Items[ImageSOPInstanceReferenceMacro] = ...,
        ContrastBolusAgent: LOValue = ...,
        ContrastBolusAgentSequence: Items[CodeSequenceMacro] = ...,
        KVP: DSValue = ...,
        Grid: CSnValue = ...,
        DetectorBinning: DSnValue = ...,
        FieldOfViewOrigin: DSnValue = ...,
        FieldOfViewRotation: DSValue = ...,
        FieldOfViewHorizontalFlip: Literal["NO", "YES"] = ...,
        ExposureTimeInms: FDValue = ...,
        XRayTubeCurrentInmA: FDValue = ...,
        ExposureInmAs: FDValue = ...,
        FieldOfViewDimensionsInFloat: FLnValue = ...,
        PrimaryPositionerScanArc: FLValue = ...,
        SecondaryPositionerScanArc: FLValue = ...,
        PrimaryPositionerScanStartAngle: FLValue = ...,
        SecondaryPositionerScanStartAngle: FLValue = ...,
        PrimaryPositionerIncrement: FLValue = ...,
        SecondaryPositionerIncrement: FLValue = ...,
        StartAcquisitionDateTime: DTValue = ...,
        EndAcquisitionDateTime: DTValue = ...,
        GridID: LO_Value = ...,
        CompressionPressure: DS_Value = ...,
        CompressionContactArea: DS_Value = ...,
        GridAbsorbingMaterial: LT_Value = ...,
        GridSpacingMaterial: LT_Value = ...,
        GridThickness: DS_Value = ...,
        GridPitch: DS_Value = ...,
        GridAspectRatio: ISnValue = ...,
        GridPeriod: DS_Value = ...,
        GridFocalDistance: DS_Value = ...,
        FilterThicknessMinimum: DSnValue = ...,
        FilterThicknessMaximum: DSnValue = ...,
        FilterBeamPathLengthMinimum: FLnValue = ...,
        FilterBeamPathLengthMaximum: FLnValue = ...,
        PrimaryPositionerIncrementSign: SS_Value = ...,
        SecondaryPositionerIncrementSign: SS_Value = ...,
        OrganDose: DS_Value = ...,
        EntranceDoseInmGy: DS_Value = ...,
        EntranceDoseDerivation: Literal["IAK", "ESAK", "ESDBS", "ESDNOBS", None] = ...,
    ) -> None: ...
    FieldOfViewShape: CS[Literal["RECTANGLE"]]
    """Field of View Shape (0018,1147), VM 1, Type 1 (PS3.3 C.8.21.3.4)."""
    XRayReceptorType: CS[Literal["DIGITAL_DETECTOR"]]
    """X-Ray Receptor Type (0018,9420), VM 1, Type 1 (PS3.3 C.8.21.3.4)."""
    DistanceSourceToDetector: DS
    """Distance Source to Detector (0018,1110), VM 1, Type 1 (PS3.3 C.8.21.3.4)."""
    DistanceSourceToPatient: DS
    """Distance Source to Patient (0018,1111), VM 1, Type 1 (PS3.3 C.8.21.3.4)."""
    EstimatedRadiographicMagnificationFactor: DS
    """Estimated Radiographic Magnification Factor (0018,1114), VM 1, Type 1 (PS3.3 C.8.21.3.4)."""
    AnodeTargetMaterial: CST[Literal["TUNGSTEN", "MOLYBDENUM", "RHODIUM"]]
    """Anode Target Material (0018,1191), VM 1, Type 1 (PS3.3 C.8.21.3.4)."""
    BodyPartThickness: DS
    """Body Part Thickness (0018,11A0), VM 1, Type 1 (PS3.3 C.8.21.3.4)."""
    ExposureControlMode: CST[Literal["MANUAL", "AUTOMATIC"]]
    """Exposure Control Mode (0018,7060), VM 1, Type 1 (PS3.3 C.8.21.3.4)."""
    ExposureControlModeDescription: LT
    """Exposure Control Mode Description (0018,7062), VM 1, Type 1 (PS3.3 C.8.21.3.4)."""
    HalfValueLayer: DS
    """Half Value Layer (0040,0314), VM 1, Type 1 (PS3.3 C.8.21.3.4)."""
    OrganDose: DS_
    """Organ Dose (0040,0316), VM 1, Type 3 (PS3.3 C.8.21.3.4)."""
    EntranceDoseInmGy: DS_
    """Entrance Dose in mGy (0040,8302), VM 1, Type 3 (PS3.3 C.8.21.3.4)."""
    EntranceDoseDerivation: CS_[Literal["IAK", "ESAK", "ESDBS", "ESDNOBS"]]
    """Entrance Dose Derivation (0040,8303), VM 1, Type 3 (PS3.3 C.8.21.3.4)."""
    FocalSpots: DSn
    """Focal Spot(s) (0018,1190), VM 1-n, Type 1 (PS3.3 C.8.21.3.4)."""
    DetectorBinning: DSn
    """Detector Binning (0018,701A), VM 2, Type 1C (PS3.3 C.8.21.3.4)."""
    DetectorTemperature: DS
    """Detector Temperature (0018,7001), VM 1, Type 1 (PS3.3 C.8.21.3.4)."""
    FilterType: SH
    """Filter Type (0018,1160), VM 1, Type 1 (PS3.3 C.8.21.3.4)."""
    FilterMaterial: CSTn[Literal["MOLYBDENUM", "ALUMINUM", "COPPER", "RHODIUM", "NIOBIUM", "EUROPIUM", "LEAD"]]
    """Filter Material (0018,7050), VM 1-n, Type 1 (PS3.3 C.8.21.3.4)."""
    FilterThicknessMinimum: DSn
    """Filter Thickness Minimum (0018,7052), VM 1-n, Type 3 (PS3.3 C.8.21.3.4)."""
    FilterThicknessMaximum: DSn
    """Filter Thickness Maximum (0018,7054), VM 1-n, Type 3 (PS3.3 C.8.21.3.4)."""
    FilterBeamPathLengthMinimum: FLn
    """Filter Beam Path Length Minimum (0018,7056), VM 1-n, Type 3 (PS3.3 C.8.21.3.4)."""
    FilterBeamPathLengthMaximum: FLn
    """Filter Beam Path Length Maximum (0018,7058), VM 1-n, Type 3 (PS3.3 C.8.21.3.4)."""
    CompressionForce: DS
    """Compression Force (0018,11A2), VM 1, Type 1 (PS3.3 C.8.21.3.4)."""
    CompressionPressure: DS_
    """Compression Pressure (0018,11A3), VM 1, Type 3 (PS3.3 C.8.21.3.4)."""
    CompressionContactArea: DS_
    """Compression Contact Area (0018,11A5), VM 1, Type 3 (PS3.3 C.8.21.3.4)."""
    PaddleDescription: LO
    """Paddle Description (0018,11A4), VM 1, Type 1 (PS3.3 C.8.21.3.4)."""
    PerProjectionAcquisitionSequence: SQ[
        BreastTomosynthesisAcquisitionXRay3DAcquisitionSequencePerProjectionAcquisitionSequenceItems,
        BreastTomosynthesisAcquisitionXRay3DAcquisitionSequencePerProjectionAcquisitionSequenceItem,
    ]
    """Per Projection Acquisition Sequence (0018,9538), VM 1, Type 1 (PS3.3 C.8.21.3.4)."""

class BreastTomosynthesisAcquisitionXRay3DAcquisitionSequenceItems(
    Sequence[BreastTomosynthesisAcquisitionXRay3DAcquisitionSequenceItem]
):
    def add(
        self,
        /,
        *,
        DistanceSourceToDetector: DSValue = ...,
        DistanceSourceToPatient: DSValue = ...,
        EstimatedRadiographicMagnificationFactor: DSValue = ...,
        FieldOfViewShape: Literal["RECTANGLE"] = ...,
        FilterType: SHValue = ...,
        FocalSpots: DSnValue = ...,
        AnodeTargetMaterial: Literal["TUNGSTEN", "MOLYBDENUM", "RHODIUM"] | AnyText = ...,
        BodyPartThickness: DSValue = ...,
        CompressionForce: DSValue = ...,
        PaddleDescription: LOValue = ...,
        DetectorTemperature: DSValue = ...,
        FilterMaterial: Iterable[
            Literal["MOLYBDENUM", "ALUMINUM", "COPPER", "RHODIUM", "NIOBIUM", "EUROPIUM", "LEAD"] | AnyText
        ]
        | Literal["MOLYBDENUM", "ALUMINUM", "COPPER", "RHODIUM", "NIOBIUM", "EUROPIUM", "LEAD"]
        | AnyText
        | None = ...,
        ExposureControlMode: Literal["MANUAL", "AUTOMATIC"] | AnyText = ...,
        ExposureControlModeDescription: LTValue = ...,
        XRayReceptorType: Literal["DIGITAL_DETECTOR"] = ...,
        PerProjectionAcquisitionSequence: Items[
            BreastTomosynthesisAcquisitionXRay3DAcquisitionSequencePerProjectionAcquisitionSequenceItem
        ] = ...,
        HalfValueLayer: DSValue = ...,
        SourceImageSequence: Items[ImageSOPInstanceReferenceMacro] = ...,
        ContrastBolusAgent: LOValue = ...,
        ContrastBolusAgentSequence: Items[CodeSequenceMacro] = ...,
        KVP: DSValue = ...,
        Grid: CSnValue = ...,
        DetectorBinning: DSnValue = ...,
        FieldOfViewOrigin: DSnValue = ...,
        FieldOfViewRotation: DSValue = ...,
        FieldOfViewHorizontalFlip: Literal["NO", "YES"] = ...,
        ExposureTimeInms: FDValue = ...,
        XRayTubeCurrentInmA: FDValue = ...,
        ExposureInmAs: FDValue = ...,
        FieldOfViewDimensionsInFloat: FLnValue = ...,
        PrimaryPositionerScanArc: FLValue = ...,
        SecondaryPositionerScanArc: FLValue = ...,
        PrimaryPositionerScanStartAngle: FLValue = ...,
        SecondaryPositionerScanStartAngle: FLValue = ...,
        PrimaryPositionerIncrement: FLValue = ...,
        SecondaryPositionerIncrement: FLValue = ...,
        StartAcquisitionDateTime: DTValue = ...,
        EndAcquisitionDateTime: DTValue = ...,
        GridID: LO_Value = ...,
        CompressionPressure: DS_Value = ...,
        CompressionContactArea: DS_Value = ...,
        GridAbsorbingMaterial: LT_Value = ...,
        GridSpacingMaterial: LT_Value = ...,
        GridThickness: DS_Value = ...,
        GridPitch: DS_Value = ...,
        GridAspectRatio: ISnValue = ...,
        GridPeriod: DS_Value = ...,
        GridFocalDistance: DS_Value = ...,
        FilterThicknessMinimum: DSnValue = ...,
        FilterThicknessMaximum: DSnValue = ...,
        FilterBeamPathLengthMinimum: FLnValue = ...,
        FilterBeamPathLengthMaximum: FLnValue = ...,
        PrimaryPositionerIncrementSign: SS_Value = ...,
        SecondaryPositionerIncrementSign: SS_Value = ...,
        OrganDose: DS_Value = ...,
        EntranceDoseInmGy: DS_Value = ...,
        EntranceDoseDerivation: Literal["IAK", "ESAK", "ESDBS", "ESDNOBS", None] = ...,
    ) -> BreastTomosynthesisAcquisitionXRay3DAcquisitionSequenceItem: ...
