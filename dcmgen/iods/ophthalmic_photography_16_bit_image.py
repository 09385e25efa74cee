# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Ophthalmic Photography 16 Bit Image IOD."""

from __future__ import annotations

from dcmgen.model.fields import CS, DA, DT, IS, SQ, TM, US, CSTn, DSn
from dcmgen.model.iod import IOD
from dcmgen.model.parts import (
    AcquisitionContextModule,
    CineModule,
    ClinicalTrialSeriesModule,
    ClinicalTrialStudyModule,
    ClinicalTrialSubjectModule,
    CommonInstanceReferenceModule,
    DeviceModule,
    EnhancedContrastBolusModule,
    FrameExtractionModule,
    GeneralAcquisitionModule,
    GeneralEquipmentModule,
    GeneralImageModule,
    GeneralReferenceModule,
    GeneralSeriesModule,
    GeneralStudyModule,
    ICCProfileModule,
    ImagePixelModule,
    MultiFrameModule,
    OcularRegionImagedModule,
    OphthalmicPhotographicParametersModule,
    OphthalmicPhotographyAcquisitionParametersModule,
    OphthalmicPhotographyImageModule,
    OphthalmicPhotographySeriesModule,
    PatientModule,
    PatientStudyModule,
    SOPCommonModule,
    SynchronizationModule,
)


class OphthalmicPhotography16BitImage(
    GeneralImageModule,
    OcularRegionImagedModule,
    GeneralSeriesModule,
    ImagePixelModule,
    OphthalmicPhotographyAcquisitionParametersModule,
    PatientModule,
    SOPCommonModule,
    AcquisitionContextModule,
    CineModule,
    ClinicalTrialSeriesModule,
    ClinicalTrialStudyModule,
    ClinicalTrialSubjectModule,
    CommonInstanceReferenceModule,
    DeviceModule,
    EnhancedContrastBolusModule,
    FrameExtractionModule,
    GeneralAcquisitionModule,
    GeneralEquipmentModule,
    GeneralReferenceModule,
    GeneralStudyModule,
    ICCProfileModule,
    MultiFrameModule,
    OphthalmicPhotographicParametersModule,
    OphthalmicPhotographyImageModule,
    OphthalmicPhotographySeriesModule,
    PatientStudyModule,
    SynchronizationModule,
    IOD,
):
    """Ophthalmic Photography 16 Bit Image IOD (PS3.3 A.42).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.42.html

    Modules (M: mandatory, C: conditional, U: user option):
    Patient (M), Clinical Trial Subject (U), General Study (M), Patient Study (U), Clinical Trial Study (U),
    General Series (M), Ophthalmic Photography Series (M), Clinical Trial Series (U), Synchronization (M),
    General Equipment (M), General Acquisition (M), General Image (M), General Reference (U), Image Pixel (M),
    Enhanced Contrast/Bolus (C), Cine (C), Multi-frame (M), Device (U), Acquisition Context (U), Ophthalmic
    Photography Image (M), Ocular Region Imaged (M), Ophthalmic Photography Acquisition Parameters (M),
    Ophthalmic Photographic Parameters (M), ICC Profile (U), SOP Common (M), Common Instance Reference (U),
    Frame Extraction (C)
    """

    __slots__ = ()
    sop_classes = ("1.2.840.10008.5.1.4.1.1.77.1.5.2",)

    ImageType = CSTn(0x0008_0008)
    ContentDate = DA(0x0008_0023)
    AcquisitionDateTime = DT(0x0008_002A)
    ContentTime = TM(0x0008_0033)
    Modality = CS(0x0008_0060)
    SourceImageSequence = SQ(0x0008_2112, "OphthalmicPhotography16BitImageSourceImageSequenceItem")
    AnatomicRegionSequence = SQ(0x0008_2218, "AnatomicRegionSequenceItem")
    InstanceNumber = IS(0x0020_0013)
    ImageLaterality = CS(0x0020_0062)
    PhotometricInterpretation = CS(0x0028_0004)
    BitsAllocated = US(0x0028_0100)
    BitsStored = US(0x0028_0101)
    HighBit = US(0x0028_0102)
    BurnedInAnnotation = CS(0x0028_0301)
    LossyImageCompression = CS(0x0028_2110)
    LossyImageCompressionRatio = DSn(0x0028_2112)
    LossyImageCompressionMethod = CSTn(0x0028_2114)
    PresentationLUTShape = CS(0x2050_0020)
