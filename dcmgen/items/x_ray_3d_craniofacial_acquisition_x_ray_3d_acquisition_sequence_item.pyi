# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of X-Ray 3D Acquisition Sequence (0018,9507)."""

from collections.abc import Iterable
from typing import Literal

from dcmgen.items.code_sequence_macro import CodeSequenceMacro
from dcmgen.items.digital_x_ray_detector_macro import DigitalXRayDetectorMacro
from dcmgen.items.image_sop_instance_reference_macro import ImageSOPInstanceReferenceMacro
from dcmgen.items.x_ray_3d_general_per_projection_acquisition_macro import (
    XRay3DGeneralPerProjectionAcquisitionMacro,
    XRay3DGeneralPerProjectionAcquisitionMacros,
)
from dcmgen.items.x_ray_3d_general_shared_acquisition_macro import XRay3DGeneralSharedAcquisitionMacro
from dcmgen.model.fields import (
    CS,
    SQ,
    AnyText,
    DA_Value,
    DS_Value,
    DSnValue,
    DSValue,
    DTValue,
    FDValue,
    FLnValue,
    IS_Value,
    ISnValue,
    Items,
    LO_Value,
    LOValue,
    LT_Value,
    SH_Value,
    TM_Value,
    UC_Value,
)
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class XRay3DCraniofacialAcquisitionXRay3DAcquisitionSequenceItem(
    DigitalXRayDetectorMacro, XRay3DGeneralSharedAcquisitionMacro, Item
):
    """Item of X-Ray 3D Acquisition Sequence (0018,9507) (PS3.3 C.8.21.3.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.3.3.html
    """

    def __init__(
        self,
        /,
        *,
        SourceImageSequence: Items[ImageSOPInstanceReferenceMacro] = ...,
        ContrastBolusAgent: LOValue = ...,
        ContrastBolusAgentSequence: Items[CodeSequenceMacro] = ...,
        KVP: DSValue = ...,
        FieldOfViewShape: Literal["RECTANGLE", "ROUND", "HEXAGONAL"] = ...,
        Grid: Iterable[Literal["FIXED", "FOCUSED", "RECIPROCATING", "PARALLEL", "CROSSED", "NONE"] | AnyText]
        | Literal["FIXED", "FOCUSED", "RECIPROCATING", "PARALLEL", "CROSSED", "NONE"]
        | AnyText
        | None = ...,
        FieldOfViewOrigin: DSnValue = ...,
        FieldOfViewRotation: DSValue = ...,
        FieldOfViewHorizontalFlip: Literal["NO", "YES"] = ...,
        ExposureTimeInms: FDValue = ...,
        XRayTubeCurrentInmA: FDValue = ...,
        ExposureInmAs: FDValue = ...,
        XRayReceptorType: Literal["DIGITAL_DETECTOR"] = ...,
        FieldOfViewDimensionsInFloat: FLnValue = ...,
        StartAcquisitionDateTime: DTValue = ...,
        EndAcquisitionDateTime: DTValue = ...,
        PerProjectionAcquisitionSequence: Items[XRay3DGeneralPerProjectionAcquisitionMacro] = ...,
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
    ) -> None: ...
    FieldOfViewShape: CS[Literal["RECTANGLE", "ROUND", "HEXAGONAL"]]
    """Field of View Shape (0018,1147), CS, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    Enumerated Values: RECTANGLE, ROUND, HEXAGONAL.

    PS3.3 C.8.21.3.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.3.3.html
    """
    XRayReceptorType: CS[Literal["DIGITAL_DETECTOR"]]
    """X-Ray Receptor Type (0018,9420), CS, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    Enumerated Values: DIGITAL_DETECTOR.

    PS3.3 C.8.21.3.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.3.3.html
    """
    PerProjectionAcquisitionSequence: SQ[
        XRay3DGeneralPerProjectionAcquisitionMacros, XRay3DGeneralPerProjectionAcquisitionMacro
    ]
    """Per Projection Acquisition Sequence (0018,9538), SQ, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.8.21.3.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.3.3.html
    """

class XRay3DCraniofacialAcquisitionXRay3DAcquisitionSequenceItems(
    Sequence[XRay3DCraniofacialAcquisitionXRay3DAcquisitionSequenceItem]
):
    def add(
        self,
        /,
        *,
        SourceImageSequence: Items[ImageSOPInstanceReferenceMacro] = ...,
        ContrastBolusAgent: LOValue = ...,
        ContrastBolusAgentSequence: Items[CodeSequenceMacro] = ...,
        KVP: DSValue = ...,
        FieldOfViewShape: Literal["RECTANGLE", "ROUND", "HEXAGONAL"] = ...,
        Grid: Iterable[Literal["FIXED", "FOCUSED", "RECIPROCATING", "PARALLEL", "CROSSED", "NONE"] | AnyText]
        | Literal["FIXED", "FOCUSED", "RECIPROCATING", "PARALLEL", "CROSSED", "NONE"]
        | AnyText
        | None = ...,
        FieldOfViewOrigin: DSnValue = ...,
        FieldOfViewRotation: DSValue = ...,
        FieldOfViewHorizontalFlip: Literal["NO", "YES"] = ...,
        ExposureTimeInms: FDValue = ...,
        XRayTubeCurrentInmA: FDValue = ...,
        ExposureInmAs: FDValue = ...,
        XRayReceptorType: Literal["DIGITAL_DETECTOR"] = ...,
        FieldOfViewDimensionsInFloat: FLnValue = ...,
        StartAcquisitionDateTime: DTValue = ...,
        EndAcquisitionDateTime: DTValue = ...,
        PerProjectionAcquisitionSequence: Items[XRay3DGeneralPerProjectionAcquisitionMacro] = ...,
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
    ) -> XRay3DCraniofacialAcquisitionXRay3DAcquisitionSequenceItem: ...
