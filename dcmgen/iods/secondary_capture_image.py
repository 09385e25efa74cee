# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Secondary Capture Image IOD."""

from __future__ import annotations

from dcmgen.model.iod import IOD
from dcmgen.modules.clinical_trial_series import ClinicalTrialSeriesModule
from dcmgen.modules.clinical_trial_study import ClinicalTrialStudyModule
from dcmgen.modules.clinical_trial_subject import ClinicalTrialSubjectModule
from dcmgen.modules.common_instance_reference import CommonInstanceReferenceModule
from dcmgen.modules.device import DeviceModule
from dcmgen.modules.enhanced_patient_orientation import EnhancedPatientOrientationModule
from dcmgen.modules.frame_of_reference import FrameOfReferenceModule
from dcmgen.modules.general_acquisition import GeneralAcquisitionModule
from dcmgen.modules.general_equipment import GeneralEquipmentModule
from dcmgen.modules.general_image import GeneralImageModule
from dcmgen.modules.general_reference import GeneralReferenceModule
from dcmgen.modules.general_series import GeneralSeriesModule
from dcmgen.modules.general_study import GeneralStudyModule
from dcmgen.modules.icc_profile import ICCProfileModule
from dcmgen.modules.image_pixel import ImagePixelModule
from dcmgen.modules.image_plane import ImagePlaneModule
from dcmgen.modules.modality_lut import ModalityLUTModule
from dcmgen.modules.overlay_plane import OverlayPlaneModule
from dcmgen.modules.patient import PatientModule
from dcmgen.modules.patient_study import PatientStudyModule
from dcmgen.modules.sc_equipment import SCEquipmentModule
from dcmgen.modules.sc_image import SCImageModule
from dcmgen.modules.sop_common import SOPCommonModule
from dcmgen.modules.specimen import SpecimenModule
from dcmgen.modules.synchronization import SynchronizationModule
from dcmgen.modules.voi_lut import VOILUTModule


class SecondaryCaptureImage(
    GeneralImageModule,
    EnhancedPatientOrientationModule,
    GeneralSeriesModule,
    ImagePixelModule,
    ModalityLUTModule,
    PatientModule,
    SCImageModule,
    SOPCommonModule,
    SpecimenModule,
    VOILUTModule,
    ClinicalTrialSeriesModule,
    ClinicalTrialStudyModule,
    ClinicalTrialSubjectModule,
    CommonInstanceReferenceModule,
    DeviceModule,
    FrameOfReferenceModule,
    GeneralAcquisitionModule,
    GeneralEquipmentModule,
    GeneralReferenceModule,
    GeneralStudyModule,
    ICCProfileModule,
    ImagePlaneModule,
    OverlayPlaneModule,
    PatientStudyModule,
    SCEquipmentModule,
    SynchronizationModule,
    IOD,
):
    """Secondary Capture Image IOD (PS3.3 A.8.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.8.html#sect_A.8.1

    Modules (M: mandatory, C: conditional, U: user option):
    Patient (M), Clinical Trial Subject (U), General Study (M), Patient Study (U), Clinical Trial Study (U),
    General Series (M), Clinical Trial Series (U), Frame of Reference (C), Synchronization (U), General
    Equipment (U), SC Equipment (M), General Acquisition (M), General Image (M), General Reference (U), Enhanced
    Patient Orientation (U), Image Plane (U), Image Pixel (M), Device (U), Specimen (U), SC Image (M), Overlay
    Plane (U), Modality LUT (U), VOI LUT (U), ICC Profile (U), SOP Common (M), Common Instance Reference (U)
    """

    __slots__ = ()
    sop_classes = ("1.2.840.10008.5.1.4.1.1.7",)
