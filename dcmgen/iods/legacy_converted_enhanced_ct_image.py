# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Legacy Converted Enhanced CT Image IOD."""

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
    ContrastBolusModule,
    CTSeriesModule,
    DeviceModule,
    EnhancedContrastBolusModule,
    EnhancedCTImageModule,
    EnhancedGeneralEquipmentModule,
    EnhancedPatientOrientationModule,
    FrameExtractionModule,
    FrameOfReferenceModule,
    GeneralEquipmentModule,
    GeneralSeriesModule,
    GeneralStudyModule,
    ImagePixelModule,
    MultiFrameDimensionModule,
    MultiFrameFunctionalGroupsModule,
    PatientModule,
    PatientStudyModule,
    RespiratorySynchronizationModule,
    SOPCommonModule,
    SpecimenModule,
    SynchronizationModule,
)


class LegacyConvertedEnhancedCTImage(
    EnhancedCTImageModule,
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
    ContrastBolusModule,
    DeviceModule,
    EnhancedContrastBolusModule,
    EnhancedGeneralEquipmentModule,
    FrameExtractionModule,
    FrameOfReferenceModule,
    GeneralEquipmentModule,
    GeneralStudyModule,
    MultiFrameDimensionModule,
    MultiFrameFunctionalGroupsModule,
    PatientStudyModule,
    RespiratorySynchronizationModule,
    SynchronizationModule,
    IOD,
):
    """Legacy Converted Enhanced CT Image IOD (PS3.3 A.70).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.70.html

    Modules (M: mandatory, C: conditional, U: user option):
    Patient (M), Clinical Trial Subject (U), General Study (M), Patient Study (U), Clinical Trial Study (U),
    General Series (M), CT Series (M), Clinical Trial Series (U), Frame of Reference (M), Synchronization (U),
    General Equipment (M), Enhanced General Equipment (U), Image Pixel (M), Enhanced Patient Orientation (U),
    Contrast/Bolus (U), Enhanced Contrast/Bolus (U), Multi-frame Functional Groups (M), Multi-frame Dimension
    (U), Cardiac Synchronization (U), Respiratory Synchronization (U), Acquisition Context (M), Device (U),
    Specimen (U), Enhanced CT Image (M), SOP Common (M), Common Instance Reference (U), Frame Extraction (C)

    Modules that must be absent:
    General Image, Overlay Plane, VOI LUT, Supplemental Palette Color Lookup Table, Graphic Annotation
    """

    __slots__ = ()
    sop_classes = ("1.2.840.10008.5.1.4.1.1.2.2",)

    SharedFunctionalGroupsSequence = SQ(0x5200_9229, "LegacyConvertedEnhancedCTImageSharedFunctionalGroupsSequenceItem")
    PerFrameFunctionalGroupsSequence = SQ(
        0x5200_9230, "LegacyConvertedEnhancedCTImagePerFrameFunctionalGroupsSequenceItem"
    )
    Modality = CS(0x0008_0060)
    Manufacturer = LO_(0x0008_0070)
    ManufacturerModelName = LO_(0x0008_1090)
    ReferencedPerformedProcedureStepSequence = SQ(0x0008_1111, "SOPInstanceReferenceMacro")
    ContrastBolusAgentSequence = SQ(0x0018_0012, "ContrastBolusAgentSequenceItem")
    DeviceSerialNumber = LO_(0x0018_1000)
    SoftwareVersions = LOn(0x0018_1020)
    InstanceNumber = IS(0x0020_0013)
