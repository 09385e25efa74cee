# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Enhanced CT Image IOD."""

from __future__ import annotations

from dcmgen.model.fields import CS, IS, SQ
from dcmgen.model.iod import IOD
from dcmgen.model.parts import (
    AcquisitionContextModule,
    CardiacSynchronizationModule,
    ClinicalTrialSeriesModule,
    ClinicalTrialStudyModule,
    ClinicalTrialSubjectModule,
    CommonInstanceReferenceModule,
    CTSeriesModule,
    DeviceModule,
    EnhancedContrastBolusModule,
    EnhancedCTImageModule,
    EnhancedGeneralEquipmentModule,
    EnhancedMultiEnergyCTAcquisitionModule,
    EnhancedPatientOrientationModule,
    FrameExtractionModule,
    FrameOfReferenceModule,
    GeneralEquipmentModule,
    GeneralSeriesModule,
    GeneralStudyModule,
    ICCProfileModule,
    ImagePixelModule,
    MultiFrameDimensionModule,
    MultiFrameFunctionalGroupsModule,
    PatientModule,
    PatientStudyModule,
    RespiratorySynchronizationModule,
    SOPCommonModule,
    SpecimenModule,
    SupplementalPaletteColorLookupTableModule,
    SynchronizationModule,
)


class EnhancedCTImage(
    EnhancedCTImageModule,
    EnhancedMultiEnergyCTAcquisitionModule,
    EnhancedPatientOrientationModule,
    GeneralSeriesModule,
    ImagePixelModule,
    PatientModule,
    SOPCommonModule,
    SpecimenModule,
    AcquisitionContextModule,
    CTSeriesModule,
    CardiacSynchronizationModule,
    ClinicalTrialSeriesModule,
    ClinicalTrialStudyModule,
    ClinicalTrialSubjectModule,
    CommonInstanceReferenceModule,
    DeviceModule,
    EnhancedContrastBolusModule,
    EnhancedGeneralEquipmentModule,
    FrameExtractionModule,
    FrameOfReferenceModule,
    GeneralEquipmentModule,
    GeneralStudyModule,
    ICCProfileModule,
    MultiFrameDimensionModule,
    MultiFrameFunctionalGroupsModule,
    PatientStudyModule,
    RespiratorySynchronizationModule,
    SupplementalPaletteColorLookupTableModule,
    SynchronizationModule,
    IOD,
):
    """Enhanced CT Image IOD (PS3.3 A.38.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.38.html#sect_A.38.1

    Modules (M: mandatory, C: conditional, U: user option):
    Patient (M), Clinical Trial Subject (U), General Study (M), Patient Study (U), Clinical Trial Study (U),
    General Series (M), CT Series (M), Clinical Trial Series (U), Frame of Reference (M), Synchronization (C),
    General Equipment (M), Enhanced General Equipment (M), Image Pixel (M), Enhanced Patient Orientation (U),
    Enhanced Contrast/Bolus (C), Multi-frame Functional Groups (M), Multi-frame Dimension (M), Cardiac
    Synchronization (C), Respiratory Synchronization (C), Supplemental Palette Color Lookup Table (C),
    Acquisition Context (M), Device (U), Specimen (U), Enhanced CT Image (M), Enhanced Multi-energy CT
    Acquisition (C), ICC Profile (U), SOP Common (M), Common Instance Reference (U), Frame Extraction (C)

    Modules that must be absent:
    General Image, Overlay Plane, VOI LUT
    """

    __slots__ = ()
    sop_classes = ("1.2.840.10008.5.1.4.1.1.2.1",)

    SharedFunctionalGroupsSequence = SQ(0x5200_9229, "EnhancedCTImageSharedFunctionalGroupsSequenceItem")
    PerFrameFunctionalGroupsSequence = SQ(0x5200_9230, "EnhancedCTImagePerFrameFunctionalGroupsSequenceItem")
    Modality = CS(0x0008_0060)
    ReferencedPerformedProcedureStepSequence = SQ(0x0008_1111, "SOPInstanceReferenceMacro")
    ContentQualification = CS(0x0018_9004)
    InstanceNumber = IS(0x0020_0013)
    BurnedInAnnotation = CS(0x0028_0301)
    LossyImageCompression = CS(0x0028_2110)
