# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""RT Beams Treatment Record IOD."""

from __future__ import annotations

from dcmgen.model.fields import CS, IS, SQ
from dcmgen.model.iod import IOD
from dcmgen.modules.calculated_dose_reference_record import CalculatedDoseReferenceRecordModule
from dcmgen.modules.clinical_trial_series import ClinicalTrialSeriesModule
from dcmgen.modules.clinical_trial_study import ClinicalTrialStudyModule
from dcmgen.modules.clinical_trial_subject import ClinicalTrialSubjectModule
from dcmgen.modules.common_instance_reference import CommonInstanceReferenceModule
from dcmgen.modules.general_equipment import GeneralEquipmentModule
from dcmgen.modules.general_reference import GeneralReferenceModule
from dcmgen.modules.general_study import GeneralStudyModule
from dcmgen.modules.measured_dose_reference_record import MeasuredDoseReferenceRecordModule
from dcmgen.modules.patient import PatientModule
from dcmgen.modules.patient_study import PatientStudyModule
from dcmgen.modules.rt_beams_salvage_record import RTBeamsSalvageRecordModule
from dcmgen.modules.rt_beams_session_record import RTBeamsSessionRecordModule
from dcmgen.modules.rt_general_treatment_record import RTGeneralTreatmentRecordModule
from dcmgen.modules.rt_patient_setup import RTPatientSetupModule
from dcmgen.modules.rt_series import RTSeriesModule
from dcmgen.modules.rt_treatment_machine_record import RTTreatmentMachineRecordModule
from dcmgen.modules.rt_treatment_summary_record import RTTreatmentSummaryRecordModule
from dcmgen.modules.sop_common import SOPCommonModule


class RTBeamsTreatmentRecord(
    PatientModule,
    RTSeriesModule,
    SOPCommonModule,
    CalculatedDoseReferenceRecordModule,
    ClinicalTrialSeriesModule,
    ClinicalTrialStudyModule,
    ClinicalTrialSubjectModule,
    CommonInstanceReferenceModule,
    GeneralEquipmentModule,
    GeneralReferenceModule,
    GeneralStudyModule,
    MeasuredDoseReferenceRecordModule,
    PatientStudyModule,
    RTBeamsSalvageRecordModule,
    RTBeamsSessionRecordModule,
    RTGeneralTreatmentRecordModule,
    RTPatientSetupModule,
    RTTreatmentMachineRecordModule,
    RTTreatmentSummaryRecordModule,
    IOD,
):
    """RT Beams Treatment Record IOD (PS3.3 A.29).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.29.html

    Modules (M: mandatory, C: conditional, U: user option):
    Patient (M), Clinical Trial Subject (U), General Study (M), Patient Study (U), Clinical Trial Study (U), RT
    Series (M), Clinical Trial Series (U), General Equipment (M), RT General Treatment Record (M), RT Patient
    Setup (U), RT Treatment Machine Record (M), Measured Dose Reference Record (U), Calculated Dose Reference
    Record (U), RT Beams Session Record (C), RT Beams Salvage Record (C), RT Treatment Summary Record (U),
    General Reference (U), SOP Common (M), Common Instance Reference (U)
    """

    __slots__ = ()
    sop_classes = ("1.2.840.10008.5.1.4.1.1.481.4",)

    Modality = CS(0x0008_0060)
    InstanceNumber = IS(0x0020_0013)
    TreatmentSessionBeamSequence = SQ(0x3008_0020, "RTBeamsTreatmentRecordTreatmentSessionBeamSequenceItem")
