# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""XA Performed Procedure Protocol IOD."""

from __future__ import annotations

from dcmgen.model.fields import DA, IS, LO, SQ, TM
from dcmgen.model.iod import IOD
from dcmgen.modules.clinical_trial_series import ClinicalTrialSeriesModule
from dcmgen.modules.clinical_trial_study import ClinicalTrialStudyModule
from dcmgen.modules.clinical_trial_subject import ClinicalTrialSubjectModule
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
from dcmgen.modules.performed_storage import PerformedStorageModule
from dcmgen.modules.performed_xa_acquisition import PerformedXAAcquisitionModule
from dcmgen.modules.performed_xa_reconstruction import PerformedXAReconstructionModule
from dcmgen.modules.protocol_context import ProtocolContextModule
from dcmgen.modules.sop_common import SOPCommonModule
from dcmgen.modules.xa_protocol_series import XAProtocolSeriesModule


class XAPerformedProcedureProtocol(
    GeneralSeriesModule,
    PatientModule,
    SOPCommonModule,
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
    PerformedStorageModule,
    PerformedXAAcquisitionModule,
    PerformedXAReconstructionModule,
    ProtocolContextModule,
    XAProtocolSeriesModule,
    IOD,
):
    """XA Performed Procedure Protocol IOD (PS3.3 A.82.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.82.4.html

    Modules (M: mandatory, C: conditional, U: user option):
    Patient (M), Clinical Trial Subject (U), General Study (M), Patient Study (U), Clinical Trial Study (U),
    General Series (M), Clinical Trial Series (U), Enhanced Series (M), XA Protocol Series (M), Frame of
    Reference (M), General Equipment (M), Enhanced General Equipment (M), Protocol Context (M), Patient Protocol
    Context (U), Instructions (U), Patient Positioning (U), Performed XA Acquisition (U), Performed XA
    Reconstruction (U), Performed Storage (U), SOP Common (M)
    """

    __slots__ = ()
    sop_classes = ("1.2.840.10008.5.1.4.1.1.200.8",)

    InstanceCreationDate = DA(0x0008_0012)
    InstanceCreationTime = TM(0x0008_0013)
    ReferencedPerformedProcedureStepSequence = SQ(0x0008_1111, "SOPInstanceReferenceMacro")
    ProtocolName = LO(0x0018_1030)
    SeriesNumber = IS(0x0020_0011)
