# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Per Projection Acquisition Sequence (0018,9538)."""

from collections.abc import Iterable
from typing import Literal

from dcmgen.items.code_sequence_macro import CodeSequenceMacro
from dcmgen.items.digital_x_ray_detector_macro import DigitalXRayDetectorMacro
from dcmgen.items.image_sop_instance_reference_macro import ImageSOPInstanceReferenceMacro
from dcmgen.items.x_ray_3d_general_per_projection_acquisition_macro import XRay3DGeneralPerProjectionAcquisitionMacro
from dcmgen.items.x_ray_3d_general_positioner_movement_macro import XRay3DGeneralPositionerMovementMacro
from dcmgen.items.x_ray_3d_general_shared_acquisition_macro import XRay3DGeneralSharedAcquisitionMacro
from dcmgen.model.fields import (
    CS,
    DS,
    DS_,
    FL,
    FL_,
    SH,
    SQ,
    AnyText,
    CSTn,
    DA_Value,
    DS_Value,
    DSn,
    DSnValue,
    DSValue,
    DTValue,
    FDValue,
    FL_Value,
    FLn,
    FLnValue,
    FLValue,
    IS_Value,
    ISnValue,
    ISValue,
    Items,
    LO_Value,
    LOValue,
    LT_Value,
    SH_Value,
    SHValue,
    SS_Value,
    TM_Value,
    UC_Value,
)
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class PerProjectionAcquisitionSequenceItem(XRay3DGeneralPerProjectionAcquisitionMacro, Item):
    """Item of Per Projection Acquisition Sequence (0018,9538) (PS3.3 C.8.21.3.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.3.2.html
    """

    def __init__(
        self,
        /,
        *,
        KVP: DSValue = ...,
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
        PositionerIsocenterPrimaryAngle: FLValue = ...,
        PositionerIsocenterSecondaryAngle: FLValue = ...,
        PositionerIsocenterDetectorRotationAngle: FLValue = ...,
        PositionerPrimaryAngle: DS_Value = ...,
        PositionerSecondaryAngle: DS_Value = ...,
    ) -> None: ...
    PositionerIsocenterPrimaryAngle: FL
    """Positioner Isocenter Primary Angle (0018,9463), FL, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.8.21.3.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.3.2.html
    """
    PositionerIsocenterSecondaryAngle: FL
    """Positioner Isocenter Secondary Angle (0018,9464), FL, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.8.21.3.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.3.2.html
    """
    PositionerIsocenterDetectorRotationAngle: FL
    """Positioner Isocenter Detector Rotation Angle (0018,9465), FL, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.8.21.3.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.3.2.html
    """
    PositionerPrimaryAngle: DS_
    """Positioner Primary Angle (0018,1510), DS, VM 1, Type 3.

    PS3.3 C.8.21.3.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.3.2.html
    """
    PositionerSecondaryAngle: DS_
    """Positioner Secondary Angle (0018,1511), DS, VM 1, Type 3.

    PS3.3 C.8.21.3.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.3.2.html
    """

class PerProjectionAcquisitionSequenceItems(Sequence[PerProjectionAcquisitionSequenceItem]):
    def add(
        self,
        /,
        *,
        KVP: DSValue = ...,
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
        PositionerIsocenterPrimaryAngle: FLValue = ...,
        PositionerIsocenterSecondaryAngle: FLValue = ...,
        PositionerIsocenterDetectorRotationAngle: FLValue = ...,
        PositionerPrimaryAngle: DS_Value = ...,
        PositionerSecondaryAngle: DS_Value = ...,
    ) -> PerProjectionAcquisitionSequenceItem: ...

class XRay3DAcquisitionSequenceItem(
    DigitalXRayDetectorMacro, XRay3DGeneralSharedAcquisitionMacro, XRay3DGeneralPositionerMovementMacro, Item
):
    """Item of X-Ray 3D Acquisition Sequence (0018,9507) (PS3.3 C.8.21.3.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.3.2.html
    """

    def __init__(
        self,
        /,
        *,
        SourceImageSequence: Items[ImageSOPInstanceReferenceMacro] = ...,
        ContrastBolusAgent: LOValue = ...,
        ContrastBolusAgentSequence: Items[CodeSequenceMacro] = ...,
        KVP: DSValue = ...,
        DistanceSourceToDetector: DSValue = ...,
        FieldOfViewShape: Literal["RECTANGLE", "ROUND", "HEXAGONAL"] = ...,
        FilterType: SHValue = ...,
        Grid: Iterable[Literal["FIXED", "FOCUSED", "RECIPROCATING", "PARALLEL", "CROSSED", "NONE"] | AnyText]
        | Literal["FIXED", "FOCUSED", "RECIPROCATING", "PARALLEL", "CROSSED", "NONE"]
        | AnyText
        | None = ...,
        FocalSpots: DSnValue = ...,
        FieldOfViewOrigin: DSnValue = ...,
        FieldOfViewRotation: DSValue = ...,
        FieldOfViewHorizontalFlip: Literal["NO", "YES"] = ...,
        FilterMaterial: Iterable[
            Literal["MOLYBDENUM", "ALUMINUM", "COPPER", "RHODIUM", "NIOBIUM", "EUROPIUM", "LEAD"] | AnyText
        ]
        | Literal["MOLYBDENUM", "ALUMINUM", "COPPER", "RHODIUM", "NIOBIUM", "EUROPIUM", "LEAD"]
        | AnyText
        | None = ...,
        FilterThicknessMinimum: DSnValue = ...,
        FilterThicknessMaximum: DSnValue = ...,
        FilterBeamPathLengthMinimum: FLnValue = ...,
        FilterBeamPathLengthMaximum: FLnValue = ...,
        ExposureTimeInms: FDValue = ...,
        XRayTubeCurrentInmA: FDValue = ...,
        ExposureInmAs: FDValue = ...,
        DistanceSourceToIsocenter: FLValue = ...,
        XRayReceptorType: Literal["IMG_INTENSIFIER", "DIGITAL_DETECTOR"] = ...,
        PhysicalDetectorSize: FLnValue = ...,
        PositionOfIsocenterProjection: FLnValue = ...,
        FieldOfViewDimensionsInFloat: FLnValue = ...,
        PrimaryPositionerScanArc: FLValue = ...,
        SecondaryPositionerScanArc: FLValue = ...,
        PrimaryPositionerScanStartAngle: FLValue = ...,
        SecondaryPositionerScanStartAngle: FLValue = ...,
        PrimaryPositionerIncrement: FLValue = ...,
        SecondaryPositionerIncrement: FLValue = ...,
        StartAcquisitionDateTime: DTValue = ...,
        EndAcquisitionDateTime: DTValue = ...,
        PerProjectionAcquisitionSequence: Items[PerProjectionAcquisitionSequenceItem] = ...,
        DetectorType: Literal["DIRECT", "SCINTILLATOR", "STORAGE", "FILM", None] | AnyText = ...,
        GridID: LO_Value = ...,
        ExposureIndex: DS_Value = ...,
        TargetExposureIndex: DS_Value = ...,
        DeviationIndex: DS_Value = ...,
        Sensitivity: DS_Value = ...,
        DetectorConditionsNominalFlag: Literal["YES", "NO", "", None] = ...,
        DetectorTemperature: DS_Value = ...,
        DetectorConfiguration: Literal["AREA", "SLOT", None] | AnyText = ...,
        DetectorDescription: LT_Value = ...,
        DetectorMode: LT_Value = ...,
        DetectorID: SH_Value = ...,
        DateOfLastDetectorCalibration: DA_Value = ...,
        TimeOfLastDetectorCalibration: TM_Value = ...,
        ExposuresOnDetectorSinceLastCalibration: IS_Value = ...,
        ExposuresOnDetectorSinceManufactured: IS_Value = ...,
        DetectorTimeSinceLastExposure: DS_Value = ...,
        DetectorBinning: DSnValue = ...,
        DetectorElementPhysicalSize: DSnValue = ...,
        DetectorElementSpacing: DSnValue = ...,
        DetectorActiveShape: Literal["RECTANGLE", "ROUND", "HEXAGONAL", "", None] = ...,
        DetectorActiveDimensions: DSnValue = ...,
        DetectorActiveOrigin: DSnValue = ...,
        DetectorManufacturerName: LO_Value = ...,
        DetectorManufacturerModelName: LO_Value = ...,
        GridAbsorbingMaterial: LT_Value = ...,
        GridSpacingMaterial: LT_Value = ...,
        GridThickness: DS_Value = ...,
        GridPitch: DS_Value = ...,
        GridAspectRatio: ISnValue = ...,
        GridPeriod: DS_Value = ...,
        GridFocalDistance: DS_Value = ...,
        XRayDetectorID: UC_Value = ...,
        TableXPositionToIsocenter: FL_Value = ...,
        TableYPositionToIsocenter: FL_Value = ...,
        TableZPositionToIsocenter: FL_Value = ...,
        TableHorizontalRotationAngle: FL_Value = ...,
        TableHeadTiltAngle: FL_Value = ...,
        TableCradleTiltAngle: FL_Value = ...,
        PrimaryPositionerIncrementSign: SS_Value = ...,
        SecondaryPositionerIncrementSign: SS_Value = ...,
    ) -> None: ...
    FieldOfViewShape: CS[Literal["RECTANGLE", "ROUND", "HEXAGONAL"]]
    """Field of View Shape (0018,1147), CS, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    Enumerated Values: RECTANGLE, ROUND, HEXAGONAL.

    PS3.3 C.8.21.3.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.3.2.html
    """
    XRayReceptorType: CS[Literal["IMG_INTENSIFIER", "DIGITAL_DETECTOR"]]
    """X-Ray Receptor Type (0018,9420), CS, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    Enumerated Values: IMG_INTENSIFIER, DIGITAL_DETECTOR.

    PS3.3 C.8.21.3.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.3.2.html
    """
    PhysicalDetectorSize: FLn
    """Physical Detector Size (0018,9429), FL, VM 2, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.8.21.3.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.3.2.html
    """
    PositionOfIsocenterProjection: FLn
    """Position of Isocenter Projection (0018,9430), FL, VM 2, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.8.21.3.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.3.2.html
    """
    DistanceSourceToDetector: DS
    """Distance Source to Detector (0018,1110), DS, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.8.21.3.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.3.2.html
    """
    DistanceSourceToIsocenter: FL
    """Distance Source to Isocenter (0018,9402), FL, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.8.21.3.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.3.2.html
    """
    FocalSpots: DSn
    """Focal Spot(s) (0018,1190), DS, VM 1-n, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.8.21.3.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.3.2.html
    """
    FilterType: SH
    """Filter Type (0018,1160), SH, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.8.21.3.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.3.2.html
    """
    FilterMaterial: CSTn[Literal["MOLYBDENUM", "ALUMINUM", "COPPER", "RHODIUM", "NIOBIUM", "EUROPIUM", "LEAD"]]
    """Filter Material (0018,7050), CS, VM 1-n, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    Defined Terms: MOLYBDENUM, ALUMINUM, COPPER, RHODIUM, NIOBIUM, EUROPIUM, LEAD.

    PS3.3 C.8.21.3.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.3.2.html
    """
    FilterThicknessMinimum: DSn
    """Filter Thickness Minimum (0018,7052), DS, VM 1-n, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.8.21.3.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.3.2.html
    """
    FilterThicknessMaximum: DSn
    """Filter Thickness Maximum (0018,7054), DS, VM 1-n, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.8.21.3.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.3.2.html
    """
    FilterBeamPathLengthMinimum: FLn
    """Filter Beam Path Length Minimum (0018,7056), FL, VM 1-n, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.8.21.3.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.3.2.html
    """
    FilterBeamPathLengthMaximum: FLn
    """Filter Beam Path Length Maximum (0018,7058), FL, VM 1-n, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.8.21.3.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.3.2.html
    """
    TableXPositionToIsocenter: FL_
    """Table X Position to Isocenter (0018,9466), FL, VM 1, Type 3.

    PS3.3 C.8.21.3.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.3.2.html
    """
    TableYPositionToIsocenter: FL_
    """Table Y Position to Isocenter (0018,9467), FL, VM 1, Type 3.

    PS3.3 C.8.21.3.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.3.2.html
    """
    TableZPositionToIsocenter: FL_
    """Table Z Position to Isocenter (0018,9468), FL, VM 1, Type 3.

    PS3.3 C.8.21.3.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.3.2.html
    """
    TableHorizontalRotationAngle: FL_
    """Table Horizontal Rotation Angle (0018,9469), FL, VM 1, Type 3.

    PS3.3 C.8.21.3.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.3.2.html
    """
    TableHeadTiltAngle: FL_
    """Table Head Tilt Angle (0018,9470), FL, VM 1, Type 3.

    PS3.3 C.8.21.3.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.3.2.html
    """
    TableCradleTiltAngle: FL_
    """Table Cradle Tilt Angle (0018,9471), FL, VM 1, Type 3.

    PS3.3 C.8.21.3.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.3.2.html
    """
    PerProjectionAcquisitionSequence: SQ[PerProjectionAcquisitionSequenceItems, PerProjectionAcquisitionSequenceItem]
    """Per Projection Acquisition Sequence (0018,9538), SQ, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.8.21.3.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.3.2.html
    """

class XRay3DAcquisitionSequenceItems(Sequence[XRay3DAcquisitionSequenceItem]):
    def add(
        self,
        /,
        *,
        SourceImageSequence: Items[ImageSOPInstanceReferenceMacro] = ...,
        ContrastBolusAgent: LOValue = ...,
        ContrastBolusAgentSequence: Items[CodeSequenceMacro] = ...,
        KVP: DSValue = ...,
        DistanceSourceToDetector: DSValue = ...,
        FieldOfViewShape: Literal["RECTANGLE", "ROUND", "HEXAGONAL"] = ...,
        FilterType: SHValue = ...,
        Grid: Iterable[Literal["FIXED", "FOCUSED", "RECIPROCATING", "PARALLEL", "CROSSED", "NONE"] | AnyText]
        | Literal["FIXED", "FOCUSED", "RECIPROCATING", "PARALLEL", "CROSSED", "NONE"]
        | AnyText
        | None = ...,
        FocalSpots: DSnValue = ...,
        FieldOfViewOrigin: DSnValue = ...,
        FieldOfViewRotation: DSValue = ...,
        FieldOfViewHorizontalFlip: Literal["NO", "YES"] = ...,
        FilterMaterial: Iterable[
            Literal["MOLYBDENUM", "ALUMINUM", "COPPER", "RHODIUM", "NIOBIUM", "EUROPIUM", "LEAD"] | AnyText
        ]
        | Literal["MOLYBDENUM", "ALUMINUM", "COPPER", "RHODIUM", "NIOBIUM", "EUROPIUM", "LEAD"]
        | AnyText
        | None = ...,
        FilterThicknessMinimum: DSnValue = ...,
        FilterThicknessMaximum: DSnValue = ...,
        FilterBeamPathLengthMinimum: FLnValue = ...,
        FilterBeamPathLengthMaximum: FLnValue = ...,
        ExposureTimeInms: FDValue = ...,
        XRayTubeCurrentInmA: FDValue = ...,
        ExposureInmAs: FDValue = ...,
        DistanceSourceToIsocenter: FLValue = ...,
        XRayReceptorType: Literal["IMG_INTENSIFIER", "DIGITAL_DETECTOR"] = ...,
        PhysicalDetectorSize: FLnValue = ...,
        PositionOfIsocenterProjection: FLnValue = ...,
        FieldOfViewDimensionsInFloat: FLnValue = ...,
        PrimaryPositionerScanArc: FLValue = ...,
        SecondaryPositionerScanArc: FLValue = ...,
        PrimaryPositionerScanStartAngle: FLValue = ...,
        SecondaryPositionerScanStartAngle: FLValue = ...,
        PrimaryPositionerIncrement: FLValue = ...,
        SecondaryPositionerIncrement: FLValue = ...,
        StartAcquisitionDateTime: DTValue = ...,
        EndAcquisitionDateTime: DTValue = ...,
        PerProjectionAcquisitionSequence: Items[PerProjectionAcquisitionSequenceItem] = ...,
        DetectorType: Literal["DIRECT", "SCINTILLATOR", "STORAGE", "FILM", None] | AnyText = ...,
        GridID: LO_Value = ...,
        ExposureIndex: DS_Value = ...,
        TargetExposureIndex: DS_Value = ...,
        DeviationIndex: DS_Value = ...,
        Sensitivity: DS_Value = ...,
        DetectorConditionsNominalFlag: Literal["YES", "NO", "", None] = ...,
        DetectorTemperature: DS_Value = ...,
        DetectorConfiguration: Literal["AREA", "SLOT", None] | AnyText = ...,
        DetectorDescription: LT_Value = ...,
        DetectorMode: LT_Value = ...,
        DetectorID: SH_Value = ...,
        DateOfLastDetectorCalibration: DA_Value = ...,
        TimeOfLastDetectorCalibration: TM_Value = ...,
        ExposuresOnDetectorSinceLastCalibration: IS_Value = ...,
        ExposuresOnDetectorSinceManufactured: IS_Value = ...,
        DetectorTimeSinceLastExposure: DS_Value = ...,
        DetectorBinning: DSnValue = ...,
        DetectorElementPhysicalSize: DSnValue = ...,
        DetectorElementSpacing: DSnValue = ...,
        DetectorActiveShape: Literal["RECTANGLE", "ROUND", "HEXAGONAL", "", None] = ...,
        DetectorActiveDimensions: DSnValue = ...,
        DetectorActiveOrigin: DSnValue = ...,
        DetectorManufacturerName: LO_Value = ...,
        DetectorManufacturerModelName: LO_Value = ...,
        GridAbsorbingMaterial: LT_Value = ...,
        GridSpacingMaterial: LT_Value = ...,
        GridThickness: DS_Value = ...,
        GridPitch: DS_Value = ...,
        GridAspectRatio: ISnValue = ...,
        GridPeriod: DS_Value = ...,
        GridFocalDistance: DS_Value = ...,
        XRayDetectorID: UC_Value = ...,
        TableXPositionToIsocenter: FL_Value = ...,
        TableYPositionToIsocenter: FL_Value = ...,
        TableZPositionToIsocenter: FL_Value = ...,
        TableHorizontalRotationAngle: FL_Value = ...,
        TableHeadTiltAngle: FL_Value = ...,
        TableCradleTiltAngle: FL_Value = ...,
        PrimaryPositionerIncrementSign: SS_Value = ...,
        SecondaryPositionerIncrementSign: SS_Value = ...,
    ) -> XRay3DAcquisitionSequenceItem: ...
