# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Video Photographic Image IOD."""

from __future__ import annotations

from dcmgen.model.fields import CS, CS_, SQ, TM, CSTn
from dcmgen.model.iod import IOD
from dcmgen.modules.acquisition_context import AcquisitionContextModule
from dcmgen.modules.cine import CineModule
from dcmgen.modules.clinical_trial_series import ClinicalTrialSeriesModule
from dcmgen.modules.clinical_trial_study import ClinicalTrialStudyModule
from dcmgen.modules.clinical_trial_subject import ClinicalTrialSubjectModule
from dcmgen.modules.common_instance_reference import CommonInstanceReferenceModule
from dcmgen.modules.device import DeviceModule
from dcmgen.modules.frame_extraction import FrameExtractionModule
from dcmgen.modules.general_acquisition import GeneralAcquisitionModule
from dcmgen.modules.general_equipment import GeneralEquipmentModule
from dcmgen.modules.general_image import GeneralImageModule
from dcmgen.modules.general_reference import GeneralReferenceModule
from dcmgen.modules.general_series import GeneralSeriesModule
from dcmgen.modules.general_study import GeneralStudyModule
from dcmgen.modules.icc_profile import ICCProfileModule
from dcmgen.modules.image_pixel import ImagePixelModule
from dcmgen.modules.multi_frame import MultiFrameModule
from dcmgen.modules.patient import PatientModule
from dcmgen.modules.patient_study import PatientStudyModule
from dcmgen.modules.sop_common import SOPCommonModule
from dcmgen.modules.specimen import SpecimenModule
from dcmgen.modules.synchronization import SynchronizationModule
from dcmgen.modules.vl_image import VLImageModule


class VideoPhotographicImage(
    GeneralImageModule,
    GeneralSeriesModule,
    ImagePixelModule,
    PatientModule,
    SOPCommonModule,
    SpecimenModule,
    VLImageModule,
    AcquisitionContextModule,
    CineModule,
    ClinicalTrialSeriesModule,
    ClinicalTrialStudyModule,
    ClinicalTrialSubjectModule,
    CommonInstanceReferenceModule,
    DeviceModule,
    FrameExtractionModule,
    GeneralAcquisitionModule,
    GeneralEquipmentModule,
    GeneralReferenceModule,
    GeneralStudyModule,
    ICCProfileModule,
    MultiFrameModule,
    PatientStudyModule,
    SynchronizationModule,
    IOD,
):
    """Video Photographic Image IOD (PS3.3 A.32.7).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.32.7.html

    Modules (M: mandatory, C: conditional, U: user option):
    Patient (M), Clinical Trial Subject (U), General Study (M), Patient Study (U), Clinical Trial Study (U),
    General Series (M), Clinical Trial Series (U), Synchronization (U), General Equipment (M), General
    Acquisition (M), General Image (M), General Reference (U), Cine (M), Multi-frame (M), Image Pixel (M),
    Acquisition Context (M), Device (U), Specimen (C), VL Image (M), ICC Profile (U), SOP Common (M), Common
    Instance Reference (U), Frame Extraction (C)

    Modules that must be absent:
    Modality LUT, VOI LUT, Graphic Annotation, Overlay Plane
    """

    __slots__ = ()
    sop_classes = ("1.2.840.10008.5.1.4.1.1.77.1.4.1",)

    ImageType = CSTn(0x0008_0008)
    ContentTime = TM(0x0008_0033)
    Modality = CS(0x0008_0060)
    ReferencedImageSequence = SQ(0x0008_1140, "VideoPhotographicImageReferencedImageSequenceItem")
    AnatomicRegionSequence = SQ(0x0008_2218, "AnatomicRegionSequenceItem")
    PhotometricInterpretation = CS(0x0028_0004)
    LossyImageCompression = CS_(0x0028_2110)
