# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""X-Ray 3D General Shared Acquisition Macro."""

from collections.abc import Iterable
from typing import Literal

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.image_sop_instance_reference_macro import (
    ImageSOPInstanceReferenceMacro,
    ImageSOPInstanceReferenceMacros,
)
from dcmgen.items.x_ray_grid_description_macro import XRayGridDescriptionMacro
from dcmgen.model.fields import (
    CS,
    DS,
    DT,
    FD,
    LO,
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
    ISnValue,
    Items,
    LO_Value,
    LOValue,
    LT_Value,
)

class XRay3DGeneralSharedAcquisitionMacro(XRayGridDescriptionMacro):
    """X-Ray 3D General Shared Acquisition Macro (PS3.3 C.8.21.3.1.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.3.html#sect_C.8.21.3.1.1
    """

    def __init__(
        self,
        /,
        *,
        SourceImageSequence: Items[ImageSOPInstanceReferenceMacro] = ...,
        ContrastBolusAgent: LOValue = ...,
        ContrastBolusAgentSequence: Items[CodeSequenceMacro] = ...,
        KVP: DSValue = ...,
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
        FieldOfViewDimensionsInFloat: FLnValue = ...,
        StartAcquisitionDateTime: DTValue = ...,
        EndAcquisitionDateTime: DTValue = ...,
        GridID: LO_Value = ...,
        GridAbsorbingMaterial: LT_Value = ...,
        GridSpacingMaterial: LT_Value = ...,
        GridThickness: DS_Value = ...,
        GridPitch: DS_Value = ...,
        GridAspectRatio: ISnValue = ...,
        GridPeriod: DS_Value = ...,
        GridFocalDistance: DS_Value = ...,
    ) -> None: ...
    SourceImageSequence: SQ[ImageSOPInstanceReferenceMacros, ImageSOPInstanceReferenceMacro]
    """Source Image Sequence (0008,2112), SQ, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.8.21.3.1.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.3.html#sect_C.8.21.3.1.1
    """
    FieldOfViewDimensionsInFloat: FLn
    """Field of View Dimension(s) in Float (0018,9461), FL, VM 1-2, Type 1C.

    Required if a condition that cannot be checked (source instances) applies or Modality is MG. Not allowed
    otherwise.

    PS3.3 C.8.21.3.1.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.3.html#sect_C.8.21.3.1.1
    """
    FieldOfViewOrigin: DSn
    """Field of View Origin (0018,7030), DS, VM 2, Type 1C.

    Required if X-Ray Receptor Type is DIGITAL_DETECTOR. Not allowed otherwise.

    PS3.3 C.8.21.3.1.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.3.html#sect_C.8.21.3.1.1
    """
    FieldOfViewRotation: DS
    """Field of View Rotation (0018,7032), DS, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    Enumerated Values: 270, 180, 90, 0.

    PS3.3 C.8.21.3.1.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.3.html#sect_C.8.21.3.1.1
    """
    FieldOfViewHorizontalFlip: CS[Literal["NO", "YES"]]
    """Field of View Horizontal Flip (0018,7034), CS, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    Enumerated Values: NO, YES.

    PS3.3 C.8.21.3.1.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.3.html#sect_C.8.21.3.1.1
    """
    Grid: CSTn[Literal["FIXED", "FOCUSED", "RECIPROCATING", "PARALLEL", "CROSSED", "NONE"]]
    """Grid (0018,1166), CS, VM 1-n, Type 1C.

    Required if a condition that cannot be checked (source instances) applies or Modality is MG. Not allowed
    otherwise.

    Defined Terms: FIXED, FOCUSED, RECIPROCATING, PARALLEL, CROSSED, NONE.

    PS3.3 C.8.21.3.1.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.3.html#sect_C.8.21.3.1.1
    """
    KVP: DS
    """KVP (0018,0060), DS, VM 1, Type 1C.

    Required if a condition that cannot be checked (source instances) applies or Modality is MG. Not allowed
    otherwise.

    PS3.3 C.8.21.3.1.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.3.html#sect_C.8.21.3.1.1
    """
    XRayTubeCurrentInmA: FD
    """X-Ray Tube Current in mA (0018,9330), FD, VM 1, Type 1C.

    Required if a condition that cannot be checked (source instances) applies or Modality is MG. Not allowed
    otherwise.

    PS3.3 C.8.21.3.1.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.3.html#sect_C.8.21.3.1.1
    """
    ExposureTimeInms: FD
    """Exposure Time in ms (0018,9328), FD, VM 1, Type 1C.

    Required if a condition that cannot be checked (source instances) applies or Modality is MG. Not allowed
    otherwise.

    PS3.3 C.8.21.3.1.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.3.html#sect_C.8.21.3.1.1
    """
    ExposureInmAs: FD
    """Exposure in mAs (0018,9332), FD, VM 1, Type 1C.

    Required if a condition that cannot be checked (source instances) applies or Modality is MG. Not allowed
    otherwise.

    PS3.3 C.8.21.3.1.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.3.html#sect_C.8.21.3.1.1
    """
    ContrastBolusAgent: LO
    """Contrast/Bolus Agent (0018,0010), LO, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.8.21.3.1.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.3.html#sect_C.8.21.3.1.1
    """
    ContrastBolusAgentSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Contrast/Bolus Agent Sequence (0018,0012), SQ, VM 1, Type 1C.

    Required if a condition that cannot be checked (source instances) applies or (Modality is MG and a condition
    that cannot be checked (acquisition) applies). Not allowed otherwise.

    Codes: CID 12 Imaging Contrast Agent (Baseline, inferred).

    PS3.3 C.8.21.3.1.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.3.html#sect_C.8.21.3.1.1
    """
    StartAcquisitionDateTime: DT
    """Start Acquisition DateTime (0018,9516), DT, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.8.21.3.1.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.3.html#sect_C.8.21.3.1.1
    """
    EndAcquisitionDateTime: DT
    """End Acquisition DateTime (0018,9517), DT, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.8.21.3.1.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.3.html#sect_C.8.21.3.1.1
    """
