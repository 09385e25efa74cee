# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""RT Ion Beams Treatment Record IOD."""

from __future__ import annotations

from dcmgen.model.fields import CS, CST, IS, SQ
from dcmgen.model.iod import IOD
from dcmgen.model.parts import (
    CalculatedDoseReferenceRecordModule,
    ClinicalTrialSeriesModule,
    ClinicalTrialStudyModule,
    ClinicalTrialSubjectModule,
    CommonInstanceReferenceModule,
    GeneralEquipmentModule,
    GeneralReferenceModule,
    GeneralStudyModule,
    MeasuredDoseReferenceRecordModule,
    PatientModule,
    PatientStudyModule,
    RTGeneralTreatmentRecordModule,
    RTIonBeamsSalvageRecordModule,
    RTIonBeamsSessionRecordModule,
    RTPatientSetupModule,
    RTSeriesModule,
    RTTreatmentMachineRecordModule,
    RTTreatmentSummaryRecordModule,
    SOPCommonModule,
)


class RTIonBeamsTreatmentRecord(
    PatientModule,
    RTSeriesModule,
    SOPCommonModule,
    CalculatedDoseReferenceRecordModule,
    ClinicalTrialSeriesModule,
    ClinicalTrialStudyModule,
    ClinicalTrialSubjectModule,
    CommonInstanceReferenceModule,
    GeneralEquipmentModule,
    GeneralReferenceModule,
    GeneralStudyModule,
    MeasuredDoseReferenceRecordModule,
    PatientStudyModule,
    RTGeneralTreatmentRecordModule,
    RTIonBeamsSalvageRecordModule,
    RTIonBeamsSessionRecordModule,
    RTPatientSetupModule,
    RTTreatmentMachineRecordModule,
    RTTreatmentSummaryRecordModule,
    IOD,
):
    """RT Ion Beams Treatment Record IOD (PS3.3 A.50).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.50.html

    Modules (M: mandatory, C: conditional, U: user option):
    Patient (M), Clinical Trial Subject (U), General Study (M), Clinical Trial Study (U), Patient Study (U), RT
    Series (M), Clinical Trial Series (U), General Equipment (M), RT General Treatment Record (M), RT Patient
    Setup (U), RT Treatment Machine Record (M), Measured Dose Reference Record (U), Calculated Dose Reference
    Record (U), RT Ion Beams Session Record (C), RT Ion Beams Salvage Record (C), RT Treatment Summary Record
    (U), General Reference (U), SOP Common (M), Common Instance Reference (U)
    """

    __slots__ = ()
    sop_classes = ("1.2.840.10008.5.1.4.1.1.481.9",)

    Modality = CS(0x0008_0060)
    InstanceNumber = IS(0x0020_0013)
    TreatmentSessionIonBeamSequence = SQ(0x3008_0021, "RTIonBeamsTreatmentRecordTreatmentSessionIonBeamSequenceItem")
    PrimaryDosimeterUnit = CST(0x300A_00B3)
