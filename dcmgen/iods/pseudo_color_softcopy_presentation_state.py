# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Pseudo-color Softcopy Presentation State IOD."""

from __future__ import annotations

from dcmgen.model.fields import CS, OW, SQ, US, CSn, USn
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
    ICCProfileModule,
    MaskModule,
    ModalityLUTModule,
    OverlayActivationModule,
    OverlayPlaneModule,
    PaletteColorLookupTableModule,
    PatientModule,
    PatientStudyModule,
    PresentationSeriesModule,
    PresentationStateIdentificationModule,
    PresentationStateMaskModule,
    PresentationStateRelationshipModule,
    PresentationStateShutterModule,
    SoftcopyVOILUTModule,
    SOPCommonModule,
    SpatialTransformationModule,
    SpecimenModule,
)


class PseudoColorSoftcopyPresentationState(
    PresentationStateIdentificationModule,
    DisplayShutterModule,
    GeneralSeriesModule,
    ModalityLUTModule,
    PaletteColorLookupTableModule,
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
    ICCProfileModule,
    MaskModule,
    OverlayActivationModule,
    OverlayPlaneModule,
    PatientStudyModule,
    PresentationSeriesModule,
    PresentationStateMaskModule,
    PresentationStateShutterModule,
    SoftcopyVOILUTModule,
    SpatialTransformationModule,
    IOD,
):
    """Pseudo-color Softcopy Presentation State IOD (PS3.3 A.33.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.33.3.html

    Modules (M: mandatory, C: conditional, U: user option):
    Patient (M), Clinical Trial Subject (U), General Study (M), Patient Study (U), Clinical Trial Study (U),
    General Series (M), Clinical Trial Series (U), Presentation Series (M), General Equipment (M), Presentation
    State Identification (M), Presentation State Relationship (M), Presentation State Shutter (M), Presentation
    State Mask (M), Mask (C), Display Shutter (C), Bitmap Display Shutter (C), Overlay Plane (C), Overlay
    Activation (C), Displayed Area (M), Graphic Annotation (C), Spatial Transformation (C), Graphic Layer (C),
    Graphic Group (U), Modality LUT (C), Softcopy VOI LUT (C), Palette Color Lookup Table (M), ICC Profile (M),
    Specimen (U), SOP Common (M)

    Modules that must be absent:
    Softcopy Presentation LUT
    """

    __slots__ = ()
    sop_classes = ("1.2.840.10008.5.1.4.1.1.11.3",)

    Modality = CS(0x0008_0060)
    ShutterShape = CSn(0x0018_1600)
    ShutterPresentationValue = US(0x0018_1622)
    ShutterPresentationColorCIELabValue = USn(0x0018_1624)
    RecommendedViewingMode = CS(0x0028_1090)
    RedPaletteColorLookupTableData = OW(0x0028_1201)
    GreenPaletteColorLookupTableData = OW(0x0028_1202)
    BluePaletteColorLookupTableData = OW(0x0028_1203)
    SegmentedRedPaletteColorLookupTableData = OW(0x0028_1221)
    SegmentedGreenPaletteColorLookupTableData = OW(0x0028_1222)
    SegmentedBluePaletteColorLookupTableData = OW(0x0028_1223)
    MaskSubtractionSequence = SQ(0x0028_6100, "PseudoColorSoftcopyPresentationStateMaskSubtractionSequenceItem")
