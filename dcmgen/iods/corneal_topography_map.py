# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Corneal Topography Map IOD."""

from __future__ import annotations

from dcmgen.model.fields import CS, SQ, CSTn, USorSSn
from dcmgen.model.iod import IOD
from dcmgen.model.parts import (
    AcquisitionContextModule,
    ClinicalTrialSeriesModule,
    ClinicalTrialStudyModule,
    ClinicalTrialSubjectModule,
    CornealTopographyMapAnalysisModule,
    CornealTopographyMapImageModule,
    CornealTopographyMapSeriesModule,
    EnhancedGeneralEquipmentModule,
    FrameOfReferenceModule,
    GeneralAcquisitionModule,
    GeneralEquipmentModule,
    GeneralImageModule,
    GeneralReferenceModule,
    GeneralSeriesModule,
    GeneralStudyModule,
    ICCProfileModule,
    ImagePixelModule,
    OphthalmicPhotographyAcquisitionParametersModule,
    PaletteColorLookupTableModule,
    PatientModule,
    PatientStudyModule,
    SOPCommonModule,
)


class CornealTopographyMap(
    CornealTopographyMapImageModule,
    GeneralImageModule,
    CornealTopographyMapAnalysisModule,
    GeneralSeriesModule,
    ImagePixelModule,
    OphthalmicPhotographyAcquisitionParametersModule,
    PaletteColorLookupTableModule,
    PatientModule,
    SOPCommonModule,
    AcquisitionContextModule,
    ClinicalTrialSeriesModule,
    ClinicalTrialStudyModule,
    ClinicalTrialSubjectModule,
    CornealTopographyMapSeriesModule,
    EnhancedGeneralEquipmentModule,
    FrameOfReferenceModule,
    GeneralAcquisitionModule,
    GeneralEquipmentModule,
    GeneralReferenceModule,
    GeneralStudyModule,
    ICCProfileModule,
    PatientStudyModule,
    IOD,
):
    """Corneal Topography Map IOD (PS3.3 A.73).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.73.html

    Modules (M: mandatory, C: conditional, U: user option):
    Patient (M), Clinical Trial Subject (U), General Study (M), Patient Study (U), Clinical Trial Study (U),
    General Series (M), Clinical Trial Series (U), Corneal Topography Map Series (M), General Equipment (M),
    Enhanced General Equipment (M), Frame of Reference (M), General Acquisition (M), General Image (M), General
    Reference (U), Image Pixel (M), Palette Color Lookup Table (M), Corneal Topography Map Image (M), Corneal
    Topography Map Analysis (M), Ophthalmic Photography Acquisition Parameters (M), Acquisition Context (M), ICC
    Profile (U), SOP Common (M)

    Modules that must be absent:
    Overlay Plane, VOI LUT
    """

    __slots__ = ()
    sop_classes = ("1.2.840.10008.5.1.4.1.1.82.1",)

    ImageType = CSTn(0x0008_0008)
    Modality = CS(0x0008_0060)
    ReferencedPerformedProcedureStepSequence = SQ(0x0008_1111, "SOPInstanceReferenceMacro")
    SourceImageSequence = SQ(0x0008_2112, "CornealTopographyMapSourceImageSequenceItem")
    BodyPartExamined = CS(0x0018_0015)
    RedPaletteColorLookupTableDescriptor = USorSSn(0x0028_1101)
    GreenPaletteColorLookupTableDescriptor = USorSSn(0x0028_1102)
    BluePaletteColorLookupTableDescriptor = USorSSn(0x0028_1103)
    RealWorldValueMappingSequence = SQ(0x0040_9096, "RealWorldValueMappingItemMacro")
