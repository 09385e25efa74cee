# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Basic Structured Display IOD."""

from __future__ import annotations

from dcmgen.model.fields import CS, LO_, LOn
from dcmgen.model.iod import IOD
from dcmgen.modules.clinical_trial_series import ClinicalTrialSeriesModule
from dcmgen.modules.clinical_trial_study import ClinicalTrialStudyModule
from dcmgen.modules.clinical_trial_subject import ClinicalTrialSubjectModule
from dcmgen.modules.common_instance_reference import CommonInstanceReferenceModule
from dcmgen.modules.enhanced_general_equipment import EnhancedGeneralEquipmentModule
from dcmgen.modules.general_equipment import GeneralEquipmentModule
from dcmgen.modules.general_series import GeneralSeriesModule
from dcmgen.modules.general_study import GeneralStudyModule
from dcmgen.modules.patient import PatientModule
from dcmgen.modules.patient_study import PatientStudyModule
from dcmgen.modules.presentation_series import PresentationSeriesModule
from dcmgen.modules.sop_common import SOPCommonModule
from dcmgen.modules.specimen import SpecimenModule
from dcmgen.modules.structured_display import StructuredDisplayModule
from dcmgen.modules.structured_display_annotation import StructuredDisplayAnnotationModule
from dcmgen.modules.structured_display_image_box import StructuredDisplayImageBoxModule


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
