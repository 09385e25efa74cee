# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""CT Defined Procedure Protocol IOD."""

from __future__ import annotations

from dcmgen.model.fields import CS, DA, TM
from dcmgen.model.iod import IOD
from dcmgen.model.parts import (
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
    SOPCommonModule,
)


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
