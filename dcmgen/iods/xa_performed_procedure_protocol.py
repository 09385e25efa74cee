# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""XA Performed Procedure Protocol IOD."""

from __future__ import annotations

from dcmgen.model.fields import DA, IS, LO, SQ, TM
from dcmgen.model.iod import IOD
from dcmgen.model.parts import (
    ClinicalTrialSeriesModule,
    ClinicalTrialStudyModule,
    ClinicalTrialSubjectModule,
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
    PerformedStorageModule,
    PerformedXAAcquisitionModule,
    PerformedXAReconstructionModule,
    ProtocolContextModule,
    SOPCommonModule,
    XAProtocolSeriesModule,
)


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
