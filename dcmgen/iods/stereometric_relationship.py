# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Stereometric Relationship IOD."""

from __future__ import annotations

from dcmgen.model.fields import CS
from dcmgen.model.iod import IOD
from dcmgen.model.parts import (
    ClinicalTrialSeriesModule,
    ClinicalTrialStudyModule,
    ClinicalTrialSubjectModule,
    CommonInstanceReferenceModule,
    GeneralEquipmentModule,
    GeneralSeriesModule,
    GeneralStudyModule,
    PatientModule,
    PatientStudyModule,
    SOPCommonModule,
    StereometricRelationshipModule,
    StereometricSeriesModule,
)


class StereometricRelationship(
    GeneralSeriesModule,
    PatientModule,
    SOPCommonModule,
    ClinicalTrialSeriesModule,
    ClinicalTrialStudyModule,
    ClinicalTrialSubjectModule,
    CommonInstanceReferenceModule,
    GeneralEquipmentModule,
    GeneralStudyModule,
    PatientStudyModule,
    StereometricRelationshipModule,
    StereometricSeriesModule,
    IOD,
):
    """Stereometric Relationship IOD (PS3.3 A.43).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.43.html

    Modules (M: mandatory, C: conditional, U: user option):
    Patient (M), Clinical Trial Subject (U), General Study (M), Patient Study (U), Clinical Trial Study (U),
    General Series (M), Clinical Trial Series (U), Stereometric Series (M), General Equipment (M), Stereometric
    Relationship (M), Common Instance Reference (M), SOP Common (M)
    """

    __slots__ = ()
    sop_classes = ("1.2.840.10008.5.1.4.1.1.77.1.5.3",)

    Modality = CS(0x0008_0060)
