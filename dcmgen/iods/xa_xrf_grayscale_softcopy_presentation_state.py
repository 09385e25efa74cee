# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""XA/XRF Grayscale Softcopy Presentation State IOD."""

from __future__ import annotations

from dcmgen.model.fields import CS, US, USn
from dcmgen.model.iod import IOD
from dcmgen.model.parts import (
    BitmapDisplayShutterModule,
    ClinicalTrialSeriesModule,
    ClinicalTrialStudyModule,
    ClinicalTrialSubjectModule,
    DisplayedAreaModule,
    EnhancedGeneralEquipmentModule,
    GeneralEquipmentModule,
    GeneralSeriesModule,
    GeneralStudyModule,
    GraphicAnnotationModule,
    GraphicLayerModule,
    OverlayActivationModule,
    OverlayPlaneModule,
    PatientModule,
    PatientStudyModule,
    PresentationSeriesModule,
    PresentationStateIdentificationModule,
    PresentationStateRelationshipModule,
    PresentationStateShutterModule,
    SoftcopyPresentationLUTModule,
    SoftcopyVOILUTModule,
    SOPCommonModule,
    SpatialTransformationModule,
    SpecimenModule,
    XAXRFPresentationStateMaskModule,
    XAXRFPresentationStatePresentationModule,
    XAXRFPresentationStateShutterModule,
)


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
