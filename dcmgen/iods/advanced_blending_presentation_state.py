# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Advanced Blending Presentation State IOD."""

from __future__ import annotations

from dcmgen.model.fields import CS
from dcmgen.model.iod import IOD
from dcmgen.modules.advanced_blending_presentation_state import AdvancedBlendingPresentationStateModule
from dcmgen.modules.advanced_blending_presentation_state_display import AdvancedBlendingPresentationStateDisplayModule
from dcmgen.modules.clinical_trial_series import ClinicalTrialSeriesModule
from dcmgen.modules.clinical_trial_study import ClinicalTrialStudyModule
from dcmgen.modules.clinical_trial_subject import ClinicalTrialSubjectModule
from dcmgen.modules.common_instance_reference import CommonInstanceReferenceModule
from dcmgen.modules.displayed_area import DisplayedAreaModule
from dcmgen.modules.enhanced_general_equipment import EnhancedGeneralEquipmentModule
from dcmgen.modules.frame_of_reference import FrameOfReferenceModule
from dcmgen.modules.general_equipment import GeneralEquipmentModule
from dcmgen.modules.general_series import GeneralSeriesModule
from dcmgen.modules.general_study import GeneralStudyModule
from dcmgen.modules.graphic_annotation import GraphicAnnotationModule
from dcmgen.modules.graphic_group import GraphicGroupModule
from dcmgen.modules.graphic_layer import GraphicLayerModule
from dcmgen.modules.icc_profile import ICCProfileModule
from dcmgen.modules.patient import PatientModule
from dcmgen.modules.patient_study import PatientStudyModule
from dcmgen.modules.presentation_series import PresentationSeriesModule
from dcmgen.modules.presentation_state_identification import PresentationStateIdentificationModule
from dcmgen.modules.sop_common import SOPCommonModule
from dcmgen.modules.spatial_transformation import SpatialTransformationModule
from dcmgen.modules.specimen import SpecimenModule


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
