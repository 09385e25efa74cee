# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Ophthalmic Thickness Map IOD."""

from __future__ import annotations

from dcmgen.model.fields import CS, DA, IS, SQ, TM, CSTn, DSn
from dcmgen.model.iod import IOD
from dcmgen.model.parts import (
    AcquisitionContextModule,
    BitmapDisplayShutterModule,
    ClinicalTrialSeriesModule,
    ClinicalTrialStudyModule,
    ClinicalTrialSubjectModule,
    CommonInstanceReferenceModule,
    EnhancedGeneralEquipmentModule,
    GeneralAcquisitionModule,
    GeneralEquipmentModule,
    GeneralImageModule,
    GeneralReferenceModule,
    GeneralSeriesModule,
    GeneralStudyModule,
    ImagePixelModule,
    OphthalmicPhotographyAcquisitionParametersModule,
    OphthalmicThicknessMapModule,
    OphthalmicThicknessMapQualityRatingModule,
    OphthalmicThicknessMapSeriesModule,
    PatientModule,
    PatientStudyModule,
    SOPCommonModule,
    SupplementalPaletteColorLookupTableModule,
)


class OphthalmicThicknessMap(
    GeneralImageModule,
    OphthalmicThicknessMapModule,
    GeneralSeriesModule,
    ImagePixelModule,
    OphthalmicPhotographyAcquisitionParametersModule,
    PatientModule,
    SOPCommonModule,
    AcquisitionContextModule,
    BitmapDisplayShutterModule,
    ClinicalTrialSeriesModule,
    ClinicalTrialStudyModule,
    ClinicalTrialSubjectModule,
    CommonInstanceReferenceModule,
    EnhancedGeneralEquipmentModule,
    GeneralAcquisitionModule,
    GeneralEquipmentModule,
    GeneralReferenceModule,
    GeneralStudyModule,
    OphthalmicThicknessMapQualityRatingModule,
    OphthalmicThicknessMapSeriesModule,
    PatientStudyModule,
    SupplementalPaletteColorLookupTableModule,
    IOD,
):
    """Ophthalmic Thickness Map IOD (PS3.3 A.67).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.67.html

    Modules (M: mandatory, C: conditional, U: user option):
    Patient (M), Clinical Trial Subject (U), General Study (M), Patient Study (U), Clinical Trial Study (U),
    General Series (M), Clinical Trial Series (U), Ophthalmic Thickness Map Series (M), General Equipment (M),
    Enhanced General Equipment (M), General Acquisition (M), General Image (M), General Reference (U), Image
    Pixel (M), Supplemental Palette Color Lookup Table (C), Bitmap Display Shutter (C), Ophthalmic Thickness Map
    (M), Ophthalmic Thickness Map Quality Rating (C), Ophthalmic Photography Acquisition Parameters (M),
    Acquisition Context (M), SOP Common (M), Common Instance Reference (U)

    Modules that must be absent:
    Overlay Plane, VOI LUT
    """

    __slots__ = ()
    sop_classes = ("1.2.840.10008.5.1.4.1.1.81.1",)

    ImageType = CSTn(0x0008_0008)
    ContentDate = DA(0x0008_0023)
    ContentTime = TM(0x0008_0033)
    Modality = CS(0x0008_0060)
    ReferencedPerformedProcedureStepSequence = SQ(0x0008_1111, "SOPInstanceReferenceMacro")
    SourceImageSequence = SQ(0x0008_2112, "OphthalmicThicknessMapSourceImageSequenceItem")
    AnatomicRegionSequence = SQ(0x0008_2218, "AnatomicRegionSequenceItem")
    InstanceNumber = IS(0x0020_0013)
    ImageLaterality = CS(0x0020_0062)
    BurnedInAnnotation = CS(0x0028_0301)
    RecognizableVisualFeatures = CS(0x0028_0302)
    LossyImageCompression = CS(0x0028_2110)
    LossyImageCompressionRatio = DSn(0x0028_2112)
    LossyImageCompressionMethod = CSTn(0x0028_2114)
    RealWorldValueMappingSequence = SQ(0x0040_9096, "RealWorldValueMappingItemMacro")
