# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""XA/XRF Grayscale Softcopy Presentation State IOD."""

from __future__ import annotations

from dcmgen.model.fields import CS, US, USn
from dcmgen.model.iod import IOD
from dcmgen.modules.bitmap_display_shutter import BitmapDisplayShutterModule
from dcmgen.modules.clinical_trial_series import ClinicalTrialSeriesModule
from dcmgen.modules.clinical_trial_study import ClinicalTrialStudyModule
from dcmgen.modules.clinical_trial_subject import ClinicalTrialSubjectModule
from dcmgen.modules.displayed_area import DisplayedAreaModule
from dcmgen.modules.enhanced_general_equipment import EnhancedGeneralEquipmentModule
from dcmgen.modules.general_equipment import GeneralEquipmentModule
from dcmgen.modules.general_series import GeneralSeriesModule
from dcmgen.modules.general_study import GeneralStudyModule
from dcmgen.modules.graphic_annotation import GraphicAnnotationModule
from dcmgen.modules.graphic_layer import GraphicLayerModule
from dcmgen.modules.overlay_activation import OverlayActivationModule
from dcmgen.modules.overlay_plane import OverlayPlaneModule
from dcmgen.modules.patient import PatientModule
from dcmgen.modules.patient_study import PatientStudyModule
from dcmgen.modules.presentation_series import PresentationSeriesModule
from dcmgen.modules.presentation_state_identification import PresentationStateIdentificationModule
from dcmgen.modules.presentation_state_relationship import PresentationStateRelationshipModule
from dcmgen.modules.presentation_state_shutter import PresentationStateShutterModule
from dcmgen.modules.softcopy_presentation_lut import SoftcopyPresentationLUTModule
from dcmgen.modules.softcopy_voi_lut import SoftcopyVOILUTModule
from dcmgen.modules.sop_common import SOPCommonModule
from dcmgen.modules.spatial_transformation import SpatialTransformationModule
from dcmgen.modules.specimen import SpecimenModule
from dcmgen.modules.xa_xrf_presentation_state_mask import XAXRFPresentationStateMaskModule
from dcmgen.modules.xa_xrf_presentation_state_presentation import XAXRFPresentationStatePresentationModule
from dcmgen.modules.xa_xrf_presentation_state_shutter import XAXRFPresentationStateShutterModule


class XAXRFGrayscaleSoftcopyPresentationState(
    PresentationStateIdentificationModule,
    GeneralSeriesModule,
    PatientModule,
    PresentationStateRelationshipModule,
    SOPCommonModule,
    SpecimenModule,
    BitmapDisplayShutterModule,
    ClinicalTrialSeriesModule,
    ClinicalTrialStudyModule,
    ClinicalTrialSubjectModule,
    DisplayedAreaModule,
    EnhancedGeneralEquipmentModule,
    GeneralEquipmentModule,
    GeneralStudyModule,
    GraphicAnnotationModule,
    GraphicLayerModule,
    OverlayActivationModule,
    OverlayPlaneModule,
    PatientStudyModule,
    PresentationSeriesModule,
    PresentationStateShutterModule,
    SoftcopyPresentationLUTModule,
    SoftcopyVOILUTModule,
    SpatialTransformationModule,
    XAXRFPresentationStateMaskModule,
    XAXRFPresentationStatePresentationModule,
    XAXRFPresentationStateShutterModule,
    IOD,
):
    """XA/XRF Grayscale Softcopy Presentation State IOD (PS3.3 A.33.6).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.33.6.html

    Modules (M: mandatory, C: conditional, U: user option):
    Patient (M), Clinical Trial Subject (U), General Study (M), Patient Study (U), Clinical Trial Study (U),
    General Series (M), Clinical Trial Series (U), Presentation Series (M), General Equipment (M), Enhanced
    General Equipment (M), Presentation State Identification (M), Presentation State Relationship (M),
    Presentation State Shutter (M), Bitmap Display Shutter (C), Overlay Plane (C), Overlay Activation (C),
    Displayed Area (M), Graphic Annotation (C), Spatial Transformation (C), Graphic Layer (C), Softcopy VOI LUT
    (C), XA/XRF Presentation State Mask (C), XA/XRF Presentation State Shutter (C), XA/XRF Presentation State
    Presentation (C), Softcopy Presentation LUT (M), Specimen (U), SOP Common (M)
    """

    __slots__ = ()
    sop_classes = ("1.2.840.10008.5.1.4.1.1.11.5",)

    Modality = CS(0x0008_0060)
    ShutterPresentationValue = US(0x0018_1622)
    ShutterPresentationColorCIELabValue = USn(0x0018_1624)
