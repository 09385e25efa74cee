# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""MR Spectroscopy IOD."""

from __future__ import annotations

from dcmgen.model.fields import CS, CST, IS, SQ
from dcmgen.model.iod import IOD
from dcmgen.modules.acquisition_context import AcquisitionContextModule
from dcmgen.modules.bulk_motion_synchronization import BulkMotionSynchronizationModule
from dcmgen.modules.cardiac_synchronization import CardiacSynchronizationModule
from dcmgen.modules.clinical_trial_series import ClinicalTrialSeriesModule
from dcmgen.modules.clinical_trial_study import ClinicalTrialStudyModule
from dcmgen.modules.clinical_trial_subject import ClinicalTrialSubjectModule
from dcmgen.modules.common_instance_reference import CommonInstanceReferenceModule
from dcmgen.modules.enhanced_contrast_bolus import EnhancedContrastBolusModule
from dcmgen.modules.enhanced_general_equipment import EnhancedGeneralEquipmentModule
from dcmgen.modules.enhanced_patient_orientation import EnhancedPatientOrientationModule
from dcmgen.modules.frame_extraction import FrameExtractionModule
from dcmgen.modules.frame_of_reference import FrameOfReferenceModule
from dcmgen.modules.general_equipment import GeneralEquipmentModule
from dcmgen.modules.general_series import GeneralSeriesModule
from dcmgen.modules.general_study import GeneralStudyModule
from dcmgen.modules.mr_series import MRSeriesModule
from dcmgen.modules.mr_spectroscopy import MRSpectroscopyModule
from dcmgen.modules.mr_spectroscopy_data import MRSpectroscopyDataModule
from dcmgen.modules.mr_spectroscopy_pulse_sequence import MRSpectroscopyPulseSequenceModule
from dcmgen.modules.multi_frame_dimension import MultiFrameDimensionModule
from dcmgen.modules.multi_frame_functional_groups import MultiFrameFunctionalGroupsModule
from dcmgen.modules.patient import PatientModule
from dcmgen.modules.patient_study import PatientStudyModule
from dcmgen.modules.respiratory_synchronization import RespiratorySynchronizationModule
from dcmgen.modules.sop_common import SOPCommonModule
from dcmgen.modules.specimen import SpecimenModule
from dcmgen.modules.synchronization import SynchronizationModule


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
