# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Computed Radiography Image IOD."""

from __future__ import annotations

from dcmgen.model.fields import CS_
from dcmgen.model.iod import IOD
from dcmgen.modules.clinical_trial_series import ClinicalTrialSeriesModule
from dcmgen.modules.clinical_trial_study import ClinicalTrialStudyModule
from dcmgen.modules.clinical_trial_subject import ClinicalTrialSubjectModule
from dcmgen.modules.common_instance_reference import CommonInstanceReferenceModule
from dcmgen.modules.contrast_bolus import ContrastBolusModule
from dcmgen.modules.cr_image import CRImageModule
from dcmgen.modules.cr_series import CRSeriesModule
from dcmgen.modules.device import DeviceModule
from dcmgen.modules.display_shutter import DisplayShutterModule
from dcmgen.modules.general_acquisition import GeneralAcquisitionModule
from dcmgen.modules.general_equipment import GeneralEquipmentModule
from dcmgen.modules.general_image import GeneralImageModule
from dcmgen.modules.general_reference import GeneralReferenceModule
from dcmgen.modules.general_series import GeneralSeriesModule
from dcmgen.modules.general_study import GeneralStudyModule
from dcmgen.modules.image_pixel import ImagePixelModule
from dcmgen.modules.modality_lut import ModalityLUTModule
from dcmgen.modules.overlay_plane import OverlayPlaneModule
from dcmgen.modules.patient import PatientModule
from dcmgen.modules.patient_study import PatientStudyModule
from dcmgen.modules.sop_common import SOPCommonModule
from dcmgen.modules.specimen import SpecimenModule
from dcmgen.modules.voi_lut import VOILUTModule


class ComputedRadiographyImage(
    CRImageModule,
    GeneralImageModule,
    DisplayShutterModule,
    GeneralSeriesModule,
    ImagePixelModule,
    ModalityLUTModule,
    PatientModule,
    SOPCommonModule,
    SpecimenModule,
    VOILUTModule,
    CRSeriesModule,
    ClinicalTrialSeriesModule,
    ClinicalTrialStudyModule,
    ClinicalTrialSubjectModule,
    CommonInstanceReferenceModule,
    ContrastBolusModule,
    DeviceModule,
    GeneralAcquisitionModule,
    GeneralEquipmentModule,
    GeneralReferenceModule,
    GeneralStudyModule,
    OverlayPlaneModule,
    PatientStudyModule,
    IOD,
):
    """Computed Radiography Image IOD (PS3.3 A.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.2.html

    Modules (M: mandatory, C: conditional, U: user option):
    Patient (M), Clinical Trial Subject (U), General Study (M), Patient Study (U), Clinical Trial Study (U),
    General Series (M), CR Series (M), Clinical Trial Series (U), General Equipment (M), General Acquisition
    (M), General Image (M), General Reference (U), Image Pixel (M), Contrast/Bolus (C), Display Shutter (U),
    Device (U), Specimen (U), CR Image (M), Overlay Plane (U), Modality LUT (U), VOI LUT (U), SOP Common (M),
    Common Instance Reference (U)
    """

    __slots__ = ()
    sop_classes = ("1.2.840.10008.5.1.4.1.1.1",)

    BodyPartExamined = CS_(0x0018_0015)
