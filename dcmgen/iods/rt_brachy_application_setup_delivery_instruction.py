# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""RT Brachy Application Setup Delivery Instruction IOD."""

from __future__ import annotations

from dcmgen.model.fields import CS
from dcmgen.model.iod import IOD
from dcmgen.modules.clinical_trial_series import ClinicalTrialSeriesModule
from dcmgen.modules.clinical_trial_study import ClinicalTrialStudyModule
from dcmgen.modules.clinical_trial_subject import ClinicalTrialSubjectModule
from dcmgen.modules.common_instance_reference import CommonInstanceReferenceModule
from dcmgen.modules.enhanced_general_equipment import EnhancedGeneralEquipmentModule
from dcmgen.modules.general_equipment import GeneralEquipmentModule
from dcmgen.modules.general_reference import GeneralReferenceModule
from dcmgen.modules.general_series import GeneralSeriesModule
from dcmgen.modules.general_study import GeneralStudyModule
from dcmgen.modules.patient import PatientModule
from dcmgen.modules.patient_study import PatientStudyModule
from dcmgen.modules.rt_brachy_application_setup_delivery_instruction import (
    RTBrachyApplicationSetupDeliveryInstructionModule,
)
from dcmgen.modules.sop_common import SOPCommonModule


class RTBrachyApplicationSetupDeliveryInstruction(
    GeneralSeriesModule,
    PatientModule,
    SOPCommonModule,
    ClinicalTrialSeriesModule,
    ClinicalTrialStudyModule,
    ClinicalTrialSubjectModule,
    CommonInstanceReferenceModule,
    EnhancedGeneralEquipmentModule,
    GeneralEquipmentModule,
    GeneralReferenceModule,
    GeneralStudyModule,
    PatientStudyModule,
    RTBrachyApplicationSetupDeliveryInstructionModule,
    IOD,
):
    """RT Brachy Application Setup Delivery Instruction IOD (PS3.3 A.79).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.79.html

    Modules (M: mandatory, C: conditional, U: user option):
    Patient (M), Clinical Trial Subject (U), General Study (M), Patient Study (U), Clinical Trial Study (U),
    General Series (M), Clinical Trial Series (U), General Equipment (M), Enhanced General Equipment (M), RT
    Brachy Application Setup Delivery Instruction (M), Common Instance Reference (M), General Reference (U), SOP
    Common (M)
    """

    __slots__ = ()
    sop_classes = ("1.2.840.10008.5.1.4.34.10",)

    Modality = CS(0x0008_0060)
