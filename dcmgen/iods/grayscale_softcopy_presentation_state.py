# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Grayscale Softcopy Presentation State IOD."""

from __future__ import annotations

from dcmgen.model.fields import CS, SQ, US, CSn, USn
from dcmgen.model.iod import IOD
from dcmgen.model.parts import (
    BitmapDisplayShutterModule,
    ClinicalTrialSeriesModule,
    ClinicalTrialStudyModule,
    ClinicalTrialSubjectModule,
    DisplayedAreaModule,
    DisplayShutterModule,
    GeneralEquipmentModule,
    GeneralSeriesModule,
    GeneralStudyModule,
    GraphicAnnotationModule,
    GraphicGroupModule,
    GraphicLayerModule,
    MaskModule,
    ModalityLUTModule,
    OverlayActivationModule,
    OverlayPlaneModule,
    PatientModule,
    PatientStudyModule,
    PresentationSeriesModule,
    PresentationStateIdentificationModule,
    PresentationStateMaskModule,
    PresentationStateRelationshipModule,
    PresentationStateShutterModule,
    SoftcopyPresentationLUTModule,
    SoftcopyVOILUTModule,
    SOPCommonModule,
    SpatialTransformationModule,
    SpecimenModule,
)


class GrayscaleSoftcopyPresentationState(
    PresentationStateIdentificationModule,
    DisplayShutterModule,
    GeneralSeriesModule,
    ModalityLUTModule,
    PatientModule,
    PresentationStateRelationshipModule,
    SOPCommonModule,
    SpecimenModule,
    BitmapDisplayShutterModule,
    ClinicalTrialSeriesModule,
    ClinicalTrialStudyModule,
    ClinicalTrialSubjectModule,
    DisplayedAreaModule,
    GeneralEquipmentModule,
    GeneralStudyModule,
    GraphicAnnotationModule,
    GraphicGroupModule,
    GraphicLayerModule,
    MaskModule,
    OverlayActivationModule,
    OverlayPlaneModule,
    PatientStudyModule,
    PresentationSeriesModule,
    PresentationStateMaskModule,
    PresentationStateShutterModule,
    SoftcopyPresentationLUTModule,
    SoftcopyVOILUTModule,
    SpatialTransformationModule,
    IOD,
):
    """Grayscale Softcopy Presentation State IOD (PS3.3 A.33.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.33.html#sect_A.33.1

    Modules (M: mandatory, C: conditional, U: user option):
    Patient (M), Clinical Trial Subject (U), General Study (M), Patient Study (U), Clinical Trial Study (U),
    General Series (M), Clinical Trial Series (U), Presentation Series (M), General Equipment (M), Presentation
    State Identification (M), Presentation State Relationship (M), Presentation State Shutter (M), Presentation
    State Mask (M), Mask (C), Display Shutter (C), Bitmap Display Shutter (C), Overlay Plane (C), Overlay
    Activation (C), Displayed Area (M), Graphic Annotation (C), Spatial Transformation (C), Graphic Layer (C),
    Graphic Group (U), Modality LUT (C), Softcopy VOI LUT (C), Softcopy Presentation LUT (M), Specimen (U), SOP
    Common (M)
    """

    __slots__ = ()
    sop_classes = ("1.2.840.10008.5.1.4.1.1.11.1",)

    Modality = CS(0x0008_0060)
    ShutterShape = CSn(0x0018_1600)
    ShutterPresentationValue = US(0x0018_1622)
    ShutterPresentationColorCIELabValue = USn(0x0018_1624)
    RecommendedViewingMode = CS(0x0028_1090)
    MaskSubtractionSequence = SQ(0x0028_6100, "GrayscaleSoftcopyPresentationStateMaskSubtractionSequenceItem")
