# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
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

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro


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

    InstanceCreationDate: DA = DA(0x0008_0012)
    """Instance Creation Date (0008,0012), VM 1, Type 1 (PS3.3 C.34.2)."""
    InstanceCreationTime: TM = TM(0x0008_0013)
    """Instance Creation Time (0008,0013), VM 1, Type 1 (PS3.3 C.34.2)."""
    Modality: CS[Literal["CTPROTOCOL"]] = CS(0x0008_0060)
    """Modality (0008,0060), VM 1, Type 1 (PS3.3 C.7.3.1)."""
    ReferencedPerformedProcedureStepSequence: SQ[SOPInstanceReferenceMacro] = SQ(
        0x0008_1111, "SOPInstanceReferenceMacro"
    )
    """Referenced Performed Procedure Step Sequence (0008,1111), VM 1, Type 1C (PS3.3 C.7.3.3)."""
    ProtocolName: LO = LO(0x0018_1030)
    """Protocol Name (0018,1030), VM 1, Type 1 (PS3.3 C.34.2)."""
    SeriesNumber: IS = IS(0x0020_0011)
    """Series Number (0020,0011), VM 1, Type 1 (PS3.3 C.7.3.3)."""
