# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Confocal Microscopy Image IOD."""

from __future__ import annotations

from dcmgen.model.fields import CS, DA, IS, SQ, TM, CSTn
from dcmgen.model.iod import IOD
from dcmgen.modules.acquisition_context import AcquisitionContextModule
from dcmgen.modules.clinical_trial_series import ClinicalTrialSeriesModule
from dcmgen.modules.clinical_trial_study import ClinicalTrialStudyModule
from dcmgen.modules.clinical_trial_subject import ClinicalTrialSubjectModule
from dcmgen.modules.common_instance_reference import CommonInstanceReferenceModule
from dcmgen.modules.confocal_microscopy_image import ConfocalMicroscopyImageModule
from dcmgen.modules.cutaneous_confocal_microscopy_image_acquisition_parameters import (
    CutaneousConfocalMicroscopyImageAcquisitionParametersModule,
)
from dcmgen.modules.enhanced_general_equipment import EnhancedGeneralEquipmentModule
from dcmgen.modules.frame_extraction import FrameExtractionModule
from dcmgen.modules.frame_of_reference import FrameOfReferenceModule
from dcmgen.modules.general_acquisition import GeneralAcquisitionModule
from dcmgen.modules.general_equipment import GeneralEquipmentModule
from dcmgen.modules.general_image import GeneralImageModule
from dcmgen.modules.general_reference import GeneralReferenceModule
from dcmgen.modules.general_series import GeneralSeriesModule
from dcmgen.modules.general_study import GeneralStudyModule
from dcmgen.modules.image_pixel import ImagePixelModule
from dcmgen.modules.multi_frame_dimension import MultiFrameDimensionModule
from dcmgen.modules.multi_frame_functional_groups import MultiFrameFunctionalGroupsModule
from dcmgen.modules.optical_path import OpticalPathModule
from dcmgen.modules.patient import PatientModule
from dcmgen.modules.patient_study import PatientStudyModule
from dcmgen.modules.sop_common import SOPCommonModule
from dcmgen.modules.specimen import SpecimenModule
from dcmgen.modules.synchronization import SynchronizationModule


class ConfocalMicroscopyImage(
    GeneralImageModule,
    GeneralSeriesModule,
    ImagePixelModule,
    PatientModule,
    SOPCommonModule,
    SpecimenModule,
    AcquisitionContextModule,
    ClinicalTrialSeriesModule,
    ClinicalTrialStudyModule,
    ClinicalTrialSubjectModule,
    CommonInstanceReferenceModule,
    ConfocalMicroscopyImageModule,
    CutaneousConfocalMicroscopyImageAcquisitionParametersModule,
    EnhancedGeneralEquipmentModule,
    FrameExtractionModule,
    FrameOfReferenceModule,
    GeneralAcquisitionModule,
    GeneralEquipmentModule,
    GeneralReferenceModule,
    GeneralStudyModule,
    MultiFrameDimensionModule,
    MultiFrameFunctionalGroupsModule,
    OpticalPathModule,
    PatientStudyModule,
    SynchronizationModule,
    IOD,
):
    """Confocal Microscopy Image IOD (PS3.3 A.90.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.90.html#sect_A.90.1

    Modules (M: mandatory, C: conditional, U: user option):
    Patient (M), Clinical Trial Subject (U), General Study (M), Patient Study (U), Clinical Trial Study (U),
    General Series (M), Clinical Trial Series (U), Frame of Reference (M), Synchronization (C), General
    Equipment (M), Enhanced General Equipment (M), General Acquisition (M), General Image (M), General Reference
    (U), Image Pixel (M), Multi-frame Functional Groups (M), Multi-frame Dimension (M), Specimen (C),
    Acquisition Context (M), Confocal Microscopy Image (M), Cutaneous Confocal Microscopy Image Acquisition
    Parameters (C), Optical Path (M), SOP Common (M), Common Instance Reference (U), Frame Extraction (C)
    """

    __slots__ = ()
    sop_classes = ("1.2.840.10008.5.1.4.1.1.77.1.8",)

    SharedFunctionalGroupsSequence = SQ(0x5200_9229, "ConfocalMicroscopyImageSharedFunctionalGroupsSequenceItem")
    PerFrameFunctionalGroupsSequence = SQ(0x5200_9230, "ConfocalMicroscopyImagePerFrameFunctionalGroupsSequenceItem")
    ImageType = CSTn(0x0008_0008)
    ContentDate = DA(0x0008_0023)
    ContentTime = TM(0x0008_0033)
    InstanceNumber = IS(0x0020_0013)
    LossyImageCompression = CS(0x0028_2110)
