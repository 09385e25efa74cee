# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Deformable Spatial Registration IOD."""

from __future__ import annotations

from dcmgen.model.fields import CS
from dcmgen.model.iod import IOD
from dcmgen.model.methods.registration import DeformationMethods
from dcmgen.model.parts import (
    ClinicalTrialSeriesModule,
    ClinicalTrialStudyModule,
    ClinicalTrialSubjectModule,
    CommonInstanceReferenceModule,
    DeformableSpatialRegistrationModule,
    EnhancedGeneralEquipmentModule,
    FrameOfReferenceModule,
    GeneralEquipmentModule,
    GeneralReferenceModule,
    GeneralSeriesModule,
    GeneralStudyModule,
    PatientModule,
    PatientStudyModule,
    SOPCommonModule,
    SpatialRegistrationSeriesModule,
)


class DeformableSpatialRegistration(
    DeformationMethods,
    DeformableSpatialRegistrationModule,
    GeneralSeriesModule,
    PatientModule,
    SOPCommonModule,
    ClinicalTrialSeriesModule,
    ClinicalTrialStudyModule,
    ClinicalTrialSubjectModule,
    CommonInstanceReferenceModule,
    EnhancedGeneralEquipmentModule,
    FrameOfReferenceModule,
    GeneralEquipmentModule,
    GeneralReferenceModule,
    GeneralStudyModule,
    PatientStudyModule,
    SpatialRegistrationSeriesModule,
    IOD,
):
    """Deformable Spatial Registration IOD (PS3.3 A.39.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.39.2.html

    Modules (M: mandatory, C: conditional, U: user option):
    Patient (M), Clinical Trial Subject (U), General Study (M), Patient Study (U), Clinical Trial Study (U),
    General Series (M), Clinical Trial Series (U), Spatial Registration Series (M), Frame of Reference (M),
    General Equipment (M), Enhanced General Equipment (M), Deformable Spatial Registration (M), Common Instance
    Reference (M), General Reference (U), SOP Common (M)
    """

    __slots__ = ()
    sop_classes = ("1.2.840.10008.5.1.4.1.1.66.3",)

    Modality = CS(0x0008_0060)
