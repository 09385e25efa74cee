# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Basic Structured Display IOD."""

from __future__ import annotations

from dcmgen.model.fields import CS, LO_, LOn
from dcmgen.model.iod import IOD
from dcmgen.model.parts import (
    ClinicalTrialSeriesModule,
    ClinicalTrialStudyModule,
    ClinicalTrialSubjectModule,
    CommonInstanceReferenceModule,
    EnhancedGeneralEquipmentModule,
    GeneralEquipmentModule,
    GeneralSeriesModule,
    GeneralStudyModule,
    PatientModule,
    PatientStudyModule,
    PresentationSeriesModule,
    SOPCommonModule,
    SpecimenModule,
    StructuredDisplayAnnotationModule,
    StructuredDisplayImageBoxModule,
    StructuredDisplayModule,
)


class BasicStructuredDisplay(
    StructuredDisplayModule,
    GeneralSeriesModule,
    PatientModule,
    SOPCommonModule,
    SpecimenModule,
    ClinicalTrialSeriesModule,
    ClinicalTrialStudyModule,
    ClinicalTrialSubjectModule,
    CommonInstanceReferenceModule,
    EnhancedGeneralEquipmentModule,
    GeneralEquipmentModule,
    GeneralStudyModule,
    PatientStudyModule,
    PresentationSeriesModule,
    StructuredDisplayAnnotationModule,
    StructuredDisplayImageBoxModule,
    IOD,
):
    """Basic Structured Display IOD (PS3.3 A.33.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.33.5.html

    Modules (M: mandatory, C: conditional, U: user option):
    Patient (M), Clinical Trial Subject (U), General Study (M), Patient Study (U), Clinical Trial Study (U),
    General Series (M), Clinical Trial Series (U), Presentation Series (M), General Equipment (M), Enhanced
    General Equipment (U), Structured Display (M), Structured Display Image Box (M), Structured Display
    Annotation (U), Common Instance Reference (M), Specimen (U), SOP Common (M)
    """

    __slots__ = ()
    sop_classes = ("1.2.840.10008.5.1.4.1.1.131",)

    Modality = CS(0x0008_0060)
    Manufacturer = LO_(0x0008_0070)
    ManufacturerModelName = LO_(0x0008_1090)
    DeviceSerialNumber = LO_(0x0018_1000)
    SoftwareVersions = LOn(0x0018_1020)
