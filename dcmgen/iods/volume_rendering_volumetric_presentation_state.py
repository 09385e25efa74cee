# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Volume Rendering Volumetric Presentation State IOD."""

from __future__ import annotations

from dcmgen.model.fields import CS, SQ
from dcmgen.model.iod import IOD
from dcmgen.model.parts import (
    ClinicalTrialSeriesModule,
    ClinicalTrialStudyModule,
    ClinicalTrialSubjectModule,
    CommonInstanceReferenceModule,
    EnhancedGeneralEquipmentModule,
    FrameOfReferenceModule,
    GeneralEquipmentModule,
    GeneralSeriesModule,
    GeneralStudyModule,
    GraphicAnnotationModule,
    GraphicGroupModule,
    GraphicLayerModule,
    PatientModule,
    PatientStudyModule,
    PresentationAnimationModule,
    PresentationSeriesModule,
    PresentationViewDescriptionModule,
    RenderDisplayModule,
    RenderShadingModule,
    SOPCommonModule,
    VolumeCroppingModule,
    VolumeRenderGeometryModule,
    VolumetricGraphicAnnotationModule,
    VolumetricPresentationStateIdentificationModule,
    VolumetricPresentationStateRelationshipModule,
)


class VolumeRenderingVolumetricPresentationState(
    PresentationViewDescriptionModule,
    VolumetricPresentationStateIdentificationModule,
    GeneralSeriesModule,
    PatientModule,
    SOPCommonModule,
    ClinicalTrialSeriesModule,
    ClinicalTrialStudyModule,
    ClinicalTrialSubjectModule,
    CommonInstanceReferenceModule,
    EnhancedGeneralEquipmentModule,
    FrameOfReferenceModule,
    GeneralEquipmentModule,
    GeneralStudyModule,
    GraphicAnnotationModule,
    GraphicGroupModule,
    GraphicLayerModule,
    PatientStudyModule,
    PresentationAnimationModule,
    PresentationSeriesModule,
    RenderDisplayModule,
    RenderShadingModule,
    VolumeCroppingModule,
    VolumeRenderGeometryModule,
    VolumetricGraphicAnnotationModule,
    VolumetricPresentationStateRelationshipModule,
    IOD,
):
    """Volume Rendering Volumetric Presentation State IOD (PS3.3 A.80.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.80.2.html

    Modules (M: mandatory, C: conditional, U: user option):
    Patient (M), Clinical Trial Subject (U), General Study (M), Patient Study (U), Clinical Trial Study (U),
    General Series (M), Clinical Trial Series (U), Presentation Series (M), Frame of Reference (M), General
    Equipment (M), Enhanced General Equipment (M), Volumetric Presentation State Identification (M), Volumetric
    Presentation State Relationship (M), Volume Cropping (C), Presentation View Description (M), Volume Render
    Geometry (M), Render Shading (U), Render Display (M), Volumetric Graphic Annotation (U), Graphic Annotation
    (U), Graphic Layer (C), Graphic Group (U), Presentation Animation (U), SOP Common (M), Common Instance
    Reference (M)
    """

    __slots__ = ()
    sop_classes = (
        "1.2.840.10008.5.1.4.1.1.11.9",
        "1.2.840.10008.5.1.4.1.1.11.10",
        "1.2.840.10008.5.1.4.1.1.11.11",
    )

    Modality = CS(0x0008_0060)
    GraphicAnnotationSequence = SQ(0x0070_0001, "GraphicAnnotationSequenceItem")
    VolumetricPresentationInputSetSequence = SQ(0x0070_120A, "VolumetricPresentationInputSetSequenceItem")
