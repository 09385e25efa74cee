# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""RT Ion Plan IOD."""

from __future__ import annotations

from dcmgen.model.fields import CS
from dcmgen.model.iod import IOD
from dcmgen.model.parts import (
    ApprovalModule,
    ClinicalTrialSeriesModule,
    ClinicalTrialStudyModule,
    ClinicalTrialSubjectModule,
    CommonInstanceReferenceModule,
    FrameOfReferenceModule,
    GeneralEquipmentModule,
    GeneralReferenceModule,
    GeneralStudyModule,
    PatientModule,
    PatientStudyModule,
    RTFractionSchemeModule,
    RTGeneralPlanModule,
    RTIonBeamsModule,
    RTIonToleranceTablesModule,
    RTPatientSetupModule,
    RTPrescriptionModule,
    RTSeriesModule,
    SOPCommonModule,
)


class RTIonPlan(
    PatientModule,
    RTSeriesModule,
    SOPCommonModule,
    ApprovalModule,
    ClinicalTrialSeriesModule,
    ClinicalTrialStudyModule,
    ClinicalTrialSubjectModule,
    CommonInstanceReferenceModule,
    FrameOfReferenceModule,
    GeneralEquipmentModule,
    GeneralReferenceModule,
    GeneralStudyModule,
    PatientStudyModule,
    RTFractionSchemeModule,
    RTGeneralPlanModule,
    RTIonBeamsModule,
    RTIonToleranceTablesModule,
    RTPatientSetupModule,
    RTPrescriptionModule,
    IOD,
):
    """RT Ion Plan IOD (PS3.3 A.49).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.49.html

    Modules (M: mandatory, C: conditional, U: user option):
    Patient (M), Clinical Trial Subject (U), General Study (M), Patient Study (U), Clinical Trial Study (U), RT
    Series (M), Clinical Trial Series (U), Frame of Reference (M), General Equipment (M), RT General Plan (M),
    RT Prescription (U), RT Ion Tolerance Tables (U), RT Patient Setup (U), RT Fraction Scheme (U), RT Ion Beams
    (C), Approval (U), General Reference (U), SOP Common (M), Common Instance Reference (U)
    """

    __slots__ = ()
    sop_classes = ("1.2.840.10008.5.1.4.1.1.481.8",)

    Modality = CS(0x0008_0060)
