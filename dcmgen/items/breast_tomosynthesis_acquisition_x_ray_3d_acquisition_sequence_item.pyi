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
        PositionerPrimaryAngleDirection: Literal["CW", "CC", "", None] = ...,
        OrganDose: DS_Value = ...,
        EntranceDoseInmGy: DS_Value = ...,
        EntranceDoseDerivation: Literal["IAK", "ESAK", "ESDBS", "ESDNOBS", "", None] = ...,
    ) -> None: ...
    PositionerPrimaryAngle: DS
    """Positioner Primary Angle (0018,1510), DS, VM 1, Type 1.

    PS3.3 C.8.21.3.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.3.4.html
    """
    PositionerPrimaryAngleDirection: CS_[Literal["CW", "CC", ""]]
    """Positioner Primary Angle Direction (0018,9559), CS, VM 1, Type 3.

    Enumerated Values: CW, CC.

    PS3.3 C.8.21.3.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.3.4.html
    """
    PositionerSecondaryAngle: DS
    """Positioner Secondary Angle (0018,1511), DS, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.8.21.3.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.3.4.html
    """
    ExposureTimeInms: FD
    """Exposure Time in ms (0018,9328), FD, VM 1, Type 1.

    PS3.3 C.8.21.3.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.3.4.html
    """
    ExposureInmAs: FD
    """Exposure in mAs (0018,9332), FD, VM 1, Type 1.

    PS3.3 C.8.21.3.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.3.4.html
    """
    RelativeXRayExposure: IS
    """Relative X-Ray Exposure (0018,1405), IS, VM 1, Type 1.

    PS3.3 C.8.21.3.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.3.4.html
    """
    OrganDose: DS_
    """Organ Dose (0040,0316), DS, VM 1, Type 3.

    PS3.3 C.8.21.3.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.3.4.html
    """
    EntranceDoseInmGy: DS_
    """Entrance Dose in mGy (0040,8302), DS, VM 1, Type 3.

    PS3.3 C.8.21.3.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.3.4.html
    """
    EntranceDoseDerivation: CS_[Literal["IAK", "ESAK", "ESDBS", "ESDNOBS", ""]]
    """Entrance Dose Derivation (0040,8303), CS, VM 1, Type 3.

    Enumerated Values: IAK, ESAK, ESDBS, ESDNOBS.

    PS3.3 C.8.21.3.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.3.4.html
    """
    IrradiationEventUID: UIn
    """Irradiation Event UID (0008,3010), UI, VM 1-n, Type 3.

    PS3.3 C.8.21.3.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.3.4.html
    """

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
        PositionerPrimaryAngleDirection: Literal["CW", "CC", "", None] = ...,
        OrganDose: DS_Value = ...,
        EntranceDoseInmGy: DS_Value = ...,
        EntranceDoseDerivation: Literal["IAK", "ESAK", "ESDBS", "ESDNOBS", "", None] = ...,
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
        Grid: Iterable[Literal["FIXED", "FOCUSED", "RECIPROCATING", "PARALLEL", "CROSSED", "NONE"] | AnyText]
        | Literal["FIXED", "FOCUSED", "RECIPROCATING", "PARALLEL", "CROSSED", "NONE"]
        | AnyText
        | None = ...,
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
        EntranceDoseDerivation: Literal["IAK", "ESAK", "ESDBS", "ESDNOBS", "", None] = ...,
    ) -> None: ...
    FieldOfViewShape: CS[Literal["RECTANGLE"]]
    """Field of View Shape (0018,1147), CS, VM 1, Type 1.

    Enumerated Values: RECTANGLE.

    PS3.3 C.8.21.3.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.3.4.html
    """
    XRayReceptorType: CS[Literal["DIGITAL_DETECTOR"]]
    """X-Ray Receptor Type (0018,9420), CS, VM 1, Type 1.

    Enumerated Values: DIGITAL_DETECTOR.

    PS3.3 C.8.21.3.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.3.4.html
    """
    DistanceSourceToDetector: DS
    """Distance Source to Detector (0018,1110), DS, VM 1, Type 1.

    PS3.3 C.8.21.3.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.3.4.html
    """
    DistanceSourceToPatient: DS
    """Distance Source to Patient (0018,1111), DS, VM 1, Type 1.

    PS3.3 C.8.21.3.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.3.4.html
    """
    EstimatedRadiographicMagnificationFactor: DS
    """Estimated Radiographic Magnification Factor (0018,1114), DS, VM 1, Type 1.

    PS3.3 C.8.21.3.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.3.4.html
    """
    AnodeTargetMaterial: CST[Literal["TUNGSTEN", "MOLYBDENUM", "RHODIUM"]]
    """Anode Target Material (0018,1191), CS, VM 1, Type 1.

    Defined Terms: TUNGSTEN, MOLYBDENUM, RHODIUM.

    PS3.3 C.8.21.3.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.3.4.html
    """
    BodyPartThickness: DS
    """Body Part Thickness (0018,11A0), DS, VM 1, Type 1.

    PS3.3 C.8.21.3.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.3.4.html
    """
    ExposureControlMode: CST[Literal["MANUAL", "AUTOMATIC"]]
    """Exposure Control Mode (0018,7060), CS, VM 1, Type 1.

    Defined Terms: MANUAL, AUTOMATIC.

    PS3.3 C.8.21.3.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.3.4.html
    """
    ExposureControlModeDescription: LT
    """Exposure Control Mode Description (0018,7062), LT, VM 1, Type 1.

    PS3.3 C.8.21.3.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.3.4.html
    """
    HalfValueLayer: DS
    """Half Value Layer (0040,0314), DS, VM 1, Type 1.

    PS3.3 C.8.21.3.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.3.4.html
    """
    OrganDose: DS_
    """Organ Dose (0040,0316), DS, VM 1, Type 3.

    PS3.3 C.8.21.3.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.3.4.html
    """
    EntranceDoseInmGy: DS_
    """Entrance Dose in mGy (0040,8302), DS, VM 1, Type 3.

    PS3.3 C.8.21.3.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.3.4.html
    """
    EntranceDoseDerivation: CS_[Literal["IAK", "ESAK", "ESDBS", "ESDNOBS", ""]]
    """Entrance Dose Derivation (0040,8303), CS, VM 1, Type 3.

    Enumerated Values: IAK, ESAK, ESDBS, ESDNOBS.

    PS3.3 C.8.21.3.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.3.4.html
    """
    FocalSpots: DSn
    """Focal Spot(s) (0018,1190), DS, VM 1-n, Type 1.

    PS3.3 C.8.21.3.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.3.4.html
    """
    DetectorBinning: DSn
    """Detector Binning (0018,701A), DS, VM 2, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.8.21.3.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.3.4.html
    """
    DetectorTemperature: DS
    """Detector Temperature (0018,7001), DS, VM 1, Type 1.

    PS3.3 C.8.21.3.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.3.4.html
    """
    FilterType: SH
    """Filter Type (0018,1160), SH, VM 1, Type 1.

    PS3.3 C.8.21.3.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.3.4.html
    """
    FilterMaterial: CSTn[Literal["MOLYBDENUM", "ALUMINUM", "COPPER", "RHODIUM", "NIOBIUM", "EUROPIUM", "LEAD"]]
    """Filter Material (0018,7050), CS, VM 1-n, Type 1.

    Defined Terms: MOLYBDENUM, ALUMINUM, COPPER, RHODIUM, NIOBIUM, EUROPIUM, LEAD.

    PS3.3 C.8.21.3.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.3.4.html
    """
    FilterThicknessMinimum: DSn
    """Filter Thickness Minimum (0018,7052), DS, VM 1-n, Type 3.

    PS3.3 C.8.21.3.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.3.4.html
    """
    FilterThicknessMaximum: DSn
    """Filter Thickness Maximum (0018,7054), DS, VM 1-n, Type 3.

    PS3.3 C.8.21.3.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.3.4.html
    """
    FilterBeamPathLengthMinimum: FLn
    """Filter Beam Path Length Minimum (0018,7056), FL, VM 1-n, Type 3.

    PS3.3 C.8.21.3.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.3.4.html
    """
    FilterBeamPathLengthMaximum: FLn
    """Filter Beam Path Length Maximum (0018,7058), FL, VM 1-n, Type 3.

    PS3.3 C.8.21.3.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.3.4.html
    """
    CompressionForce: DS
    """Compression Force (0018,11A2), DS, VM 1, Type 1.

    PS3.3 C.8.21.3.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.3.4.html
    """
    CompressionPressure: DS_
    """Compression Pressure (0018,11A3), DS, VM 1, Type 3.

    PS3.3 C.8.21.3.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.3.4.html
    """
    CompressionContactArea: DS_
    """Compression Contact Area (0018,11A5), DS, VM 1, Type 3.

    PS3.3 C.8.21.3.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.3.4.html
    """
    PaddleDescription: LO
    """Paddle Description (0018,11A4), LO, VM 1, Type 1.

    PS3.3 C.8.21.3.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.3.4.html
    """
    PerProjectionAcquisitionSequence: SQ[
        BreastTomosynthesisAcquisitionXRay3DAcquisitionSequencePerProjectionAcquisitionSequenceItems,
        BreastTomosynthesisAcquisitionXRay3DAcquisitionSequencePerProjectionAcquisitionSequenceItem,
    ]
    """Per Projection Acquisition Sequence (0018,9538), SQ, VM 1, Type 1.

    PS3.3 C.8.21.3.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.3.4.html
    """

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
        Grid: Iterable[Literal["FIXED", "FOCUSED", "RECIPROCATING", "PARALLEL", "CROSSED", "NONE"] | AnyText]
        | Literal["FIXED", "FOCUSED", "RECIPROCATING", "PARALLEL", "CROSSED", "NONE"]
        | AnyText
        | None = ...,
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
        EntranceDoseDerivation: Literal["IAK", "ESAK", "ESDBS", "ESDNOBS", "", None] = ...,
    ) -> BreastTomosynthesisAcquisitionXRay3DAcquisitionSequenceItem: ...
