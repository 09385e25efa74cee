# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Acquisition Task Sequence (3002,0118)."""

from typing import Literal

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.content_item_macro import ContentItemMacro, ContentItemMacros
from dcmgen.items.imaging_device_location_parameter_sequence_item import ImagingDeviceLocationParameterSequenceItem
from dcmgen.items.kv_radiation_image_acquisition_parameters_macro import (
    KVRadiationImageAcquisitionParametersMacro,
    KVRadiationImageAcquisitionParametersMacros,
)
from dcmgen.items.matrix_based_rt_imaging_geometry_macro import MatrixBasedRTImagingGeometryMacro
from dcmgen.items.mv_radiation_image_acquisition_parameters_macro import (
    MVRadiationImageAcquisitionParametersMacro,
    MVRadiationImageAcquisitionParametersMacros,
)
from dcmgen.items.related_information_entities_macro import (
    RelatedInformationEntitiesMacro,
    RelatedInformationEntitiesMacros,
)
from dcmgen.items.rt_beam_limiting_device_opening_sequence_macro import RTBeamLimitingDeviceOpeningSequenceMacro
from dcmgen.items.rt_imaging_aperture_macro import RTImagingApertureMacro
from dcmgen.items.rt_patient_position_macro import RTPatientPositionMacro, RTPatientPositionMacros
from dcmgen.items.rt_patient_position_scope_with_legacy_support_macro import (
    RTPatientPositionScopeWithLegacySupportMacro,
    RTPatientPositionScopeWithLegacySupportMacros,
)
from dcmgen.items.rt_projection_imaging_request_geometry_macro import RTProjectionImagingRequestGeometryMacro
from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro
from dcmgen.items.threed_rt_cone_beam_imaging_geometry_macro import (
    ThreeDRTConeBeamImagingGeometryMacro,
    ThreeDRTConeBeamImagingGeometryMacros,
)
from dcmgen.model.fields import (
    CST,
    FD,
    IS,
    LO,
    LT_,
    SQ,
    ST,
    US,
    AnyText,
    FDValue,
    ISValue,
    Items,
    LOValue,
    LT_Value,
    STValue,
    UIValue,
    USValue,
)
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class PositionAcquisitionTemplateIdentificationSequenceItem(Item):
    """Item of Position Acquisition Template Identification Sequence (3002,011F) (PS3.3 C.36.29).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.29.html
    """

    def __init__(
        self,
        /,
        *,
        PositionAcquisitionTemplateName: LOValue = ...,
        PositionAcquisitionTemplateID: STValue = ...,
        PositionAcquisitionTemplateCodeSequence: Items[CodeSequenceMacro] = ...,
        PositionAcquisitionTemplateDescription: LT_Value = ...,
    ) -> None: ...
    PositionAcquisitionTemplateName: LO
    """Position Acquisition Template Name (3002,0121), LO, VM 1, Type 1.

    PS3.3 C.36.29: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.29.html
    """
    PositionAcquisitionTemplateCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Position Acquisition Template Code Sequence (3002,0122), SQ, VM 1, Type 1C.

    Required if Position Acquisition Template ID is absent. May be present otherwise.

    PS3.3 C.36.29: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.29.html
    """
    PositionAcquisitionTemplateID: ST
    """Position Acquisition Template ID (3002,0120), ST, VM 1, Type 1C.

    Required if Position Acquisition Template Code Sequence is absent. May be present otherwise.

    PS3.3 C.36.29: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.29.html
    """
    PositionAcquisitionTemplateDescription: LT_
    """Position Acquisition Template Description (3002,0123), LT, VM 1, Type 2.

    PS3.3 C.36.29: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.29.html
    """

class PositionAcquisitionTemplateIdentificationSequenceItems(
    Sequence[PositionAcquisitionTemplateIdentificationSequenceItem]
):
    def add(
        self,
        /,
        *,
        PositionAcquisitionTemplateName: LOValue = ...,
        PositionAcquisitionTemplateID: STValue = ...,
        PositionAcquisitionTemplateCodeSequence: Items[CodeSequenceMacro] = ...,
        PositionAcquisitionTemplateDescription: LT_Value = ...,
    ) -> PositionAcquisitionTemplateIdentificationSequenceItem: ...

class ReferencedBaselineParametersRTRadiationInstanceSequenceItem(SOPInstanceReferenceMacro, Item):
    """Item of Referenced Baseline Parameters RT Radiation Instance Sequence (3002,011E) (PS3.3 C.36.29).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.29.html
    """

    def __init__(
        self,
        /,
        *,
        ReferencedSOPClassUID: UIValue = ...,
        ReferencedSOPInstanceUID: UIValue = ...,
        ReferencedBeamNumber: ISValue = ...,
    ) -> None: ...
    ReferencedBeamNumber: IS
    """Referenced Beam Number (300C,0006), IS, VM 1, Type 1C.

    Required if Referenced SOP Class UID is RT Plan Storage or RT Ion Plan Storage. Not allowed otherwise.

    PS3.3 C.36.29: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.29.html
    """

class ReferencedBaselineParametersRTRadiationInstanceSequenceItems(
    Sequence[ReferencedBaselineParametersRTRadiationInstanceSequenceItem]
):
    def add(
        self,
        /,
        *,
        ReferencedSOPClassUID: UIValue = ...,
        ReferencedSOPInstanceUID: UIValue = ...,
        ReferencedBeamNumber: ISValue = ...,
    ) -> ReferencedBaselineParametersRTRadiationInstanceSequenceItem: ...

class ProjectionImagingAcquisitionParameterSequenceItem(
    RTImagingApertureMacro, RTProjectionImagingRequestGeometryMacro, Item
):
    """Item of Projection Imaging Acquisition Parameter Sequence (3002,0125) (PS3.3 C.36.29).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.29.html
    """

    def __init__(
        self,
        /,
        *,
        ImagingSourceLocationSpecificationType: Literal["ABSOLUTE_MATRIX", "ABSOLUTE_PARAMS", "RELATIVE_PARAMS"]
        | AnyText = ...,
        ImagingDeviceLocationMatrixSequence: Items[MatrixBasedRTImagingGeometryMacro] = ...,
        ImagingDeviceLocationParameterSequence: Items[ImagingDeviceLocationParameterSequenceItem] = ...,
        ImagingApertureSequence: Items[RTBeamLimitingDeviceOpeningSequenceMacro] = ...,
        ImagingSourceToBeamModifierDefinitionPlaneDistance: FDValue = ...,
        ReferencedRadiationRTControlPointIndex: USValue = ...,
        ImagingApertureSpecificationType: Literal["OPEN", "BEAM", "RELATIVE_TO_BEAM", "CUSTOM", None] | AnyText = ...,
    ) -> None: ...

class ProjectionImagingAcquisitionParameterSequenceItems(Sequence[ProjectionImagingAcquisitionParameterSequenceItem]):
    def add(
        self,
        /,
        *,
        ImagingSourceLocationSpecificationType: Literal["ABSOLUTE_MATRIX", "ABSOLUTE_PARAMS", "RELATIVE_PARAMS"]
        | AnyText = ...,
        ImagingDeviceLocationMatrixSequence: Items[MatrixBasedRTImagingGeometryMacro] = ...,
        ImagingDeviceLocationParameterSequence: Items[ImagingDeviceLocationParameterSequenceItem] = ...,
        ImagingApertureSequence: Items[RTBeamLimitingDeviceOpeningSequenceMacro] = ...,
        ImagingSourceToBeamModifierDefinitionPlaneDistance: FDValue = ...,
        ReferencedRadiationRTControlPointIndex: USValue = ...,
        ImagingApertureSpecificationType: Literal["OPEN", "BEAM", "RELATIVE_TO_BEAM", "CUSTOM", None] | AnyText = ...,
    ) -> ProjectionImagingAcquisitionParameterSequenceItem: ...

class AdditionalRTAccessoryDeviceSequenceItem(Item):
    """Item of Additional RT Accessory Device Sequence (3002,0130) (PS3.3 C.36.29).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.29.html
    """

    def __init__(
        self,
        /,
        *,
        ReferencedDeviceIndex: USValue = ...,
        DeviceSpecificAcquisitionParameterSequence: Items[ContentItemMacro] = ...,
    ) -> None: ...
    ReferencedDeviceIndex: US
    """Referenced Device Index (300A,0607), US, VM 1, Type 1.

    PS3.3 C.36.29: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.29.html
    """
    DeviceSpecificAcquisitionParameterSequence: SQ[ContentItemMacros, ContentItemMacro]
    """Device-Specific Acquisition Parameter Sequence (3002,0131), SQ, VM 1, Type 3.

    PS3.3 C.36.29: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.29.html
    """

class AdditionalRTAccessoryDeviceSequenceItems(Sequence[AdditionalRTAccessoryDeviceSequenceItem]):
    def add(
        self,
        /,
        *,
        ReferencedDeviceIndex: USValue = ...,
        DeviceSpecificAcquisitionParameterSequence: Items[ContentItemMacro] = ...,
    ) -> AdditionalRTAccessoryDeviceSequenceItem: ...

class AcquisitionSubtaskSequenceItem(Item):
    """Item of Acquisition Subtask Sequence (3002,011A) (PS3.3 C.36.29).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.29.html
    """

    def __init__(
        self,
        /,
        *,
        SubtaskWorkitemCodeSequence: Items[CodeSequenceMacro] = ...,
        AcquisitionSubtaskIndex: USValue = ...,
        AcquisitionSignalType: Literal["KV", "MV"] | AnyText = ...,
        AcquisitionMethod: Literal["PROJECTION", "CT"] | AnyText = ...,
        ReferencedBaselineParametersRTRadiationInstanceSequence: Items[
            ReferencedBaselineParametersRTRadiationInstanceSequenceItem
        ] = ...,
        ProjectionImagingAcquisitionParameterSequence: Items[ProjectionImagingAcquisitionParameterSequenceItem] = ...,
        CTImagingAcquisitionParameterSequence: Items[ThreeDRTConeBeamImagingGeometryMacro] = ...,
        KVImagingGenerationParametersSequence: Items[KVRadiationImageAcquisitionParametersMacro] = ...,
        MVImagingGenerationParametersSequence: Items[MVRadiationImageAcquisitionParametersMacro] = ...,
        AdditionalRTAccessoryDeviceSequence: Items[AdditionalRTAccessoryDeviceSequenceItem] = ...,
        ReferencedDeviceIndex: USValue = ...,
        RTDeviceDistanceReferenceLocationCodeSequence: Items[CodeSequenceMacro] = ...,
        RTBeamModifierDefinitionDistance: FDValue = ...,
        PositionAcquisitionTemplateIdentificationSequence: Items[
            PositionAcquisitionTemplateIdentificationSequenceItem
        ] = ...,
        DeviceSpecificAcquisitionParameterSequence: Items[ContentItemMacro] = ...,
        ReferencedPositionReferenceInstanceSequence: Items[RelatedInformationEntitiesMacro] = ...,
        AcquisitionInitiationSequence: Items[ContentItemMacro] = ...,
    ) -> None: ...
    AcquisitionSubtaskIndex: US
    """Acquisition Subtask Index (3002,011D), US, VM 1, Type 1.

    PS3.3 C.36.29: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.29.html
    """
    SubtaskWorkitemCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Subtask Workitem Code Sequence (3002,011B), SQ, VM 1, Type 1.

    Codes: CID 9260 Radiotherapy Acquisition WorkItem Subtasks (Defined, inferred).

    PS3.3 C.36.29: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.29.html
    """
    AcquisitionSignalType: CST[Literal["KV", "MV"]]
    """Acquisition Signal Type (3002,0129), CS, VM 1, Type 1.

    Defined Terms: KV, MV.

    PS3.3 C.36.29: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.29.html
    """
    AcquisitionMethod: CST[Literal["PROJECTION", "CT"]]
    """Acquisition Method (3002,012A), CS, VM 1, Type 1.

    Defined Terms: PROJECTION, CT.

    PS3.3 C.36.29: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.29.html
    """
    PositionAcquisitionTemplateIdentificationSequence: SQ[
        PositionAcquisitionTemplateIdentificationSequenceItems, PositionAcquisitionTemplateIdentificationSequenceItem
    ]
    """Position Acquisition Template Identification Sequence (3002,011F), SQ, VM 1, Type 3.

    PS3.3 C.36.29: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.29.html
    """
    ReferencedBaselineParametersRTRadiationInstanceSequence: SQ[
        ReferencedBaselineParametersRTRadiationInstanceSequenceItems,
        ReferencedBaselineParametersRTRadiationInstanceSequenceItem,
    ]
    """Referenced Baseline Parameters RT Radiation Instance Sequence (3002,011E), SQ, VM 1, Type 1C.

    Required if Imaging Source Location Specification Type in Projection Imaging Acquisition Parameter Sequence is
    RELATIVE_PARAMS or Imaging Aperture Specification Type in Projection Imaging Acquisition Parameter Sequence is
    BEAM or RELATIVE_TO_BEAM. Not allowed otherwise.

    PS3.3 C.36.29: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.29.html
    """
    ReferencedDeviceIndex: US
    """Referenced Device Index (300A,0607), US, VM 1, Type 1C.

    Required if Number of Acquisition Devices is greater than 1. Not allowed otherwise.

    PS3.3 C.36.29: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.29.html
    """
    RTDeviceDistanceReferenceLocationCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """RT Device Distance Reference Location Code Sequence (300A,0659), SQ, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    Codes: CID 9544 Radiotherapy Distance Reference Location (Defined, inferred).

    PS3.3 C.36.29: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.29.html
    """
    RTBeamModifierDefinitionDistance: FD
    """RT Beam Modifier Definition Distance (300A,0688), FD, VM 1, Type 1C.

    Required if RT Device Distance Reference Location Code Sequence is present. Not allowed otherwise.

    PS3.3 C.36.29: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.29.html
    """
    AcquisitionInitiationSequence: SQ[ContentItemMacros, ContentItemMacro]
    """Acquisition Initiation Sequence (3002,0135), SQ, VM 1, Type 3.

    PS3.3 C.36.29: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.29.html
    """
    KVImagingGenerationParametersSequence: SQ[
        KVRadiationImageAcquisitionParametersMacros, KVRadiationImageAcquisitionParametersMacro
    ]
    """KV Imaging Generation Parameters Sequence (3002,0127), SQ, VM 1, Type 1C.

    Required if Acquisition Signal Type is KV. Not allowed otherwise.

    PS3.3 C.36.29: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.29.html
    """
    MVImagingGenerationParametersSequence: SQ[
        MVRadiationImageAcquisitionParametersMacros, MVRadiationImageAcquisitionParametersMacro
    ]
    """MV Imaging Generation Parameters Sequence (3002,0128), SQ, VM 1, Type 1C.

    Required if Acquisition Signal Type is MV. Not allowed otherwise.

    PS3.3 C.36.29: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.29.html
    """
    ProjectionImagingAcquisitionParameterSequence: SQ[
        ProjectionImagingAcquisitionParameterSequenceItems, ProjectionImagingAcquisitionParameterSequenceItem
    ]
    """Projection Imaging Acquisition Parameter Sequence (3002,0125), SQ, VM 1, Type 1C.

    Required if Acquisition Method is PROJECTION. Not allowed otherwise.

    PS3.3 C.36.29: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.29.html
    """
    CTImagingAcquisitionParameterSequence: SQ[
        ThreeDRTConeBeamImagingGeometryMacros, ThreeDRTConeBeamImagingGeometryMacro
    ]
    """CT Imaging Acquisition Parameter Sequence (3002,0126), SQ, VM 1, Type 1C.

    Required if Acquisition Method is CT. Not allowed otherwise.

    PS3.3 C.36.29: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.29.html
    """
    DeviceSpecificAcquisitionParameterSequence: SQ[ContentItemMacros, ContentItemMacro]
    """Device-Specific Acquisition Parameter Sequence (3002,0131), SQ, VM 1, Type 3.

    PS3.3 C.36.29: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.29.html
    """
    AdditionalRTAccessoryDeviceSequence: SQ[
        AdditionalRTAccessoryDeviceSequenceItems, AdditionalRTAccessoryDeviceSequenceItem
    ]
    """Additional RT Accessory Device Sequence (3002,0130), SQ, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.36.29: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.29.html
    """
    ReferencedPositionReferenceInstanceSequence: SQ[RelatedInformationEntitiesMacros, RelatedInformationEntitiesMacro]
    """Referenced Position Reference Instance Sequence (3002,0132), SQ, VM 1, Type 3.

    PS3.3 C.36.29: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.29.html
    """

class AcquisitionSubtaskSequenceItems(Sequence[AcquisitionSubtaskSequenceItem]):
    def add(
        self,
        /,
        *,
        SubtaskWorkitemCodeSequence: Items[CodeSequenceMacro] = ...,
        AcquisitionSubtaskIndex: USValue = ...,
        AcquisitionSignalType: Literal["KV", "MV"] | AnyText = ...,
        AcquisitionMethod: Literal["PROJECTION", "CT"] | AnyText = ...,
        ReferencedBaselineParametersRTRadiationInstanceSequence: Items[
            ReferencedBaselineParametersRTRadiationInstanceSequenceItem
        ] = ...,
        ProjectionImagingAcquisitionParameterSequence: Items[ProjectionImagingAcquisitionParameterSequenceItem] = ...,
        CTImagingAcquisitionParameterSequence: Items[ThreeDRTConeBeamImagingGeometryMacro] = ...,
        KVImagingGenerationParametersSequence: Items[KVRadiationImageAcquisitionParametersMacro] = ...,
        MVImagingGenerationParametersSequence: Items[MVRadiationImageAcquisitionParametersMacro] = ...,
        AdditionalRTAccessoryDeviceSequence: Items[AdditionalRTAccessoryDeviceSequenceItem] = ...,
        ReferencedDeviceIndex: USValue = ...,
        RTDeviceDistanceReferenceLocationCodeSequence: Items[CodeSequenceMacro] = ...,
        RTBeamModifierDefinitionDistance: FDValue = ...,
        PositionAcquisitionTemplateIdentificationSequence: Items[
            PositionAcquisitionTemplateIdentificationSequenceItem
        ] = ...,
        DeviceSpecificAcquisitionParameterSequence: Items[ContentItemMacro] = ...,
        ReferencedPositionReferenceInstanceSequence: Items[RelatedInformationEntitiesMacro] = ...,
        AcquisitionInitiationSequence: Items[ContentItemMacro] = ...,
    ) -> AcquisitionSubtaskSequenceItem: ...

class AcquisitionTaskSequenceItem(Item):
    """Item of Acquisition Task Sequence (3002,0118) (PS3.3 C.36.29).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.29.html
    """

    def __init__(
        self,
        /,
        *,
        AcquisitionTaskWorkitemCodeSequence: Items[CodeSequenceMacro] = ...,
        AcquisitionSubtaskSequence: Items[AcquisitionSubtaskSequenceItem] = ...,
        AcquisitionTaskIndex: USValue = ...,
        AcquisitionTaskApplicabilitySequence: Items[RTPatientPositionScopeWithLegacySupportMacro] = ...,
        RTAcquisitionPatientPositionSequence: Items[RTPatientPositionMacro] = ...,
    ) -> None: ...
    AcquisitionTaskIndex: US
    """Acquisition Task Index (3002,011C), US, VM 1, Type 1.

    PS3.3 C.36.29: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.29.html
    """
    AcquisitionTaskWorkitemCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Acquisition Task Workitem Code Sequence (3002,0119), SQ, VM 1, Type 1.

    Codes: CID 9242 Radiotherapy Acquisition Workitem Definition (Defined, inferred).

    PS3.3 C.36.29: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.29.html
    """
    AcquisitionTaskApplicabilitySequence: SQ[
        RTPatientPositionScopeWithLegacySupportMacros, RTPatientPositionScopeWithLegacySupportMacro
    ]
    """Acquisition Task Applicability Sequence (3002,0124), SQ, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.36.29: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.29.html
    """
    RTAcquisitionPatientPositionSequence: SQ[RTPatientPositionMacros, RTPatientPositionMacro]
    """RT Acquisition Patient Position Sequence (3002,0108), SQ, VM 1, Type 2.

    PS3.3 C.36.29: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.29.html
    """
    AcquisitionSubtaskSequence: SQ[AcquisitionSubtaskSequenceItems, AcquisitionSubtaskSequenceItem]
    """Acquisition Subtask Sequence (3002,011A), SQ, VM 1, Type 1.

    PS3.3 C.36.29: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.29.html
    """

class AcquisitionTaskSequenceItems(Sequence[AcquisitionTaskSequenceItem]):
    def add(
        self,
        /,
        *,
        AcquisitionTaskWorkitemCodeSequence: Items[CodeSequenceMacro] = ...,
        AcquisitionSubtaskSequence: Items[AcquisitionSubtaskSequenceItem] = ...,
        AcquisitionTaskIndex: USValue = ...,
        AcquisitionTaskApplicabilitySequence: Items[RTPatientPositionScopeWithLegacySupportMacro] = ...,
        RTAcquisitionPatientPositionSequence: Items[RTPatientPositionMacro] = ...,
    ) -> AcquisitionTaskSequenceItem: ...
