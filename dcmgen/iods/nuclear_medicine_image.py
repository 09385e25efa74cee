# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Nuclear Medicine Image IOD."""

from __future__ import annotations

from dcmgen.model.fields import CS, SQ, CSTn
from dcmgen.model.iod import IOD
from dcmgen.modules.acquisition_context import AcquisitionContextModule
from dcmgen.modules.clinical_trial_series import ClinicalTrialSeriesModule
from dcmgen.modules.clinical_trial_study import ClinicalTrialStudyModule
from dcmgen.modules.clinical_trial_subject import ClinicalTrialSubjectModule
from dcmgen.modules.common_instance_reference import CommonInstanceReferenceModule
from dcmgen.modules.device import DeviceModule
from dcmgen.modules.frame_extraction import FrameExtractionModule
from dcmgen.modules.frame_of_reference import FrameOfReferenceModule
from dcmgen.modules.general_acquisition import GeneralAcquisitionModule
from dcmgen.modules.general_equipment import GeneralEquipmentModule
from dcmgen.modules.general_image import GeneralImageModule
from dcmgen.modules.general_reference import GeneralReferenceModule
from dcmgen.modules.general_series import GeneralSeriesModule
from dcmgen.modules.general_study import GeneralStudyModule
from dcmgen.modules.icc_profile import ICCProfileModule
from dcmgen.modules.image_pixel import ImagePixelModule
from dcmgen.modules.multi_frame import MultiFrameModule
from dcmgen.modules.multi_frame_overlay import MultiFrameOverlayModule
from dcmgen.modules.nm_detector import NMDetectorModule
from dcmgen.modules.nm_image import NMImageModule
from dcmgen.modules.nm_image_pixel import NMImagePixelModule
from dcmgen.modules.nm_isotope import NMIsotopeModule
from dcmgen.modules.nm_multi_frame import NMMultiFrameModule
from dcmgen.modules.nm_multi_gated_acquisition import NMMultiGatedAcquisitionModule
from dcmgen.modules.nm_pet_patient_orientation import NMPETPatientOrientationModule
from dcmgen.modules.nm_phase import NMPhaseModule
from dcmgen.modules.nm_reconstruction import NMReconstructionModule
from dcmgen.modules.nm_tomo_acquisition import NMTomoAcquisitionModule
from dcmgen.modules.overlay_plane import OverlayPlaneModule
from dcmgen.modules.patient import PatientModule
from dcmgen.modules.patient_study import PatientStudyModule
from dcmgen.modules.sop_common import SOPCommonModule
from dcmgen.modules.specimen import SpecimenModule
from dcmgen.modules.synchronization import SynchronizationModule
from dcmgen.modules.voi_lut import VOILUTModule


class NuclearMedicineImage(
    GeneralImageModule,
    NMImageModule,
    GeneralSeriesModule,
    ImagePixelModule,
    PatientModule,
    SOPCommonModule,
    SpecimenModule,
    VOILUTModule,
    AcquisitionContextModule,
    ClinicalTrialSeriesModule,
    ClinicalTrialStudyModule,
    ClinicalTrialSubjectModule,
    CommonInstanceReferenceModule,
    DeviceModule,
    FrameExtractionModule,
    FrameOfReferenceModule,
    GeneralAcquisitionModule,
    GeneralEquipmentModule,
    GeneralReferenceModule,
    GeneralStudyModule,
    ICCProfileModule,
    MultiFrameModule,
    MultiFrameOverlayModule,
    NMDetectorModule,
    NMImagePixelModule,
    NMIsotopeModule,
    NMMultiFrameModule,
    NMMultiGatedAcquisitionModule,
    NMPETPatientOrientationModule,
    NMPhaseModule,
    NMReconstructionModule,
    NMTomoAcquisitionModule,
    OverlayPlaneModule,
    PatientStudyModule,
    SynchronizationModule,
    IOD,
):
    """Nuclear Medicine Image IOD (PS3.3 A.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.5.html

    Modules (M: mandatory, C: conditional, U: user option):
    Patient (M), Clinical Trial Subject (U), General Study (M), Patient Study (U), Clinical Trial Study (U),
    General Series (M), Clinical Trial Series (U), NM/PET Patient Orientation (M), Frame of Reference (U),
    Synchronization (C), General Equipment (M), General Acquisition (M), General Image (M), General Reference
    (U), Image Pixel (M), Acquisition Context (U), Device (U), Specimen (U), NM Image Pixel (M), Multi-frame
    (M), NM Multi-frame (M), NM Image (M), NM Isotope (M), NM Detector (M), NM Tomo Acquisition (C), NM Multi-
    gated Acquisition (C), NM Phase (C), NM Reconstruction (C), Overlay Plane (U), Multi-frame Overlay (U), VOI
    LUT (U), ICC Profile (U), SOP Common (M), Common Instance Reference (U), Frame Extraction (C)
    """

    __slots__ = ()
    sop_classes = ("1.2.840.10008.5.1.4.1.1.20",)

    ImageType = CSTn(0x0008_0008)
    PhotometricInterpretation = CS(0x0028_0004)
    LossyImageCompression = CS(0x0028_2110)
    AcquisitionContextSequence = SQ(0x0040_0555, "ContentItemWithModifiersMacro")
