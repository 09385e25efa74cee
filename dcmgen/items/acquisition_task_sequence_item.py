# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Acquisition Task Sequence (3002,0118)."""

from __future__ import annotations

from dcmgen.model.fields import CST, FD, IS, LO, LT_, SQ, ST, US
from dcmgen.model.iod import Item
from dcmgen.model.parts import (
    RTImagingApertureMacro,
    RTProjectionImagingRequestGeometryMacro,
    SOPInstanceReferenceMacro,
)


class AcquisitionTaskSequenceItem(Item):
    """Item of Acquisition Task Sequence (3002,0118) (PS3.3 C.36.29).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.29.html
    """

    __slots__ = ()

    AcquisitionTaskIndex = US(0x3002_011C)
    AcquisitionTaskWorkitemCodeSequence = SQ(0x3002_0119, "CodeSequenceMacro")
    AcquisitionTaskApplicabilitySequence = SQ(0x3002_0124, "RTPatientPositionScopeWithLegacySupportMacro")
    RTAcquisitionPatientPositionSequence = SQ(0x3002_0108, "RTPatientPositionMacro")
    AcquisitionSubtaskSequence = SQ(0x3002_011A, "AcquisitionSubtaskSequenceItem")


class AcquisitionSubtaskSequenceItem(Item):
    """Item of Acquisition Subtask Sequence (3002,011A) (PS3.3 C.36.29).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.29.html
    """

    __slots__ = ()

    AcquisitionSubtaskIndex = US(0x3002_011D)
    SubtaskWorkitemCodeSequence = SQ(0x3002_011B, "CodeSequenceMacro")
    AcquisitionSignalType = CST(0x3002_0129)
    AcquisitionMethod = CST(0x3002_012A)
    PositionAcquisitionTemplateIdentificationSequence = SQ(
        0x3002_011F, "PositionAcquisitionTemplateIdentificationSequenceItem"
    )
    ReferencedBaselineParametersRTRadiationInstanceSequence = SQ(
        0x3002_011E, "ReferencedBaselineParametersRTRadiationInstanceSequenceItem"
    )
    ReferencedDeviceIndex = US(0x300A_0607)
    RTDeviceDistanceReferenceLocationCodeSequence = SQ(0x300A_0659, "CodeSequenceMacro")
    RTBeamModifierDefinitionDistance = FD(0x300A_0688)
    AcquisitionInitiationSequence = SQ(0x3002_0135, "ContentItemMacro")
    KVImagingGenerationParametersSequence = SQ(0x3002_0127, "KVRadiationImageAcquisitionParametersMacro")
    MVImagingGenerationParametersSequence = SQ(0x3002_0128, "MVRadiationImageAcquisitionParametersMacro")
    ProjectionImagingAcquisitionParameterSequence = SQ(0x3002_0125, "ProjectionImagingAcquisitionParameterSequenceItem")
    CTImagingAcquisitionParameterSequence = SQ(0x3002_0126, "ThreeDRTConeBeamImagingGeometryMacro")
    DeviceSpecificAcquisitionParameterSequence = SQ(0x3002_0131, "ContentItemMacro")
    AdditionalRTAccessoryDeviceSequence = SQ(0x3002_0130, "AdditionalRTAccessoryDeviceSequenceItem")
    ReferencedPositionReferenceInstanceSequence = SQ(0x3002_0132, "RelatedInformationEntitiesMacro")


class PositionAcquisitionTemplateIdentificationSequenceItem(Item):
    """Item of Position Acquisition Template Identification Sequence (3002,011F) (PS3.3 C.36.29).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.29.html
    """

    __slots__ = ()

    PositionAcquisitionTemplateName = LO(0x3002_0121)
    PositionAcquisitionTemplateCodeSequence = SQ(0x3002_0122, "CodeSequenceMacro")
    PositionAcquisitionTemplateID = ST(0x3002_0120)
    PositionAcquisitionTemplateDescription = LT_(0x3002_0123)


class AdditionalRTAccessoryDeviceSequenceItem(Item):
    """Item of Additional RT Accessory Device Sequence (3002,0130) (PS3.3 C.36.29).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.29.html
    """

    __slots__ = ()

    ReferencedDeviceIndex = US(0x300A_0607)
    DeviceSpecificAcquisitionParameterSequence = SQ(0x3002_0131, "ContentItemMacro")


class ReferencedBaselineParametersRTRadiationInstanceSequenceItem(SOPInstanceReferenceMacro, Item):
    """Item of Referenced Baseline Parameters RT Radiation Instance Sequence (3002,011E) (PS3.3 C.36.29).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.29.html
    """

    __slots__ = ()

    ReferencedBeamNumber = IS(0x300C_0006)


class ProjectionImagingAcquisitionParameterSequenceItem(
    RTImagingApertureMacro, RTProjectionImagingRequestGeometryMacro, Item
):
    """Item of Projection Imaging Acquisition Parameter Sequence (3002,0125) (PS3.3 C.36.29).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.29.html
    """

    __slots__ = ()
