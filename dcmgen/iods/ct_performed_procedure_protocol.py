# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""CT Performed Procedure Protocol IOD."""

from __future__ import annotations

from dcmgen.model.fields import CS, DA, IS, LO, SQ, TM
from dcmgen.model.iod import IOD
from dcmgen.model.parts import (
    ClinicalTrialSeriesModule,
    ClinicalTrialStudyModule,
    ClinicalTrialSubjectModule,
    CTProtocolSeriesModule,
    EnhancedGeneralEquipmentModule,
    EnhancedSeriesModule,
    FrameOfReferenceModule,
    GeneralEquipmentModule,
    GeneralSeriesModule,
    GeneralStudyModule,
    InstructionsModule,
    PatientModule,
    PatientPositioningModule,
    PatientProtocolContextModule,
    PatientStudyModule,
    PerformedCTAcquisitionModule,
    PerformedCTReconstructionModule,
    PerformedStorageModule,
    ProtocolContextModule,
    SOPCommonModule,
)


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
