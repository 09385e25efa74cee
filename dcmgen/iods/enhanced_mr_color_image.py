# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Enhanced MR Color Image IOD."""

from __future__ import annotations

from dcmgen.model.fields import CS, CST, IS, OB, SQ
from dcmgen.model.iod import IOD
from dcmgen.model.parts import (
    AcquisitionContextModule,
    BulkMotionSynchronizationModule,
    CardiacSynchronizationModule,
    ClinicalTrialSeriesModule,
    ClinicalTrialStudyModule,
    ClinicalTrialSubjectModule,
    CommonInstanceReferenceModule,
    DeviceModule,
    EnhancedContrastBolusModule,
    EnhancedGeneralEquipmentModule,
    EnhancedMRImageModule,
    EnhancedPatientOrientationModule,
    FrameExtractionModule,
    FrameOfReferenceModule,
    GeneralEquipmentModule,
    GeneralSeriesModule,
    GeneralStudyModule,
    ICCProfileModule,
    ImagePixelModule,
    MRPulseSequenceModule,
    MRSeriesModule,
    MultiFrameDimensionModule,
    MultiFrameFunctionalGroupsModule,
    PatientModule,
    PatientStudyModule,
    RespiratorySynchronizationModule,
    SOPCommonModule,
    SpecimenModule,
    SynchronizationModule,
)


class EnhancedMRColorImage(
    EnhancedMRImageModule,
    EnhancedPatientOrientationModule,
    GeneralSeriesModule,
    ImagePixelModule,
    PatientModule,
    SOPCommonModule,
    SpecimenModule,
    AcquisitionContextModule,
    BulkMotionSynchronizationModule,
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
    MRPulseSequenceModule,
    MRSeriesModule,
    MultiFrameDimensionModule,
    MultiFrameFunctionalGroupsModule,
    PatientStudyModule,
    RespiratorySynchronizationModule,
    SynchronizationModule,
    IOD,
):
    """Enhanced MR Color Image IOD (PS3.3 A.36.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.36.4.html

    Modules (M: mandatory, C: conditional, U: user option):
    Patient (M), Clinical Trial Subject (U), General Study (M), Patient Study (U), Clinical Trial Study (U),
    General Series (M), Clinical Trial Series (U), MR Series (M), Frame of Reference (M), Synchronization (C),
    General Equipment (M), Enhanced General Equipment (M), Image Pixel (M), Enhanced Patient Orientation (U),
    Enhanced Contrast/Bolus (C), Multi-frame Functional Groups (M), Multi-frame Dimension (M), Cardiac
    Synchronization (C), Respiratory Synchronization (C), Bulk Motion Synchronization (C), Acquisition Context
    (M), Specimen (C), Device (U), Enhanced MR Image (M), MR Pulse Sequence (C), ICC Profile (M), SOP Common
    (M), Common Instance Reference (U), Frame Extraction (C)

    Modules that must be absent:
    General Image, Overlay Plane, VOI LUT
    """

    __slots__ = ()
    sop_classes = ("1.2.840.10008.5.1.4.1.1.4.3",)

    SharedFunctionalGroupsSequence = SQ(0x5200_9229, "EnhancedMRColorImageSharedFunctionalGroupsSequenceItem")
    PerFrameFunctionalGroupsSequence = SQ(0x5200_9230, "EnhancedMRColorImagePerFrameFunctionalGroupsSequenceItem")
    Modality = CS(0x0008_0060)
    ReferencedPerformedProcedureStepSequence = SQ(0x0008_1111, "SOPInstanceReferenceMacro")
    PixelPresentation = CS(0x0008_9205)
    ComplexImageComponent = CST(0x0008_9208)
    AcquisitionContrast = CST(0x0008_9209)
    ContentQualification = CS(0x0018_9004)
    ApplicableSafetyStandardAgency = CST(0x0018_9174)
    InstanceNumber = IS(0x0020_0013)
    PhotometricInterpretation = CS(0x0028_0004)
    BurnedInAnnotation = CS(0x0028_0301)
    ICCProfile = OB(0x0028_2000)
    LossyImageCompression = CS(0x0028_2110)
