# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""MR Spectroscopy IOD."""

from __future__ import annotations

from dcmgen.model.fields import CS, CST, IS, SQ
from dcmgen.model.iod import IOD
from dcmgen.model.parts import (
    AcquisitionContextModule,
    BulkMotionSynchronizationModule,
    CardiacSynchronizationModule,
    ClinicalTrialSeriesModule,
    ClinicalTrialStudyModule,
    ClinicalTrialSubjectModule,
    CommonInstanceReferenceModule,
    EnhancedContrastBolusModule,
    EnhancedGeneralEquipmentModule,
    EnhancedPatientOrientationModule,
    FrameExtractionModule,
    FrameOfReferenceModule,
    GeneralEquipmentModule,
    GeneralSeriesModule,
    GeneralStudyModule,
    MRSeriesModule,
    MRSpectroscopyDataModule,
    MRSpectroscopyModule,
    MRSpectroscopyPulseSequenceModule,
    MultiFrameDimensionModule,
    MultiFrameFunctionalGroupsModule,
    PatientModule,
    PatientStudyModule,
    RespiratorySynchronizationModule,
    SOPCommonModule,
    SpecimenModule,
    SynchronizationModule,
)


class MRSpectroscopy(
    MRSpectroscopyModule,
    EnhancedPatientOrientationModule,
    GeneralSeriesModule,
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
    EnhancedContrastBolusModule,
    EnhancedGeneralEquipmentModule,
    FrameExtractionModule,
    FrameOfReferenceModule,
    GeneralEquipmentModule,
    GeneralStudyModule,
    MRSeriesModule,
    MRSpectroscopyDataModule,
    MRSpectroscopyPulseSequenceModule,
    MultiFrameDimensionModule,
    MultiFrameFunctionalGroupsModule,
    PatientStudyModule,
    RespiratorySynchronizationModule,
    SynchronizationModule,
    IOD,
):
    """MR Spectroscopy IOD (PS3.3 A.36.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.36.3.html

    Modules (M: mandatory, C: conditional, U: user option):
    Patient (M), Clinical Trial Subject (U), General Study (M), Patient Study (U), Clinical Trial Study (U),
    General Series (M), Clinical Trial Series (U), MR Series (M), Frame of Reference (M), Synchronization (C),
    General Equipment (M), Enhanced General Equipment (M), Enhanced Patient Orientation (U), Enhanced
    Contrast/Bolus (C), Multi-frame Functional Groups (M), Multi-frame Dimension (M), Cardiac Synchronization
    (C), Respiratory Synchronization (C), Bulk Motion Synchronization (C), Acquisition Context (M), Specimen
    (U), MR Spectroscopy (M), MR Spectroscopy Pulse Sequence (C), MR Spectroscopy Data (M), SOP Common (M),
    Common Instance Reference (U), Frame Extraction (C)
    """

    __slots__ = ()
    sop_classes = ("1.2.840.10008.5.1.4.1.1.4.2",)

    SharedFunctionalGroupsSequence = SQ(0x5200_9229, "MRSpectroscopySharedFunctionalGroupsSequenceItem")
    PerFrameFunctionalGroupsSequence = SQ(0x5200_9230, "MRSpectroscopyPerFrameFunctionalGroupsSequenceItem")
    Modality = CS(0x0008_0060)
    ReferencedPerformedProcedureStepSequence = SQ(0x0008_1111, "SOPInstanceReferenceMacro")
    ContentQualification = CS(0x0018_9004)
    ApplicableSafetyStandardAgency = CST(0x0018_9174)
    InstanceNumber = IS(0x0020_0013)
