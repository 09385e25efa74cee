# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""RT Patient Position Acquisition Instruction IOD."""

from __future__ import annotations

from dcmgen.model.fields import CS, DA, IS, SQ, TM
from dcmgen.model.iod import IOD
from dcmgen.model.parts import (
    ClinicalTrialSeriesModule,
    ClinicalTrialStudyModule,
    ClinicalTrialSubjectModule,
    CommonInstanceReferenceModule,
    EnhancedGeneralEquipmentModule,
    EnhancedRTSeriesModule,
    GeneralEquipmentModule,
    GeneralReferenceModule,
    GeneralSeriesModule,
    GeneralStudyModule,
    PatientModule,
    PatientStudyModule,
    RadiotherapyCommonInstanceModule,
    RTPatientPositionAcquisitionDeviceModule,
    RTPatientPositionAcquisitionInstructionModule,
    SOPCommonModule,
)


class RTPatientPositionAcquisitionInstruction(
    GeneralSeriesModule,
    PatientModule,
    RTPatientPositionAcquisitionDeviceModule,
    RTPatientPositionAcquisitionInstructionModule,
    SOPCommonModule,
    ClinicalTrialSeriesModule,
    ClinicalTrialStudyModule,
    ClinicalTrialSubjectModule,
    CommonInstanceReferenceModule,
    EnhancedGeneralEquipmentModule,
    EnhancedRTSeriesModule,
    GeneralEquipmentModule,
    GeneralReferenceModule,
    GeneralStudyModule,
    PatientStudyModule,
    RadiotherapyCommonInstanceModule,
    IOD,
):
    """RT Patient Position Acquisition Instruction IOD (PS3.3 A.86.1.17).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.86.html#sect_A.86.1.17

    Modules (M: mandatory, C: conditional, U: user option):
    Patient (M), Clinical Trial Subject (U), General Study (M), Patient Study (U), Clinical Trial Study (U),
    General Series (M), Clinical Trial Series (U), Enhanced RT Series (M), General Equipment (M), Enhanced
    General Equipment (M), General Reference (M), RT Patient Position Acquisition Device (M), RT Patient
    Position Acquisition Instruction (M), SOP Common (M), Common Instance Reference (M), Radiotherapy Common
    Instance (M)
    """

    __slots__ = ()
    sop_classes = ("1.2.840.10008.5.1.4.1.1.481.25",)

    InstanceCreationDate = DA(0x0008_0012)
    InstanceCreationTime = TM(0x0008_0013)
    SeriesDate = DA(0x0008_0021)
    SeriesTime = TM(0x0008_0031)
    Modality = CS(0x0008_0060)
    ReferencedPerformedProcedureStepSequence = SQ(0x0008_1111, "SOPInstanceReferenceMacro")
    SeriesNumber = IS(0x0020_0011)
