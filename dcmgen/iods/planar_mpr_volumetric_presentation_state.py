# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Planar MPR Volumetric Presentation State IOD."""

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
    MPRVolumetricPresentationStateDisplayModule,
    MultiPlanarReconstructionGeometryModule,
    PatientModule,
    PatientStudyModule,
    PresentationAnimationModule,
    PresentationSeriesModule,
    PresentationViewDescriptionModule,
    SOPCommonModule,
    VolumeCroppingModule,
    VolumetricGraphicAnnotationModule,
    VolumetricPresentationStateIdentificationModule,
    VolumetricPresentationStateRelationshipModule,
)


class PlanarMPRVolumetricPresentationState(
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
    MPRVolumetricPresentationStateDisplayModule,
    MultiPlanarReconstructionGeometryModule,
    PatientStudyModule,
    PresentationAnimationModule,
    PresentationSeriesModule,
    VolumeCroppingModule,
    VolumetricGraphicAnnotationModule,
    VolumetricPresentationStateRelationshipModule,
    IOD,
):
    """Planar MPR Volumetric Presentation State IOD (PS3.3 A.80.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.80.html#sect_A.80.1

    Modules (M: mandatory, C: conditional, U: user option):
    Patient (M), Clinical Trial Subject (U), General Study (M), Patient Study (U), Clinical Trial Study (U),
    General Series (M), Clinical Trial Series (U), Presentation Series (M), Frame of Reference (M), General
    Equipment (M), Enhanced General Equipment (M), Volumetric Presentation State Identification (M), Volumetric
    Presentation State Relationship (M), Volume Cropping (C), Presentation View Description (M), Multi-Planar
    Reconstruction Geometry (M), MPR Volumetric Presentation State Display (M), Volumetric Graphic Annotation
    (U), Graphic Annotation (U), Graphic Layer (C), Graphic Group (U), Presentation Animation (U), SOP Common
    (M), Common Instance Reference (M)
    """

    __slots__ = ()
    sop_classes = (
        "1.2.840.10008.5.1.4.1.1.11.6",
        "1.2.840.10008.5.1.4.1.1.11.7",
    )

    Modality = CS(0x0008_0060)
    GraphicAnnotationSequence = SQ(0x0070_0001, "GraphicAnnotationSequenceItem")
    VolumetricPresentationStateInputSequence = SQ(0x0070_1201, "VolumetricPresentationStateInputSequenceItem")
    VolumetricPresentationInputSetSequence = SQ(0x0070_120A, "VolumetricPresentationInputSetSequenceItem")
    VolumeCroppingSequence = SQ(0x0070_1301, "VolumeCroppingSequenceItem")
    MultiPlanarReconstructionStyle = CS(0x0070_1501)
