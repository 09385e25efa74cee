# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Height Map Segmentation IOD."""

from __future__ import annotations

from dcmgen.model.fields import CS, DA, IS, SQ, TM, CSTn
from dcmgen.model.iod import IOD
from dcmgen.modules.clinical_trial_series import ClinicalTrialSeriesModule
from dcmgen.modules.clinical_trial_study import ClinicalTrialStudyModule
from dcmgen.modules.clinical_trial_subject import ClinicalTrialSubjectModule
from dcmgen.modules.common_instance_reference import CommonInstanceReferenceModule
from dcmgen.modules.enhanced_general_equipment import EnhancedGeneralEquipmentModule
from dcmgen.modules.floating_point_image_pixel import FloatingPointImagePixelModule
from dcmgen.modules.frame_extraction import FrameExtractionModule
from dcmgen.modules.frame_of_reference import FrameOfReferenceModule
from dcmgen.modules.general_equipment import GeneralEquipmentModule
from dcmgen.modules.general_image import GeneralImageModule
from dcmgen.modules.general_reference import GeneralReferenceModule
from dcmgen.modules.general_series import GeneralSeriesModule
from dcmgen.modules.general_study import GeneralStudyModule
from dcmgen.modules.height_map_segmentation_image import HeightMapSegmentationImageModule
from dcmgen.modules.icc_profile import ICCProfileModule
from dcmgen.modules.multi_frame_dimension import MultiFrameDimensionModule
from dcmgen.modules.multi_frame_functional_groups import MultiFrameFunctionalGroupsModule
from dcmgen.modules.patient import PatientModule
from dcmgen.modules.patient_study import PatientStudyModule
from dcmgen.modules.segmentation_series import SegmentationSeriesModule
from dcmgen.modules.sop_common import SOPCommonModule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.height_map_segmentation import (
        HeightMapSegmentationPerFrameFunctionalGroupsSequenceItem,
        HeightMapSegmentationSharedFunctionalGroupsSequenceItem,
    )
    from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro


class HeightMapSegmentation(
    GeneralImageModule,
    HeightMapSegmentationImageModule,
    GeneralSeriesModule,
    PatientModule,
    SOPCommonModule,
    ClinicalTrialSeriesModule,
    ClinicalTrialStudyModule,
    ClinicalTrialSubjectModule,
    CommonInstanceReferenceModule,
    EnhancedGeneralEquipmentModule,
    FloatingPointImagePixelModule,
    FrameExtractionModule,
    FrameOfReferenceModule,
    GeneralEquipmentModule,
    GeneralReferenceModule,
    GeneralStudyModule,
    ICCProfileModule,
    MultiFrameDimensionModule,
    MultiFrameFunctionalGroupsModule,
    PatientStudyModule,
    SegmentationSeriesModule,
    IOD,
):
    """Height Map Segmentation IOD (PS3.3 A.91).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.91.html

    Modules (M: mandatory, C: conditional, U: user option):
    Patient (M), Clinical Trial Subject (U), General Study (M), Patient Study (U), Clinical Trial Study (U),
    General Series (M), Segmentation Series (M), Clinical Trial Series (U), Frame of Reference (M), General
    Equipment (M), Enhanced General Equipment (M), General Image (M), Multi-frame Functional Groups (M), Multi-
    frame Dimension (M), Floating Point Image Pixel (M), Height Map Segmentation Image (M), ICC Profile (U), SOP
    Common (M), Common Instance Reference (M), Frame Extraction (C), General Reference (U)
    """

    __slots__ = ()
    sop_classes = ("1.2.840.10008.5.1.4.1.1.66.8",)

    SharedFunctionalGroupsSequence: SQ[HeightMapSegmentationSharedFunctionalGroupsSequenceItem] = SQ(
        0x5200_9229, "HeightMapSegmentationSharedFunctionalGroupsSequenceItem"
    )
    """Shared Functional Groups Sequence (5200,9229), VM 1, Type 1 (PS3.3 A.91)."""
    PerFrameFunctionalGroupsSequence: SQ[HeightMapSegmentationPerFrameFunctionalGroupsSequenceItem] = SQ(
        0x5200_9230, "HeightMapSegmentationPerFrameFunctionalGroupsSequenceItem"
    )
    """Per-Frame Functional Groups Sequence (5200,9230), VM 1, Type 1C (PS3.3 A.91)."""
    ImageType: CSTn[Literal["ORIGINAL", "DERIVED", "PRIMARY", "SECONDARY"]] = CSTn(0x0008_0008)
    """Image Type (0008,0008), VM 2-n, Type 1 (PS3.3 C.8.20.5)."""
    ContentDate: DA = DA(0x0008_0023)
    """Content Date (0008,0023), VM 1, Type 1 (PS3.3 C.7.6.16)."""
    ContentTime: TM = TM(0x0008_0033)
    """Content Time (0008,0033), VM 1, Type 1 (PS3.3 C.7.6.16)."""
    Modality: CS[Literal["SEG"]] = CS(0x0008_0060)
    """Modality (0008,0060), VM 1, Type 1 (PS3.3 C.7.3.1)."""
    ReferencedPerformedProcedureStepSequence: SQ[SOPInstanceReferenceMacro] = SQ(
        0x0008_1111, "SOPInstanceReferenceMacro"
    )
    """Referenced Performed Procedure Step Sequence (0008,1111), VM 1, Type 1C (PS3.3 C.8.20.1)."""
    SeriesNumber: IS = IS(0x0020_0011)
    """Series Number (0020,0011), VM 1, Type 1 (PS3.3 C.8.20.1)."""
    InstanceNumber: IS = IS(0x0020_0013)
    """Instance Number (0020,0013), VM 1, Type 1 (PS3.3 C.7.6.16)."""
    PhotometricInterpretation: CS[Literal["MONOCHROME2"]] = CS(0x0028_0004)
    """Photometric Interpretation (0028,0004), VM 1, Type 1 (PS3.3 C.7.6.24)."""
