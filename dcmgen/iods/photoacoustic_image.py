# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Photoacoustic Image IOD."""

from __future__ import annotations

from dcmgen.model.fields import CS, CST, DA, IS, SQ, TM, CSTn, DSn
from dcmgen.model.iod import IOD
from dcmgen.model.parts import (
    AcquisitionContextModule,
    ClinicalTrialSeriesModule,
    ClinicalTrialStudyModule,
    ClinicalTrialSubjectModule,
    CommonInstanceReferenceModule,
    DeviceModule,
    EnhancedContrastBolusModule,
    EnhancedGeneralEquipmentModule,
    EnhancedSeriesModule,
    FrameExtractionModule,
    FrameOfReferenceModule,
    GeneralEquipmentModule,
    GeneralImageModule,
    GeneralReferenceModule,
    GeneralSeriesModule,
    GeneralStudyModule,
    ICCProfileModule,
    ImagePixelModule,
    MultiFrameDimensionModule,
    MultiFrameFunctionalGroupsModule,
    PatientModule,
    PatientStudyModule,
    PhotoacousticAcquisitionParametersModule,
    PhotoacousticImageModule,
    PhotoacousticReconstructionModule,
    PhotoacousticTransducerModule,
    SOPCommonModule,
    SpecimenModule,
    SupplementalPaletteColorLookupTableModule,
    SynchronizationModule,
    UltrasoundFrameOfReferenceModule,
)


class PhotoacousticImage(
    GeneralImageModule,
    GeneralSeriesModule,
    ImagePixelModule,
    PatientModule,
    PhotoacousticImageModule,
    SOPCommonModule,
    SpecimenModule,
    AcquisitionContextModule,
    ClinicalTrialSeriesModule,
    ClinicalTrialStudyModule,
    ClinicalTrialSubjectModule,
    CommonInstanceReferenceModule,
    DeviceModule,
    EnhancedContrastBolusModule,
    EnhancedGeneralEquipmentModule,
    EnhancedSeriesModule,
    FrameExtractionModule,
    FrameOfReferenceModule,
    GeneralEquipmentModule,
    GeneralReferenceModule,
    GeneralStudyModule,
    ICCProfileModule,
    MultiFrameDimensionModule,
    MultiFrameFunctionalGroupsModule,
    PatientStudyModule,
    PhotoacousticAcquisitionParametersModule,
    PhotoacousticReconstructionModule,
    PhotoacousticTransducerModule,
    SupplementalPaletteColorLookupTableModule,
    SynchronizationModule,
    UltrasoundFrameOfReferenceModule,
    IOD,
):
    """Photoacoustic Image IOD (PS3.3 A.89).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.89.html

    Modules (M: mandatory, C: conditional, U: user option):
    Patient (M), Clinical Trial Subject (U), General Study (M), Patient Study (U), Clinical Trial Study (U),
    General Series (M), Enhanced Series (M), Clinical Trial Series (U), Frame of Reference (M), Ultrasound Frame
    of Reference (M), Synchronization (M), General Equipment (M), Enhanced General Equipment (M), General Image
    (M), General Reference (U), Image Pixel (M), Enhanced Contrast/Bolus (C), Multi-frame Functional Groups (M),
    Multi-frame Dimension (M), Device (U), Specimen (U), Acquisition Context (M), Supplemental Palette Color
    Lookup Table (C), Photoacoustic Image (M), Photoacoustic Acquisition Parameters (M), Photoacoustic
    Transducer (U), Photoacoustic Reconstruction (U), ICC Profile (C), SOP Common (M), Common Instance Reference
    (U), Frame Extraction (C)
    """

    __slots__ = ()
    sop_classes = ("1.2.840.10008.5.1.4.1.1.6.3",)

    SharedFunctionalGroupsSequence = SQ(0x5200_9229, "PhotoacousticImageSharedFunctionalGroupsSequenceItem")
    PerFrameFunctionalGroupsSequence = SQ(0x5200_9230, "PhotoacousticImagePerFrameFunctionalGroupsSequenceItem")
    ImageType = CSTn(0x0008_0008)
    ContentDate = DA(0x0008_0023)
    ContentTime = TM(0x0008_0033)
    ReferencedPerformedProcedureStepSequence = SQ(0x0008_1111, "SOPInstanceReferenceMacro")
    SeriesNumber = IS(0x0020_0011)
    InstanceNumber = IS(0x0020_0013)
    DimensionOrganizationType = CST(0x0020_9311)
    BurnedInAnnotation = CS(0x0028_0301)
    LossyImageCompression = CS(0x0028_2110)
    LossyImageCompressionRatio = DSn(0x0028_2112)
    LossyImageCompressionMethod = CSTn(0x0028_2114)
    PresentationLUTShape = CS(0x2050_0020)
