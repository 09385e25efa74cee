# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Ophthalmic Optical Coherence Tomography B-scan Volume Analysis IOD."""

from __future__ import annotations

from dcmgen.model.fields import CS, IS, SQ, UL, US
from dcmgen.model.iod import IOD
from dcmgen.modules.clinical_trial_series import ClinicalTrialSeriesModule
from dcmgen.modules.clinical_trial_study import ClinicalTrialStudyModule
from dcmgen.modules.clinical_trial_subject import ClinicalTrialSubjectModule
from dcmgen.modules.common_instance_reference import CommonInstanceReferenceModule
from dcmgen.modules.enhanced_general_equipment import EnhancedGeneralEquipmentModule
from dcmgen.modules.frame_extraction import FrameExtractionModule
from dcmgen.modules.frame_of_reference import FrameOfReferenceModule
from dcmgen.modules.general_equipment import GeneralEquipmentModule
from dcmgen.modules.general_series import GeneralSeriesModule
from dcmgen.modules.general_study import GeneralStudyModule
from dcmgen.modules.image_pixel import ImagePixelModule
from dcmgen.modules.multi_frame_dimension import MultiFrameDimensionModule
from dcmgen.modules.multi_frame_functional_groups import MultiFrameFunctionalGroupsModule
from dcmgen.modules.ophthalmic_optical_coherence_tomography_b_scan_volume_analysis_image import (
    OphthalmicOpticalCoherenceTomographyBScanVolumeAnalysisImageModule,
)
from dcmgen.modules.ophthalmic_tomography_b_scan_volume_analysis_series import (
    OphthalmicTomographyBScanVolumeAnalysisSeriesModule,
)
from dcmgen.modules.patient import PatientModule
from dcmgen.modules.patient_study import PatientStudyModule
from dcmgen.modules.sop_common import SOPCommonModule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.ophthalmic_optical_coherence_tomography_b_scan_volume_analysis import (
        OphthalmicOpticalCoherenceTomographyBScanVolumeAnalysisPerFrameFunctionalGroupsSequenceItem,
        OphthalmicOpticalCoherenceTomographyBScanVolumeAnalysisSharedFunctionalGroupsSequenceItem,
    )
    from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro


class OphthalmicOpticalCoherenceTomographyBScanVolumeAnalysis(
    GeneralSeriesModule,
    ImagePixelModule,
    PatientModule,
    SOPCommonModule,
    ClinicalTrialSeriesModule,
    ClinicalTrialStudyModule,
    ClinicalTrialSubjectModule,
    CommonInstanceReferenceModule,
    EnhancedGeneralEquipmentModule,
    FrameExtractionModule,
    FrameOfReferenceModule,
    GeneralEquipmentModule,
    GeneralStudyModule,
    MultiFrameDimensionModule,
    MultiFrameFunctionalGroupsModule,
    OphthalmicOpticalCoherenceTomographyBScanVolumeAnalysisImageModule,
    OphthalmicTomographyBScanVolumeAnalysisSeriesModule,
    PatientStudyModule,
    IOD,
):
    """Ophthalmic Optical Coherence Tomography B-scan Volume Analysis IOD (PS3.3 A.84).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.84.html

    Modules (M: mandatory, C: conditional, U: user option):
    Patient (M), Clinical Trial Subject (U), General Study (M), Patient Study (U), Clinical Trial Study (U),
    General Series (M), Ophthalmic Tomography B-scan Volume Analysis Series (M), Clinical Trial Series (U),
    Frame of Reference (M), General Equipment (M), Enhanced General Equipment (M), Image Pixel (M), Ophthalmic
    Optical Coherence Tomography B-scan Volume Analysis Image (M), Multi-frame Functional Groups (M), Multi-
    frame Dimension (M), SOP Common (M), Common Instance Reference (U), Frame Extraction (C)
    """

    __slots__ = ()
    sop_classes = ("1.2.840.10008.5.1.4.1.1.77.1.5.8",)

    SharedFunctionalGroupsSequence: SQ[
        OphthalmicOpticalCoherenceTomographyBScanVolumeAnalysisSharedFunctionalGroupsSequenceItem
    ] = SQ(0x5200_9229, "OphthalmicOpticalCoherenceTomographyBScanVolumeAnalysisSharedFunctionalGroupsSequenceItem")
    """Shared Functional Groups Sequence (5200,9229), VM 1, Type 1 (PS3.3 A.84)."""
    PerFrameFunctionalGroupsSequence: SQ[
        OphthalmicOpticalCoherenceTomographyBScanVolumeAnalysisPerFrameFunctionalGroupsSequenceItem
    ] = SQ(0x5200_9230, "OphthalmicOpticalCoherenceTomographyBScanVolumeAnalysisPerFrameFunctionalGroupsSequenceItem")
    """Per-Frame Functional Groups Sequence (5200,9230), VM 1, Type 1C (PS3.3 A.84)."""
    Modality: CS[Literal["OPTBSV"]] = CS(0x0008_0060)
    """Modality (0008,0060), VM 1, Type 1 (PS3.3 C.7.3.1)."""
    ReferencedPerformedProcedureStepSequence: SQ[SOPInstanceReferenceMacro] = SQ(
        0x0008_1111, "SOPInstanceReferenceMacro"
    )
    """Referenced Performed Procedure Step Sequence (0008,1111), VM 1, Type 1C (PS3.3 C.8.17.18)."""
    SeriesNumber: IS = IS(0x0020_0011)
    """Series Number (0020,0011), VM 1, Type 1 (PS3.3 C.8.17.18)."""
    InstanceNumber: IS = IS(0x0020_0013)
    """Instance Number (0020,0013), VM 1, Type 1 (PS3.3 C.8.17.16)."""
    InConcatenationNumber: US = US(0x0020_9162)
    """In-concatenation Number (0020,9162), VM 1, Type 1 (PS3.3 C.8.17.16)."""
    InConcatenationTotalNumber: US = US(0x0020_9163)
    """In-concatenation Total Number (0020,9163), VM 1, Type 1 (PS3.3 C.8.17.16)."""
    ConcatenationFrameOffsetNumber: UL = UL(0x0020_9228)
    """Concatenation Frame Offset Number (0020,9228), VM 1, Type 1 (PS3.3 C.8.17.16)."""
    PhotometricInterpretation: CS[Literal["MONOCHROME2"]] = CS(0x0028_0004)
    """Photometric Interpretation (0028,0004), VM 1, Type 1 (PS3.3 C.7.6.3.3)."""
