# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Ophthalmic Optical Coherence Tomography En Face Image IOD."""

from __future__ import annotations

from dcmgen.model.fields import CS, DA, IS, SQ, TM, CSTn, DSn
from dcmgen.model.iod import IOD
from dcmgen.model.parts import (
    ClinicalTrialSeriesModule,
    ClinicalTrialStudyModule,
    ClinicalTrialSubjectModule,
    CommonInstanceReferenceModule,
    EnhancedGeneralEquipmentModule,
    FrameOfReferenceModule,
    GeneralAcquisitionModule,
    GeneralEquipmentModule,
    GeneralImageModule,
    GeneralSeriesModule,
    GeneralStudyModule,
    ICCProfileModule,
    ImagePixelModule,
    OcularRegionImagedModule,
    OphthalmicOpticalCoherenceTomographyEnFaceImageModule,
    OphthalmicOpticalCoherenceTomographyEnFaceImageQualityRatingModule,
    OphthalmicTomographyEnFaceSeriesModule,
    PaletteColorLookupTableModule,
    PatientModule,
    PatientStudyModule,
    SOPCommonModule,
)


class OphthalmicOpticalCoherenceTomographyEnFaceImage(
    GeneralImageModule,
    OcularRegionImagedModule,
    GeneralSeriesModule,
    ImagePixelModule,
    PaletteColorLookupTableModule,
    PatientModule,
    SOPCommonModule,
    ClinicalTrialSeriesModule,
    ClinicalTrialStudyModule,
    ClinicalTrialSubjectModule,
    CommonInstanceReferenceModule,
    EnhancedGeneralEquipmentModule,
    FrameOfReferenceModule,
    GeneralAcquisitionModule,
    GeneralEquipmentModule,
    GeneralStudyModule,
    ICCProfileModule,
    OphthalmicOpticalCoherenceTomographyEnFaceImageModule,
    OphthalmicOpticalCoherenceTomographyEnFaceImageQualityRatingModule,
    OphthalmicTomographyEnFaceSeriesModule,
    PatientStudyModule,
    IOD,
):
    """Ophthalmic Optical Coherence Tomography En Face Image IOD (PS3.3 A.83).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.83.html

    Modules (M: mandatory, C: conditional, U: user option):
    Patient (M), Clinical Trial Subject (U), General Study (M), Patient Study (U), Clinical Trial Study (U),
    General Series (M), Ophthalmic Tomography En Face Series (M), Clinical Trial Series (U), Frame of Reference
    (M), General Equipment (M), Enhanced General Equipment (M), General Acquisition (M), General Image (M),
    Image Pixel (M), Palette Color Lookup Table (C), Ophthalmic Optical Coherence Tomography En Face Image (M),
    Ocular Region Imaged (M), Ophthalmic Optical Coherence Tomography En Face Image Quality Rating (C), ICC
    Profile (U), SOP Common (M), Common Instance Reference (U)
    """

    __slots__ = ()
    sop_classes = ("1.2.840.10008.5.1.4.1.1.77.1.5.7",)

    ImageType = CSTn(0x0008_0008)
    ContentDate = DA(0x0008_0023)
    ContentTime = TM(0x0008_0033)
    Modality = CS(0x0008_0060)
    ReferencedPerformedProcedureStepSequence = SQ(0x0008_1111, "SOPInstanceReferenceMacro")
    AnatomicRegionSequence = SQ(0x0008_2218, "AnatomicRegionSequenceItem")
    SeriesNumber = IS(0x0020_0011)
    InstanceNumber = IS(0x0020_0013)
    ImageLaterality = CS(0x0020_0062)
    PhotometricInterpretation = CS(0x0028_0004)
    BurnedInAnnotation = CS(0x0028_0301)
    RecognizableVisualFeatures = CS(0x0028_0302)
    LossyImageCompression = CS(0x0028_2110)
    LossyImageCompressionRatio = DSn(0x0028_2112)
    LossyImageCompressionMethod = CSTn(0x0028_2114)
    PresentationLUTShape = CS(0x2050_0020)
