# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Enhanced XA Image IOD."""

from __future__ import annotations

from dcmgen.model.fields import CS, CST, IS, SQ
from dcmgen.model.iod import IOD
from dcmgen.modules.acquisition_context import AcquisitionContextModule
from dcmgen.modules.cardiac_synchronization import CardiacSynchronizationModule
from dcmgen.modules.clinical_trial_series import ClinicalTrialSeriesModule
from dcmgen.modules.clinical_trial_study import ClinicalTrialStudyModule
from dcmgen.modules.clinical_trial_subject import ClinicalTrialSubjectModule
from dcmgen.modules.common_instance_reference import CommonInstanceReferenceModule
from dcmgen.modules.device import DeviceModule
from dcmgen.modules.enhanced_contrast_bolus import EnhancedContrastBolusModule
from dcmgen.modules.enhanced_general_equipment import EnhancedGeneralEquipmentModule
from dcmgen.modules.enhanced_xa_xrf_image import EnhancedXAXRFImageModule
from dcmgen.modules.frame_extraction import FrameExtractionModule
from dcmgen.modules.frame_of_reference import FrameOfReferenceModule
from dcmgen.modules.general_equipment import GeneralEquipmentModule
from dcmgen.modules.general_series import GeneralSeriesModule
from dcmgen.modules.general_study import GeneralStudyModule
from dcmgen.modules.image_pixel import ImagePixelModule
from dcmgen.modules.intervention import InterventionModule
from dcmgen.modules.mask import MaskModule
from dcmgen.modules.multi_frame_dimension import MultiFrameDimensionModule
from dcmgen.modules.multi_frame_functional_groups import MultiFrameFunctionalGroupsModule
from dcmgen.modules.patient import PatientModule
from dcmgen.modules.patient_study import PatientStudyModule
from dcmgen.modules.respiratory_synchronization import RespiratorySynchronizationModule
from dcmgen.modules.sop_common import SOPCommonModule
from dcmgen.modules.specimen import SpecimenModule
from dcmgen.modules.synchronization import SynchronizationModule
from dcmgen.modules.x_ray_detector import XRayDetectorModule
from dcmgen.modules.x_ray_filtration import XRayFiltrationModule
from dcmgen.modules.x_ray_grid import XRayGridModule
from dcmgen.modules.x_ray_image_intensifier import XRayImageIntensifierModule
from dcmgen.modules.xa_xrf_acquisition import XAXRFAcquisitionModule
from dcmgen.modules.xa_xrf_multi_frame_presentation import XAXRFMultiFramePresentationModule
from dcmgen.modules.xa_xrf_series import XAXRFSeriesModule


class EnhancedXAImage(
    XRayDetectorModule,
    GeneralSeriesModule,
    ImagePixelModule,
    PatientModule,
    SOPCommonModule,
    SpecimenModule,
    XRayFiltrationModule,
    XRayGridModule,
    AcquisitionContextModule,
    CardiacSynchronizationModule,
    ClinicalTrialSeriesModule,
    ClinicalTrialStudyModule,
    ClinicalTrialSubjectModule,
    CommonInstanceReferenceModule,
    DeviceModule,
    EnhancedContrastBolusModule,
    EnhancedGeneralEquipmentModule,
    EnhancedXAXRFImageModule,
    FrameExtractionModule,
    FrameOfReferenceModule,
    GeneralEquipmentModule,
    GeneralStudyModule,
    InterventionModule,
    MaskModule,
    MultiFrameDimensionModule,
    MultiFrameFunctionalGroupsModule,
    PatientStudyModule,
    RespiratorySynchronizationModule,
    SynchronizationModule,
    XAXRFAcquisitionModule,
    XAXRFMultiFramePresentationModule,
    XAXRFSeriesModule,
    XRayImageIntensifierModule,
    IOD,
):
    """Enhanced XA Image IOD (PS3.3 A.47).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.47.html

    Modules (M: mandatory, C: conditional, U: user option):
    Patient (M), Clinical Trial Subject (U), General Study (M), Patient Study (U), Clinical Trial Study (U),
    General Series (M), XA/XRF Series (M), Clinical Trial Series (U), Frame of Reference (C), Synchronization
    (C), General Equipment (M), Enhanced General Equipment (M), Image Pixel (M), Enhanced Contrast/Bolus (C),
    Mask (U), Device (U), Intervention (U), Acquisition Context (M), Multi-frame Functional Groups (M), Multi-
    frame Dimension (U), Cardiac Synchronization (C), Respiratory Synchronization (C), Specimen (U), X-Ray
    Filtration (U), X-Ray Grid (U), Enhanced XA/XRF Image (M), XA/XRF Acquisition (C), X-Ray Image Intensifier
    (C), X-Ray Detector (C), XA/XRF Multi-frame Presentation (U), SOP Common (M), Common Instance Reference (U),
    Frame Extraction (C)

    Modules that must be absent:
    Overlay Plane, VOI LUT, Softcopy Presentation LUT
    """

    __slots__ = ()
    sop_classes = ("1.2.840.10008.5.1.4.1.1.12.1.1",)

    SharedFunctionalGroupsSequence = SQ(0x5200_9229, "EnhancedXAImageSharedFunctionalGroupsSequenceItem")
    PerFrameFunctionalGroupsSequence = SQ(0x5200_9230, "EnhancedXAImagePerFrameFunctionalGroupsSequenceItem")
    Modality = CS(0x0008_0060)
    ReferencedPerformedProcedureStepSequence = SQ(0x0008_1111, "SOPInstanceReferenceMacro")
    PositionerType = CST(0x0018_1508)
    ContentQualification = CS(0x0018_9004)
    SeriesNumber = IS(0x0020_0011)
    InstanceNumber = IS(0x0020_0013)
    PhotometricInterpretation = CS(0x0028_0004)
