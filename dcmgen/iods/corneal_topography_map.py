# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Corneal Topography Map IOD."""

from __future__ import annotations

from dcmgen.model.fields import CS, SQ, CSTn, USorSSn
from dcmgen.model.iod import IOD
from dcmgen.modules.acquisition_context import AcquisitionContextModule
from dcmgen.modules.clinical_trial_series import ClinicalTrialSeriesModule
from dcmgen.modules.clinical_trial_study import ClinicalTrialStudyModule
from dcmgen.modules.clinical_trial_subject import ClinicalTrialSubjectModule
from dcmgen.modules.corneal_topography_map_analysis import CornealTopographyMapAnalysisModule
from dcmgen.modules.corneal_topography_map_image import CornealTopographyMapImageModule
from dcmgen.modules.corneal_topography_map_series import CornealTopographyMapSeriesModule
from dcmgen.modules.enhanced_general_equipment import EnhancedGeneralEquipmentModule
from dcmgen.modules.frame_of_reference import FrameOfReferenceModule
from dcmgen.modules.general_acquisition import GeneralAcquisitionModule
from dcmgen.modules.general_equipment import GeneralEquipmentModule
from dcmgen.modules.general_image import GeneralImageModule
from dcmgen.modules.general_reference import GeneralReferenceModule
from dcmgen.modules.general_series import GeneralSeriesModule
from dcmgen.modules.general_study import GeneralStudyModule
from dcmgen.modules.icc_profile import ICCProfileModule
from dcmgen.modules.image_pixel import ImagePixelModule
from dcmgen.modules.ophthalmic_photography_acquisition_parameters import (
    OphthalmicPhotographyAcquisitionParametersModule,
)
from dcmgen.modules.palette_color_lookup_table import PaletteColorLookupTableModule
from dcmgen.modules.patient import PatientModule
from dcmgen.modules.patient_study import PatientStudyModule
from dcmgen.modules.sop_common import SOPCommonModule


class CornealTopographyMap(
    CornealTopographyMapImageModule,
    GeneralImageModule,
    CornealTopographyMapAnalysisModule,
    GeneralSeriesModule,
    ImagePixelModule,
    OphthalmicPhotographyAcquisitionParametersModule,
    PaletteColorLookupTableModule,
    PatientModule,
    SOPCommonModule,
    AcquisitionContextModule,
    ClinicalTrialSeriesModule,
    ClinicalTrialStudyModule,
    ClinicalTrialSubjectModule,
    CornealTopographyMapSeriesModule,
    EnhancedGeneralEquipmentModule,
    FrameOfReferenceModule,
    GeneralAcquisitionModule,
    GeneralEquipmentModule,
    GeneralReferenceModule,
    GeneralStudyModule,
    ICCProfileModule,
    PatientStudyModule,
    IOD,
):
    """Corneal Topography Map IOD (PS3.3 A.73).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.73.html

    Modules (M: mandatory, C: conditional, U: user option):
    Patient (M), Clinical Trial Subject (U), General Study (M), Patient Study (U), Clinical Trial Study (U),
    General Series (M), Clinical Trial Series (U), Corneal Topography Map Series (M), General Equipment (M),
    Enhanced General Equipment (M), Frame of Reference (M), General Acquisition (M), General Image (M), General
    Reference (U), Image Pixel (M), Palette Color Lookup Table (M), Corneal Topography Map Image (M), Corneal
    Topography Map Analysis (M), Ophthalmic Photography Acquisition Parameters (M), Acquisition Context (M), ICC
    Profile (U), SOP Common (M)

    Modules that must be absent:
    Overlay Plane, VOI LUT
    """

    __slots__ = ()
    sop_classes = ("1.2.840.10008.5.1.4.1.1.82.1",)

    ImageType = CSTn(0x0008_0008)
    Modality = CS(0x0008_0060)
    ReferencedPerformedProcedureStepSequence = SQ(0x0008_1111, "SOPInstanceReferenceMacro")
    SourceImageSequence = SQ(0x0008_2112, "CornealTopographyMapSourceImageSequenceItem")
    BodyPartExamined = CS(0x0018_0015)
    RedPaletteColorLookupTableDescriptor = USorSSn(0x0028_1101)
    GreenPaletteColorLookupTableDescriptor = USorSSn(0x0028_1102)
    BluePaletteColorLookupTableDescriptor = USorSSn(0x0028_1103)
    RealWorldValueMappingSequence = SQ(0x0040_9096, "RealWorldValueMappingItemMacro")
