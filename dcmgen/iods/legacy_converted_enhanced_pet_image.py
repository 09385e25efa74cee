# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Legacy Converted Enhanced PET Image IOD."""

from __future__ import annotations

from dcmgen.model.fields import CS, IS, LO_, SQ, LOn
from dcmgen.model.iod import IOD
from dcmgen.model.parts import (
    AcquisitionContextModule,
    CardiacSynchronizationModule,
    ClinicalTrialSeriesModule,
    ClinicalTrialStudyModule,
    ClinicalTrialSubjectModule,
    CommonInstanceReferenceModule,
    EnhancedGeneralEquipmentModule,
    EnhancedPatientOrientationModule,
    EnhancedPETImageModule,
    EnhancedPETSeriesModule,
    FrameExtractionModule,
    FrameOfReferenceModule,
    GeneralEquipmentModule,
    GeneralSeriesModule,
    GeneralStudyModule,
    ImagePixelModule,
    InterventionModule,
    MultiFrameDimensionModule,
    MultiFrameFunctionalGroupsModule,
    PatientModule,
    PatientStudyModule,
    RespiratorySynchronizationModule,
    SOPCommonModule,
    SpecimenModule,
    SynchronizationModule,
)


class LegacyConvertedEnhancedPETImage(
    EnhancedPETImageModule,
    EnhancedPatientOrientationModule,
    GeneralSeriesModule,
    ImagePixelModule,
    PatientModule,
    SOPCommonModule,
    SpecimenModule,
    AcquisitionContextModule,
    CardiacSynchronizationModule,
    ClinicalTrialSeriesModule,
    ClinicalTrialStudyModule,
    ClinicalTrialSubjectModule,
    CommonInstanceReferenceModule,
    EnhancedGeneralEquipmentModule,
    EnhancedPETSeriesModule,
    FrameExtractionModule,
    FrameOfReferenceModule,
    GeneralEquipmentModule,
    GeneralStudyModule,
    InterventionModule,
    MultiFrameDimensionModule,
    MultiFrameFunctionalGroupsModule,
    PatientStudyModule,
    RespiratorySynchronizationModule,
    SynchronizationModule,
    IOD,
):
    """Legacy Converted Enhanced PET Image IOD (PS3.3 A.72).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.72.html

    Modules (M: mandatory, C: conditional, U: user option):
    Patient (M), Clinical Trial Subject (U), General Study (M), Patient Study (U), Clinical Trial Study (U),
    General Series (M), Enhanced PET Series (M), Clinical Trial Series (U), Frame of Reference (M),
    Synchronization (U), General Equipment (M), Enhanced General Equipment (U), Image Pixel (M), Enhanced
    Patient Orientation (U), Intervention (U), Acquisition Context (M), Multi-frame Functional Groups (M),
    Multi-frame Dimension (U), Cardiac Synchronization (U), Respiratory Synchronization (U), Specimen (U),
    Enhanced PET Image (M), SOP Common (M), Common Instance Reference (U), Frame Extraction (C)

    Modules that must be absent:
    General Image, Overlay Plane, VOI LUT, Supplemental Palette Color Lookup Table, Graphic Annotation
    """

    __slots__ = ()
    sop_classes = ("1.2.840.10008.5.1.4.1.1.128.1",)

    SharedFunctionalGroupsSequence = SQ(
        0x5200_9229, "LegacyConvertedEnhancedPETImageSharedFunctionalGroupsSequenceItem"
    )
    PerFrameFunctionalGroupsSequence = SQ(
        0x5200_9230, "LegacyConvertedEnhancedPETImagePerFrameFunctionalGroupsSequenceItem"
    )
    Modality = CS(0x0008_0060)
    Manufacturer = LO_(0x0008_0070)
    ManufacturerModelName = LO_(0x0008_1090)
    ReferencedPerformedProcedureStepSequence = SQ(0x0008_1111, "SOPInstanceReferenceMacro")
    RelatedSeriesSequence = SQ(0x0008_1250, "RelatedSeriesSequenceItem")
    DeviceSerialNumber = LO_(0x0018_1000)
    SoftwareVersions = LOn(0x0018_1020)
    InstanceNumber = IS(0x0020_0013)
