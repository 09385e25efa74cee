# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Parametric Map IOD."""

from __future__ import annotations

from dcmgen.model.fields import CS, DA, IS, SQ, TM, CSTn, DSn
from dcmgen.model.iod import IOD
from dcmgen.modules.acquisition_context import AcquisitionContextModule
from dcmgen.modules.bulk_motion_synchronization import BulkMotionSynchronizationModule
from dcmgen.modules.cardiac_synchronization import CardiacSynchronizationModule
from dcmgen.modules.clinical_trial_series import ClinicalTrialSeriesModule
from dcmgen.modules.clinical_trial_study import ClinicalTrialStudyModule
from dcmgen.modules.clinical_trial_subject import ClinicalTrialSubjectModule
from dcmgen.modules.common_instance_reference import CommonInstanceReferenceModule
from dcmgen.modules.device import DeviceModule
from dcmgen.modules.double_floating_point_image_pixel import DoubleFloatingPointImagePixelModule
from dcmgen.modules.enhanced_general_equipment import EnhancedGeneralEquipmentModule
from dcmgen.modules.floating_point_image_pixel import FloatingPointImagePixelModule
from dcmgen.modules.frame_extraction import FrameExtractionModule
from dcmgen.modules.frame_of_reference import FrameOfReferenceModule
from dcmgen.modules.general_acquisition import GeneralAcquisitionModule
from dcmgen.modules.general_equipment import GeneralEquipmentModule
from dcmgen.modules.general_image import GeneralImageModule
from dcmgen.modules.general_reference import GeneralReferenceModule
from dcmgen.modules.general_series import GeneralSeriesModule
from dcmgen.modules.general_study import GeneralStudyModule
from dcmgen.modules.image_pixel import ImagePixelModule
from dcmgen.modules.microscope_slide_layer_tile_organization import MicroscopeSlideLayerTileOrganizationModule
from dcmgen.modules.multi_frame_dimension import MultiFrameDimensionModule
from dcmgen.modules.multi_frame_functional_groups import MultiFrameFunctionalGroupsModule
from dcmgen.modules.multi_resolution_pyramid import MultiResolutionPyramidModule
from dcmgen.modules.palette_color_lookup_table import PaletteColorLookupTableModule
from dcmgen.modules.parametric_map_image import ParametricMapImageModule
from dcmgen.modules.parametric_map_series import ParametricMapSeriesModule
from dcmgen.modules.patient import PatientModule
from dcmgen.modules.patient_study import PatientStudyModule
from dcmgen.modules.respiratory_synchronization import RespiratorySynchronizationModule
from dcmgen.modules.sop_common import SOPCommonModule
from dcmgen.modules.specimen import SpecimenModule
from dcmgen.modules.synchronization import SynchronizationModule


class ParametricMap(
    GeneralImageModule,
    ParametricMapImageModule,
    GeneralSeriesModule,
    ImagePixelModule,
    PaletteColorLookupTableModule,
    PatientModule,
    SOPCommonModule,
    SpecimenModule,
    AcquisitionContextModule,
    BulkMotionSynchronizationModule,
    CardiacSynchronizationModule,
    ClinicalTrialSeriesModule,
    ClinicalTrialStudyModule,
    ClinicalTrialSubjectModule,
    CommonInstanceReferenceModule,
    DeviceModule,
    DoubleFloatingPointImagePixelModule,
    EnhancedGeneralEquipmentModule,
    FloatingPointImagePixelModule,
    FrameExtractionModule,
    FrameOfReferenceModule,
    GeneralAcquisitionModule,
    GeneralEquipmentModule,
    GeneralReferenceModule,
    GeneralStudyModule,
    MicroscopeSlideLayerTileOrganizationModule,
    MultiFrameDimensionModule,
    MultiFrameFunctionalGroupsModule,
    MultiResolutionPyramidModule,
    ParametricMapSeriesModule,
    PatientStudyModule,
    RespiratorySynchronizationModule,
    SynchronizationModule,
    IOD,
):
    """Parametric Map IOD (PS3.3 A.75).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.75.html

    Modules (M: mandatory, C: conditional, U: user option):
    Patient (M), Clinical Trial Subject (U), General Study (M), Patient Study (U), Clinical Trial Study (U),
    General Series (M), Parametric Map Series (M), Clinical Trial Series (U), Frame of Reference (M),
    Synchronization (U), General Equipment (M), Enhanced General Equipment (M), General Acquisition (U), Multi-
    Resolution Pyramid (U), General Image (M), General Reference (U), Microscope Slide Layer Tile Organization
    (C), Image Pixel (C), Floating Point Image Pixel (C), Double Floating Point Image Pixel (C), Parametric Map
    Image (M), Multi-frame Functional Groups (M), Multi-frame Dimension (M), Palette Color Lookup Table (C),
    Cardiac Synchronization (U), Respiratory Synchronization (U), Bulk Motion Synchronization (U), Acquisition
    Context (M), Device (U), Specimen (U), Common Instance Reference (C), SOP Common (M), Frame Extraction (C)

    Modules that must be absent:
    VOI LUT, Modality LUT, Overlay Plane, Supplemental Palette Color Lookup Table
    """

    __slots__ = ()
    sop_classes = ("1.2.840.10008.5.1.4.1.1.30",)

    SharedFunctionalGroupsSequence = SQ(0x5200_9229, "ParametricMapSharedFunctionalGroupsSequenceItem")
    PerFrameFunctionalGroupsSequence = SQ(0x5200_9230, "ParametricMapPerFrameFunctionalGroupsSequenceItem")
    ImageType = CSTn(0x0008_0008)
    ContentDate = DA(0x0008_0023)
    ContentTime = TM(0x0008_0033)
    ReferencedPerformedProcedureStepSequence = SQ(0x0008_1111, "SOPInstanceReferenceMacro")
    SeriesNumber = IS(0x0020_0011)
    InstanceNumber = IS(0x0020_0013)
    BurnedInAnnotation = CS(0x0028_0301)
    RecognizableVisualFeatures = CS(0x0028_0302)
    LossyImageCompression = CS(0x0028_2110)
    LossyImageCompressionRatio = DSn(0x0028_2112)
    LossyImageCompressionMethod = CSTn(0x0028_2114)
    PresentationLUTShape = CS(0x2050_0020)
