# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Microscopy Bulk Simple Annotations IOD."""

from __future__ import annotations

from dcmgen.model.fields import CS, IS, SQ
from dcmgen.model.iod import IOD
from dcmgen.model.parts import (
    ClinicalTrialSeriesModule,
    ClinicalTrialStudyModule,
    ClinicalTrialSubjectModule,
    CommonInstanceReferenceModule,
    EnhancedGeneralEquipmentModule,
    FrameOfReferenceModule,
    GeneralEquipmentModule,
    GeneralSeriesModule,
    GeneralStudyModule,
    ICCProfileModule,
    MicroscopyBulkSimpleAnnotationsModule,
    MicroscopyBulkSimpleAnnotationsSeriesModule,
    PatientModule,
    PatientStudyModule,
    SOPCommonModule,
    SpecimenModule,
)


class MicroscopyBulkSimpleAnnotations(
    MicroscopyBulkSimpleAnnotationsModule,
    GeneralSeriesModule,
    PatientModule,
    SOPCommonModule,
    SpecimenModule,
    ClinicalTrialSeriesModule,
    ClinicalTrialStudyModule,
    ClinicalTrialSubjectModule,
    CommonInstanceReferenceModule,
    EnhancedGeneralEquipmentModule,
    FrameOfReferenceModule,
    GeneralEquipmentModule,
    GeneralStudyModule,
    ICCProfileModule,
    MicroscopyBulkSimpleAnnotationsSeriesModule,
    PatientStudyModule,
    IOD,
):
    """Microscopy Bulk Simple Annotations IOD (PS3.3 A.87).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.87.html

    Modules (M: mandatory, C: conditional, U: user option):
    Patient (M), Clinical Trial Subject (U), General Study (M), Patient Study (U), Clinical Trial Study (U),
    General Series (M), Microscopy Bulk Simple Annotations Series (M), Clinical Trial Series (U), Frame of
    Reference (C), General Equipment (M), Enhanced General Equipment (M), Microscopy Bulk Simple Annotations
    (M), ICC Profile (U), Specimen (U), Common Instance Reference (M), SOP Common (M)
    """

    __slots__ = ()
    sop_classes = ("1.2.840.10008.5.1.4.1.1.91.1",)

    Modality = CS(0x0008_0060)
    ReferencedPerformedProcedureStepSequence = SQ(0x0008_1111, "SOPInstanceReferenceMacro")
    SeriesNumber = IS(0x0020_0011)
