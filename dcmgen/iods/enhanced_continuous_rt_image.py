# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Enhanced Continuous RT Image IOD."""

from __future__ import annotations

from dcmgen.model.fields import CS, DA, IS, SQ, TM
from dcmgen.model.iod import IOD
from dcmgen.model.parts import (
    CardiacSynchronizationModule,
    ClinicalTrialSeriesModule,
    ClinicalTrialStudyModule,
    ClinicalTrialSubjectModule,
    CommonInstanceReferenceModule,
    DeviceModule,
    EnhancedContrastBolusModule,
    EnhancedGeneralEquipmentModule,
    EnhancedRTImageDeviceModule,
    EnhancedRTImageModule,
    EnhancedRTSeriesModule,
    FrameOfReferenceModule,
    GeneralEquipmentModule,
    GeneralReferenceModule,
    GeneralSeriesModule,
    GeneralStudyModule,
    ImagePixelModule,
    PatientModule,
    PatientStudyModule,
    RadiotherapyCommonInstanceModule,
    RespiratorySynchronizationModule,
    SOPCommonModule,
    SparseMultiFrameFunctionalGroupsModule,
    SynchronizationModule,
)


class EnhancedContinuousRTImage(
    EnhancedRTImageModule,
    EnhancedRTImageDeviceModule,
    GeneralSeriesModule,
    ImagePixelModule,
    PatientModule,
    SOPCommonModule,
    CardiacSynchronizationModule,
    ClinicalTrialSeriesModule,
    ClinicalTrialStudyModule,
    ClinicalTrialSubjectModule,
    CommonInstanceReferenceModule,
    DeviceModule,
    EnhancedContrastBolusModule,
    EnhancedGeneralEquipmentModule,
    EnhancedRTSeriesModule,
    FrameOfReferenceModule,
    GeneralEquipmentModule,
    GeneralReferenceModule,
    GeneralStudyModule,
    PatientStudyModule,
    RadiotherapyCommonInstanceModule,
    RespiratorySynchronizationModule,
    SparseMultiFrameFunctionalGroupsModule,
    SynchronizationModule,
    IOD,
):
    """Enhanced Continuous RT Image IOD (PS3.3 A.86.1.16).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.86.html#sect_A.86.1.16

    Modules (M: mandatory, C: conditional, U: user option):
    Patient (M), Clinical Trial Subject (U), General Study (M), Patient Study (U), Clinical Trial Study (U),
    General Series (M), Clinical Trial Series (U), Enhanced RT Series (M), Frame of Reference (M),
    Synchronization (C), General Equipment (M), Enhanced General Equipment (M), General Reference (M), Image
    Pixel (M), Sparse Multi-frame Functional Groups (M), Cardiac Synchronization (C), Respiratory
    Synchronization (C), Enhanced Contrast/Bolus (C), Device (U), Enhanced RT Image Device (M), Enhanced RT
    Image (M), SOP Common (M), Common Instance Reference (M), Radiotherapy Common Instance (M)
    """

    __slots__ = ()
    sop_classes = ("1.2.840.10008.5.1.4.1.1.481.24",)

    SharedFunctionalGroupsSequence = SQ(0x5200_9229, "EnhancedContinuousRTImageSharedFunctionalGroupsSequenceItem")
    SelectedFrameFunctionalGroupsSequence = SQ(
        0x3002_0101, "EnhancedContinuousRTImageSelectedFrameFunctionalGroupsSequenceItem"
    )
    InstanceCreationDate = DA(0x0008_0012)
    InstanceCreationTime = TM(0x0008_0013)
    SeriesDate = DA(0x0008_0021)
    SeriesTime = TM(0x0008_0031)
    Modality = CS(0x0008_0060)
    ReferencedPerformedProcedureStepSequence = SQ(0x0008_1111, "SOPInstanceReferenceMacro")
    SeriesNumber = IS(0x0020_0011)
    InstanceNumber = IS(0x0020_0013)
