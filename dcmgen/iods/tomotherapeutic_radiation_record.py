# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Tomotherapeutic Radiation Record IOD."""

from __future__ import annotations

from dcmgen.model.fields import CS, DA, IS, SQ, TM, UI
from dcmgen.model.iod import IOD
from dcmgen.model.parts import (
    ClinicalTrialSeriesModule,
    ClinicalTrialStudyModule,
    ClinicalTrialSubjectModule,
    CommonInstanceReferenceModule,
    EnhancedGeneralEquipmentModule,
    EnhancedRTSeriesModule,
    FrameOfReferenceModule,
    GeneralEquipmentModule,
    GeneralReferenceModule,
    GeneralSeriesModule,
    GeneralStudyModule,
    PatientModule,
    PatientStudyModule,
    RadiotherapyCommonInstanceModule,
    RTDeliveryDeviceCommonModule,
    RTRadiationRecordCommonModule,
    SOPCommonModule,
    SynchronizationModule,
    TomotherapeuticBeamModule,
    TomotherapeuticDeliveryDeviceModule,
)


class TomotherapeuticRadiationRecord(
    RTRadiationRecordCommonModule,
    GeneralSeriesModule,
    PatientModule,
    RTDeliveryDeviceCommonModule,
    SOPCommonModule,
    TomotherapeuticDeliveryDeviceModule,
    ClinicalTrialSeriesModule,
    ClinicalTrialStudyModule,
    ClinicalTrialSubjectModule,
    CommonInstanceReferenceModule,
    EnhancedGeneralEquipmentModule,
    EnhancedRTSeriesModule,
    FrameOfReferenceModule,
    GeneralEquipmentModule,
    GeneralReferenceModule,
    GeneralStudyModule,
    PatientStudyModule,
    RadiotherapyCommonInstanceModule,
    SynchronizationModule,
    TomotherapeuticBeamModule,
    IOD,
):
    """Tomotherapeutic Radiation Record IOD (PS3.3 A.86.1.11).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.86.html#sect_A.86.1.11

    Modules (M: mandatory, C: conditional, U: user option):
    Patient (M), Clinical Trial Subject (U), General Study (M), Patient Study (U), Clinical Trial Study (U),
    General Series (M), Clinical Trial Series (U), Enhanced RT Series (M), General Equipment (M), Enhanced
    General Equipment (M), Frame of Reference (M), Synchronization (C), General Reference (M), RT Delivery
    Device Common (M), RT Radiation Record Common (M), Tomotherapeutic Delivery Device (M), Tomotherapeutic Beam
    (M), SOP Common (M), Common Instance Reference (M), Radiotherapy Common Instance (M)
    """

    __slots__ = ()
    sop_classes = ("1.2.840.10008.5.1.4.1.1.481.18",)

    InstanceCreationDate = DA(0x0008_0012)
    InstanceCreationTime = TM(0x0008_0013)
    SeriesDate = DA(0x0008_0021)
    SeriesTime = TM(0x0008_0031)
    Modality = CS(0x0008_0060)
    ReferencedPerformedProcedureStepSequence = SQ(0x0008_1111, "SOPInstanceReferenceMacro")
    SeriesNumber = IS(0x0020_0011)
    RTRadiationPhysicalAndGeometricContentDetailFlag = CS(0x300A_0638)
    RTRecordFlag = CS(0x300A_0639)
    RTDeviceDistanceReferenceLocationCodeSequence = SQ(0x300A_0659, "CodeSequenceMacro")
    EquipmentFrameOfReferenceUID = UI(0x300A_0675)
    RTTreatmentTechniqueCodeSequence = SQ(0x3010_0080, "CodeSequenceMacro")
