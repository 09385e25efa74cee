# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""CT Performed Procedure Protocol IOD."""

from __future__ import annotations

from dcmgen.model.fields import CS, DA, IS, LO, SQ, TM
from dcmgen.model.iod import IOD
from dcmgen.modules.clinical_trial_series import ClinicalTrialSeriesModule
from dcmgen.modules.clinical_trial_study import ClinicalTrialStudyModule
from dcmgen.modules.clinical_trial_subject import ClinicalTrialSubjectModule
from dcmgen.modules.ct_protocol_series import CTProtocolSeriesModule
from dcmgen.modules.enhanced_general_equipment import EnhancedGeneralEquipmentModule
from dcmgen.modules.enhanced_series import EnhancedSeriesModule
from dcmgen.modules.frame_of_reference import FrameOfReferenceModule
from dcmgen.modules.general_equipment import GeneralEquipmentModule
from dcmgen.modules.general_series import GeneralSeriesModule
from dcmgen.modules.general_study import GeneralStudyModule
from dcmgen.modules.instructions import InstructionsModule
from dcmgen.modules.patient import PatientModule
from dcmgen.modules.patient_positioning import PatientPositioningModule
from dcmgen.modules.patient_protocol_context import PatientProtocolContextModule
from dcmgen.modules.patient_study import PatientStudyModule
from dcmgen.modules.performed_ct_acquisition import PerformedCTAcquisitionModule
from dcmgen.modules.performed_ct_reconstruction import PerformedCTReconstructionModule
from dcmgen.modules.performed_storage import PerformedStorageModule
from dcmgen.modules.protocol_context import ProtocolContextModule
from dcmgen.modules.sop_common import SOPCommonModule


class CTPerformedProcedureProtocol(
    GeneralSeriesModule,
    PatientModule,
    SOPCommonModule,
    CTProtocolSeriesModule,
    ClinicalTrialSeriesModule,
    ClinicalTrialStudyModule,
    ClinicalTrialSubjectModule,
    EnhancedGeneralEquipmentModule,
    EnhancedSeriesModule,
    FrameOfReferenceModule,
    GeneralEquipmentModule,
    GeneralStudyModule,
    InstructionsModule,
    PatientPositioningModule,
    PatientProtocolContextModule,
    PatientStudyModule,
    PerformedCTAcquisitionModule,
    PerformedCTReconstructionModule,
    PerformedStorageModule,
    ProtocolContextModule,
    IOD,
):
    """CT Performed Procedure Protocol IOD (PS3.3 A.82.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.82.html#sect_A.82.1

    Modules (M: mandatory, C: conditional, U: user option):
    Patient (M), Clinical Trial Subject (U), General Study (M), Patient Study (U), Clinical Trial Study (U),
    General Series (M), Clinical Trial Series (U), Enhanced Series (M), CT Protocol Series (M), Frame of
    Reference (M), General Equipment (M), Enhanced General Equipment (M), Protocol Context (M), Patient Protocol
    Context (U), Instructions (U), Patient Positioning (U), Performed CT Acquisition (U), Performed CT
    Reconstruction (U), Performed Storage (U), SOP Common (M)
    """

    __slots__ = ()
    sop_classes = ("1.2.840.10008.5.1.4.1.1.200.2",)

    InstanceCreationDate = DA(0x0008_0012)
    InstanceCreationTime = TM(0x0008_0013)
    Modality = CS(0x0008_0060)
    ReferencedPerformedProcedureStepSequence = SQ(0x0008_1111, "SOPInstanceReferenceMacro")
    ProtocolName = LO(0x0018_1030)
    SeriesNumber = IS(0x0020_0011)
