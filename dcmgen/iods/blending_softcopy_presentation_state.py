# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Blending Softcopy Presentation State IOD."""

from __future__ import annotations

from dcmgen.model.fields import CS, OW
from dcmgen.model.iod import IOD
from dcmgen.model.parts import (
    ClinicalTrialSeriesModule,
    ClinicalTrialStudyModule,
    ClinicalTrialSubjectModule,
    DisplayedAreaModule,
    GeneralEquipmentModule,
    GeneralSeriesModule,
    GeneralStudyModule,
    GraphicAnnotationModule,
    GraphicGroupModule,
    GraphicLayerModule,
    ICCProfileModule,
    PaletteColorLookupTableModule,
    PatientModule,
    PatientStudyModule,
    PresentationSeriesModule,
    PresentationStateBlendingModule,
    PresentationStateIdentificationModule,
    SOPCommonModule,
    SpatialTransformationModule,
    SpecimenModule,
)


class BlendingSoftcopyPresentationState(
    PresentationStateIdentificationModule,
    GeneralSeriesModule,
    PaletteColorLookupTableModule,
    PatientModule,
    SOPCommonModule,
    SpecimenModule,
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
    PatientStudyModule,
    PresentationSeriesModule,
    PresentationStateBlendingModule,
    SpatialTransformationModule,
    IOD,
):
    """Blending Softcopy Presentation State IOD (PS3.3 A.33.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.33.4.html

    Modules (M: mandatory, C: conditional, U: user option):
    Patient (M), Clinical Trial Subject (U), General Study (M), Patient Study (U), Clinical Trial Study (U),
    General Series (M), Clinical Trial Series (U), Presentation Series (M), General Equipment (M), Presentation
    State Identification (M), Presentation State Blending (M), Displayed Area (M), Graphic Annotation (C),
    Spatial Transformation (C), Graphic Layer (C), Graphic Group (U), Palette Color Lookup Table (M), ICC
    Profile (M), Specimen (U), SOP Common (M)

    Modules that must be absent:
    Softcopy Presentation LUT, VOI LUT, Softcopy VOI LUT, Overlay Plane, Overlay Activation, Display Shutter,
    Bitmap Display Shutter
    """

    __slots__ = ()
    sop_classes = ("1.2.840.10008.5.1.4.1.1.11.4",)

    Modality = CS(0x0008_0060)
    RedPaletteColorLookupTableData = OW(0x0028_1201)
    GreenPaletteColorLookupTableData = OW(0x0028_1202)
    BluePaletteColorLookupTableData = OW(0x0028_1203)
    SegmentedRedPaletteColorLookupTableData = OW(0x0028_1221)
    SegmentedGreenPaletteColorLookupTableData = OW(0x0028_1222)
    SegmentedBluePaletteColorLookupTableData = OW(0x0028_1223)
