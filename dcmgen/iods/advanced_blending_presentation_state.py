# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Advanced Blending Presentation State IOD."""

from __future__ import annotations

from dcmgen.model.fields import CS
from dcmgen.model.iod import IOD
from dcmgen.model.parts import (
    AdvancedBlendingPresentationStateDisplayModule,
    AdvancedBlendingPresentationStateModule,
    ClinicalTrialSeriesModule,
    ClinicalTrialStudyModule,
    ClinicalTrialSubjectModule,
    CommonInstanceReferenceModule,
    DisplayedAreaModule,
    EnhancedGeneralEquipmentModule,
    FrameOfReferenceModule,
    GeneralEquipmentModule,
    GeneralSeriesModule,
    GeneralStudyModule,
    GraphicAnnotationModule,
    GraphicGroupModule,
    GraphicLayerModule,
    ICCProfileModule,
    PatientModule,
    PatientStudyModule,
    PresentationSeriesModule,
    PresentationStateIdentificationModule,
    SOPCommonModule,
    SpatialTransformationModule,
    SpecimenModule,
)


class AdvancedBlendingPresentationState(
    PresentationStateIdentificationModule,
    GeneralSeriesModule,
    PatientModule,
    SOPCommonModule,
    SpecimenModule,
    AdvancedBlendingPresentationStateDisplayModule,
    AdvancedBlendingPresentationStateModule,
    ClinicalTrialSeriesModule,
    ClinicalTrialStudyModule,
    ClinicalTrialSubjectModule,
    CommonInstanceReferenceModule,
    DisplayedAreaModule,
    EnhancedGeneralEquipmentModule,
    FrameOfReferenceModule,
    GeneralEquipmentModule,
    GeneralStudyModule,
    GraphicAnnotationModule,
    GraphicGroupModule,
    GraphicLayerModule,
    ICCProfileModule,
    PatientStudyModule,
    PresentationSeriesModule,
    SpatialTransformationModule,
    IOD,
):
    """Advanced Blending Presentation State IOD (PS3.3 A.33.7).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.33.7.html

    Modules (M: mandatory, C: conditional, U: user option):
    Patient (M), Clinical Trial Subject (U), General Study (M), Patient Study (U), Clinical Trial Study (U),
    General Series (M), Presentation Series (M), Clinical Trial Series (U), Frame of Reference (M), General
    Equipment (M), Enhanced General Equipment (M), Presentation State Identification (M), Advanced Blending
    Presentation State (M), Advanced Blending Presentation State Display (M), Displayed Area (U), Graphic
    Annotation (U), Spatial Transformation (C), Graphic Layer (C), Graphic Group (U), ICC Profile (M), Common
    Instance Reference (M), Specimen (U), SOP Common (M)
    """

    __slots__ = ()
    sop_classes = ("1.2.840.10008.5.1.4.1.1.11.8",)

    Modality = CS(0x0008_0060)
