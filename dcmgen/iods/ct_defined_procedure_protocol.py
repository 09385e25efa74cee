# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""CT Defined Procedure Protocol IOD."""

from __future__ import annotations

from dcmgen.model.fields import CS, DA, TM
from dcmgen.model.iod import IOD
from dcmgen.modules.clinical_trial_context import ClinicalTrialContextModule
from dcmgen.modules.defined_storage import DefinedStorageModule
from dcmgen.modules.enhanced_general_equipment import EnhancedGeneralEquipmentModule
from dcmgen.modules.equipment_specification import EquipmentSpecificationModule
from dcmgen.modules.general_defined_acquisition import GeneralDefinedAcquisitionModule
from dcmgen.modules.general_defined_reconstruction import GeneralDefinedReconstructionModule
from dcmgen.modules.general_equipment import GeneralEquipmentModule
from dcmgen.modules.instructions import InstructionsModule
from dcmgen.modules.patient_positioning import PatientPositioningModule
from dcmgen.modules.patient_specification import PatientSpecificationModule
from dcmgen.modules.protocol_context import ProtocolContextModule
from dcmgen.modules.sop_common import SOPCommonModule


class CTDefinedProcedureProtocol(
    SOPCommonModule,
    ClinicalTrialContextModule,
    DefinedStorageModule,
    EnhancedGeneralEquipmentModule,
    EquipmentSpecificationModule,
    GeneralDefinedAcquisitionModule,
    GeneralDefinedReconstructionModule,
    GeneralEquipmentModule,
    InstructionsModule,
    PatientPositioningModule,
    PatientSpecificationModule,
    ProtocolContextModule,
    IOD,
):
    """CT Defined Procedure Protocol IOD (PS3.3 A.82.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.82.2.html

    Modules (M: mandatory, C: conditional, U: user option):
    General Equipment (M), Enhanced General Equipment (M), Protocol Context (M), Clinical Trial Context (U),
    Patient Specification (U), Equipment Specification (M), Instructions (U), Patient Positioning (U), General
    Defined Acquisition (U), General Defined Reconstruction (U), Defined Storage (U), SOP Common (M)
    """

    __slots__ = ()
    sop_classes = ("1.2.840.10008.5.1.4.1.1.200.1",)

    InstanceCreationDate = DA(0x0008_0012)
    InstanceCreationTime = TM(0x0008_0013)
    EquipmentModality = CS(0x0008_0221)
