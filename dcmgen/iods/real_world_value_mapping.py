# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Real World Value Mapping IOD."""

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
    RealWorldValueMappingModule,
    RealWorldValueMappingSeriesModule,
    SOPCommonModule,
)


class RealWorldValueMapping(
    RealWorldValueMappingModule,
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
    RealWorldValueMappingSeriesModule,
    IOD,
):
    """Real World Value Mapping IOD (PS3.3 A.46).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.46.html

    Modules (M: mandatory, C: conditional, U: user option):
    Patient (M), Clinical Trial Subject (U), General Study (M), Patient Study (U), Clinical Trial Study (U),
    General Series (M), Clinical Trial Series (U), Real World Value Mapping Series (M), General Equipment (M),
    Real World Value Mapping (M), Common Instance Reference (M), SOP Common (M)
    """

    __slots__ = ()
    sop_classes = ("1.2.840.10008.5.1.4.1.1.67",)

    Modality = CS(0x0008_0060)
