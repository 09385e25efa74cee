# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Acquisition Task Sequence (3002,0118)."""

from __future__ import annotations

from dcmgen.items.rt_imaging_aperture_macro import RTImagingApertureMacro
from dcmgen.items.rt_projection_imaging_request_geometry_macro import RTProjectionImagingRequestGeometryMacro
from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro
from dcmgen.model.fields import CST, FD, IS, LO, LT_, SQ, ST, US
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.code_sequence_macro import CodeSequenceMacro
    from dcmgen.items.content_item_macro import ContentItemMacro
    from dcmgen.items.kv_radiation_image_acquisition_parameters_macro import KVRadiationImageAcquisitionParametersMacro
    from dcmgen.items.mv_radiation_image_acquisition_parameters_macro import MVRadiationImageAcquisitionParametersMacro
    from dcmgen.items.related_information_entities_macro import RelatedInformationEntitiesMacro
    from dcmgen.items.rt_patient_position_macro import RTPatientPositionMacro
    from dcmgen.items.rt_patient_position_scope_with_legacy_support_macro import (
        RTPatientPositionScopeWithLegacySupportMacro,
    )
    from dcmgen.items.threed_rt_cone_beam_imaging_geometry_macro import ThreeDRTConeBeamImagingGeometryMacro


class AcquisitionTaskSequenceItem(Item):
    """Item of Acquisition Task Sequence (3002,0118) (PS3.3 C.36.29).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.29.html
    """

    __slots__ = ()

    AcquisitionTaskIndex: US = US(0x3002_011C)
    """Acquisition Task Index (3002,011C), VM 1, Type 1 (PS3.3 C.36.29)."""
    AcquisitionTaskWorkitemCodeSequence: SQ[CodeSequenceMacro] = SQ(0x3002_0119, "CodeSequenceMacro")
    """Acquisition Task Workitem Code Sequence (3002,0119), VM 1, Type 1 (PS3.3 C.36.29)."""
    AcquisitionTaskApplicabilitySequence: SQ[RTPatientPositionScopeWithLegacySupportMacro] = SQ(
        0x3002_0124, "RTPatientPositionScopeWithLegacySupportMacro"
    )
    """Acquisition Task Applicability Sequence (3002,0124), VM 1, Type 1C (PS3.3 C.36.29)."""
    RTAcquisitionPatientPositionSequence: SQ[RTPatientPositionMacro] = SQ(0x3002_0108, "RTPatientPositionMacro")
    """RT Acquisition Patient Position Sequence (3002,0108), VM 1, Type 2 (PS3.3 C.36.29)."""
    AcquisitionSubtaskSequence: SQ[AcquisitionSubtaskSequenceItem] = SQ(0x3002_011A, "AcquisitionSubtaskSequenceItem")
    """Acquisition Subtask Sequence (3002,011A), VM 1, Type 1 (PS3.3 C.36.29)."""


class AcquisitionSubtaskSequenceItem(Item):
    """Item of Acquisition Subtask Sequence (3002,011A) (PS3.3 C.36.29).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.29.html
    """

    __slots__ = ()

    AcquisitionSubtaskIndex: US = US(0x3002_011D)
    """Acquisition Subtask Index (3002,011D), VM 1, Type 1 (PS3.3 C.36.29)."""
    SubtaskWorkitemCodeSequence: SQ[CodeSequenceMacro] = SQ(0x3002_011B, "CodeSequenceMacro")
    """Subtask Workitem Code Sequence (3002,011B), VM 1, Type 1 (PS3.3 C.36.29)."""
    AcquisitionSignalType: CST[Literal["KV", "MV"]] = CST(0x3002_0129)
    """Acquisition Signal Type (3002,0129), VM 1, Type 1 (PS3.3 C.36.29)."""
    AcquisitionMethod: CST[Literal["PROJECTION", "CT"]] = CST(0x3002_012A)
    """Acquisition Method (3002,012A), VM 1, Type 1 (PS3.3 C.36.29)."""
    PositionAcquisitionTemplateIdentificationSequence: SQ[PositionAcquisitionTemplateIdentificationSequenceItem] = SQ(
        0x3002_011F, "PositionAcquisitionTemplateIdentificationSequenceItem"
    )
    """Position Acquisition Template Identification Sequence (3002,011F), VM 1, Type 3 (PS3.3 C.36.29)."""
    ReferencedBaselineParametersRTRadiationInstanceSequence: SQ[
        ReferencedBaselineParametersRTRadiationInstanceSequenceItem
    ] = SQ(0x3002_011E, "ReferencedBaselineParametersRTRadiationInstanceSequenceItem")
    """Referenced Baseline Parameters RT Radiation Instance Sequence (3002,011E), VM 1, Type 1C (PS3.3 C.36.29)."""
    ReferencedDeviceIndex: US = US(0x300A_0607)
    """Referenced Device Index (300A,0607), VM 1, Type 1C (PS3.3 C.36.29)."""
    RTDeviceDistanceReferenceLocationCodeSequence: SQ[CodeSequenceMacro] = SQ(0x300A_0659, "CodeSequenceMacro")
    """RT Device Distance Reference Location Code Sequence (300A,0659), VM 1, Type 1C (PS3.3 C.36.29)."""
    RTBeamModifierDefinitionDistance: FD = FD(0x300A_0688)
    """RT Beam Modifier Definition Distance (300A,0688), VM 1, Type 1C (PS3.3 C.36.29)."""
    AcquisitionInitiationSequence: SQ[ContentItemMacro] = SQ(0x3002_0135, "ContentItemMacro")
    """Acquisition Initiation Sequence (3002,0135), VM 1, Type 3 (PS3.3 C.36.29)."""
    KVImagingGenerationParametersSequence: SQ[KVRadiationImageAcquisitionParametersMacro] = SQ(
        0x3002_0127, "KVRadiationImageAcquisitionParametersMacro"
    )
    """KV Imaging Generation Parameters Sequence (3002,0127), VM 1, Type 1C (PS3.3 C.36.29)."""
    MVImagingGenerationParametersSequence: SQ[MVRadiationImageAcquisitionParametersMacro] = SQ(
        0x3002_0128, "MVRadiationImageAcquisitionParametersMacro"
    )
    """MV Imaging Generation Parameters Sequence (3002,0128), VM 1, Type 1C (PS3.3 C.36.29)."""
    ProjectionImagingAcquisitionParameterSequence: SQ[ProjectionImagingAcquisitionParameterSequenceItem] = SQ(
        0x3002_0125, "ProjectionImagingAcquisitionParameterSequenceItem"
    )
    """Projection Imaging Acquisition Parameter Sequence (3002,0125), VM 1, Type 1C (PS3.3 C.36.29)."""
    CTImagingAcquisitionParameterSequence: SQ[ThreeDRTConeBeamImagingGeometryMacro] = SQ(
        0x3002_0126, "ThreeDRTConeBeamImagingGeometryMacro"
    )
    """CT Imaging Acquisition Parameter Sequence (3002,0126), VM 1, Type 1C (PS3.3 C.36.29)."""
    DeviceSpecificAcquisitionParameterSequence: SQ[ContentItemMacro] = SQ(0x3002_0131, "ContentItemMacro")
    """Device-Specific Acquisition Parameter Sequence (3002,0131), VM 1, Type 3 (PS3.3 C.36.29)."""
    AdditionalRTAccessoryDeviceSequence: SQ[AdditionalRTAccessoryDeviceSequenceItem] = SQ(
        0x3002_0130, "AdditionalRTAccessoryDeviceSequenceItem"
    )
    """Additional RT Accessory Device Sequence (3002,0130), VM 1, Type 1C (PS3.3 C.36.29)."""
    ReferencedPositionReferenceInstanceSequence: SQ[RelatedInformationEntitiesMacro] = SQ(
        0x3002_0132, "RelatedInformationEntitiesMacro"
    )
    """Referenced Position Reference Instance Sequence (3002,0132), VM 1, Type 3 (PS3.3 C.36.29)."""


class PositionAcquisitionTemplateIdentificationSequenceItem(Item):
    """Item of Position Acquisition Template Identification Sequence (3002,011F) (PS3.3 C.36.29).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.29.html
    """

    __slots__ = ()

    PositionAcquisitionTemplateName: LO = LO(0x3002_0121)
    """Position Acquisition Template Name (3002,0121), VM 1, Type 1 (PS3.3 C.36.29)."""
    PositionAcquisitionTemplateCodeSequence: SQ[CodeSequenceMacro] = SQ(0x3002_0122, "CodeSequenceMacro")
    """Position Acquisition Template Code Sequence (3002,0122), VM 1, Type 1C (PS3.3 C.36.29)."""
    PositionAcquisitionTemplateID: ST = ST(0x3002_0120)
    """Position Acquisition Template ID (3002,0120), VM 1, Type 1C (PS3.3 C.36.29)."""
    PositionAcquisitionTemplateDescription: LT_ = LT_(0x3002_0123)
    """Position Acquisition Template Description (3002,0123), VM 1, Type 2 (PS3.3 C.36.29)."""


class AdditionalRTAccessoryDeviceSequenceItem(Item):
    """Item of Additional RT Accessory Device Sequence (3002,0130) (PS3.3 C.36.29).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.29.html
    """

    __slots__ = ()

    ReferencedDeviceIndex: US = US(0x300A_0607)
    """Referenced Device Index (300A,0607), VM 1, Type 1 (PS3.3 C.36.29)."""
    DeviceSpecificAcquisitionParameterSequence: SQ[ContentItemMacro] = SQ(0x3002_0131, "ContentItemMacro")
    """Device-Specific Acquisition Parameter Sequence (3002,0131), VM 1, Type 3 (PS3.3 C.36.29)."""


class ReferencedBaselineParametersRTRadiationInstanceSequenceItem(SOPInstanceReferenceMacro, Item):
    """Item of Referenced Baseline Parameters RT Radiation Instance Sequence (3002,011E) (PS3.3 C.36.29).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.29.html
    """

    __slots__ = ()

    ReferencedBeamNumber: IS = IS(0x300C_0006)
    """Referenced Beam Number (300C,0006), VM 1, Type 1C (PS3.3 C.36.29)."""


class ProjectionImagingAcquisitionParameterSequenceItem(
    RTImagingApertureMacro, RTProjectionImagingRequestGeometryMacro, Item
):
    """Item of Projection Imaging Acquisition Parameter Sequence (3002,0125) (PS3.3 C.36.29).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.29.html
    """

    __slots__ = ()
