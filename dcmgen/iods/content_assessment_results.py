# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Content Assessment Results IOD."""

from __future__ import annotations

from dcmgen.model.fields import CS
from dcmgen.model.iod import IOD
from dcmgen.model.parts import (
    ClinicalTrialSeriesModule,
    ClinicalTrialStudyModule,
    ClinicalTrialSubjectModule,
    CommonInstanceReferenceModule,
    ContentAssessmentResultsModule,
    EnhancedGeneralEquipmentModule,
    GeneralEquipmentModule,
    GeneralSeriesModule,
    GeneralStudyModule,
    PatientModule,
    PatientStudyModule,
    SOPCommonModule,
)


class ContentAssessmentResults(
    GeneralSeriesModule,
    PatientModule,
    SOPCommonModule,
    ClinicalTrialSeriesModule,
    ClinicalTrialStudyModule,
    ClinicalTrialSubjectModule,
    CommonInstanceReferenceModule,
    ContentAssessmentResultsModule,
    EnhancedGeneralEquipmentModule,
    GeneralEquipmentModule,
    GeneralStudyModule,
    PatientStudyModule,
    IOD,
):
    """Content Assessment Results IOD (PS3.3 A.81).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.81.html

    Modules (M: mandatory, C: conditional, U: user option):
    Patient (M), Clinical Trial Subject (U), General Study (M), Patient Study (U), Clinical Trial Study (U),
    General Series (M), Clinical Trial Series (U), General Equipment (M), Enhanced General Equipment (M),
    Content Assessment Results (M), SOP Common (M), Common Instance Reference (M)
    """

    __slots__ = ()
    sop_classes = ("1.2.840.10008.5.1.4.1.1.90.1",)

    Modality = CS(0x0008_0060)
