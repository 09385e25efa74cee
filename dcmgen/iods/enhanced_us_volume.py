# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Enhanced US Volume IOD."""

from __future__ import annotations

from dcmgen.model.fields import CS, DA, IS, SQ, TM, CSTn
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
from dcmgen.modules.enhanced_palette_color_lookup_table import EnhancedPaletteColorLookupTableModule
from dcmgen.modules.enhanced_us_image import EnhancedUSImageModule
from dcmgen.modules.enhanced_us_series import EnhancedUSSeriesModule
from dcmgen.modules.excluded_intervals import ExcludedIntervalsModule
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
from dcmgen.modules.ivus_image import IVUSImageModule
from dcmgen.modules.multi_frame_dimension import MultiFrameDimensionModule
from dcmgen.modules.multi_frame_functional_groups import MultiFrameFunctionalGroupsModule
from dcmgen.modules.patient import PatientModule
from dcmgen.modules.patient_study import PatientStudyModule
from dcmgen.modules.respiratory_synchronization import RespiratorySynchronizationModule
from dcmgen.modules.sop_common import SOPCommonModule
from dcmgen.modules.specimen import SpecimenModule
from dcmgen.modules.synchronization import SynchronizationModule
from dcmgen.modules.ultrasound_frame_of_reference import UltrasoundFrameOfReferenceModule


class EnhancedUSVolume(
    EnhancedUSImageModule,
    GeneralImageModule,
    GeneralSeriesModule,
    ImagePixelModule,
    PatientModule,
    SOPCommonModule,
    SpecimenModule,
    AcquisitionContextModule,
    CardiacSynchronizationModule,
    ClinicalTrialSeriesModule,
    ClinicalTrialStudyModule,
    ClinicalTrialSubjectModule,
    CommonInstanceReferenceModule,
    DeviceModule,
    EnhancedContrastBolusModule,
    EnhancedGeneralEquipmentModule,
    EnhancedPaletteColorLookupTableModule,
    EnhancedUSSeriesModule,
    ExcludedIntervalsModule,
    FrameExtractionModule,
    FrameOfReferenceModule,
    GeneralAcquisitionModule,
    GeneralEquipmentModule,
    GeneralReferenceModule,
    GeneralStudyModule,
    ICCProfileModule,
    IVUSImageModule,
    MultiFrameDimensionModule,
    MultiFrameFunctionalGroupsModule,
    PatientStudyModule,
    RespiratorySynchronizationModule,
    SynchronizationModule,
    UltrasoundFrameOfReferenceModule,
    IOD,
):
    """Enhanced US Volume IOD (PS3.3 A.59).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.59.html

    Modules (M: mandatory, C: conditional, U: user option):
    Patient (M), Clinical Trial Subject (U), General Study (M), Patient Study (U), Clinical Trial Study (U),
    General Series (M), Enhanced US Series (M), Clinical Trial Series (U), Frame of Reference (M), Ultrasound
    Frame of Reference (M), Synchronization (M), General Equipment (M), Enhanced General Equipment (M), General
    Acquisition (M), General Image (M), General Reference (U), Image Pixel (M), Enhanced Contrast/Bolus (C),
    Multi-frame Functional Groups (M), Multi-frame Dimension (M), Cardiac Synchronization (C), Respiratory
    Synchronization (C), Device (U), Acquisition Context (M), Specimen (U), Enhanced Palette Color Lookup Table
    (U), Enhanced US Image (M), IVUS Image (C), Excluded Intervals (U), ICC Profile (U), SOP Common (M), Common
    Instance Reference (U), Frame Extraction (C)
    """

    __slots__ = ()
    sop_classes = ("1.2.840.10008.5.1.4.1.1.6.2",)

    SharedFunctionalGroupsSequence = SQ(0x5200_9229, "EnhancedUSVolumeSharedFunctionalGroupsSequenceItem")
    PerFrameFunctionalGroupsSequence = SQ(0x5200_9230, "EnhancedUSVolumePerFrameFunctionalGroupsSequenceItem")
    ImageType = CSTn(0x0008_0008)
    ContentDate = DA(0x0008_0023)
    ContentTime = TM(0x0008_0033)
    Modality = CS(0x0008_0060)
    ReferencedPerformedProcedureStepSequence = SQ(0x0008_1111, "SOPInstanceReferenceMacro")
    ReferencedImageSequence = SQ(0x0008_1140, "EnhancedUSVolumeReferencedImageSequenceItem")
    SourceImageSequence = SQ(0x0008_2112, "EnhancedUSVolumeSourceImageSequenceItem")
    InstanceNumber = IS(0x0020_0013)
    PerformedProtocolCodeSequence = SQ(0x0040_0260, "PerformedProtocolCodeSequenceItem")
