# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""RT Structure Set IOD."""

from __future__ import annotations

from dcmgen.model.fields import CS
from dcmgen.model.iod import IOD
from dcmgen.model.methods.radiotherapy import StructureSetMethods
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
    ROIContourModule,
    RTROIObservationsModule,
    RTSeriesModule,
    SOPCommonModule,
    StructureSetModule,
)


class RTStructureSet(
    StructureSetMethods,
    StructureSetModule,
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
    ROIContourModule,
    RTROIObservationsModule,
    IOD,
):
    """RT Structure Set IOD (PS3.3 A.19).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.19.html

    Modules (M: mandatory, C: conditional, U: user option):
    Patient (M), Clinical Trial Subject (U), General Study (M), Patient Study (U), Clinical Trial Study (U), RT
    Series (M), Clinical Trial Series (U), General Equipment (M), Frame of Reference (U), Structure Set (M), ROI
    Contour (M), RT ROI Observations (M), Approval (U), General Reference (U), SOP Common (M), Common Instance
    Reference (U)
    """

    __slots__ = ()
    sop_classes = ("1.2.840.10008.5.1.4.1.1.481.3",)

    Modality = CS(0x0008_0060)
