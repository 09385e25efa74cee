# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Shared Functional Groups Sequence (5200,9229) in the Enhanced PET Image IOD."""

from __future__ import annotations

from dcmgen.items.cardiac_synchronization_macro import CardiacSynchronizationMacro
from dcmgen.items.derivation_image_macro import DerivationImageMacro
from dcmgen.items.frame_anatomy_macro import FrameAnatomyMacro
from dcmgen.items.frame_content_macro import FrameContentMacro
from dcmgen.items.frame_voi_lut_macro import FrameVOILUTMacro
from dcmgen.items.patient_physiological_state_macro import PatientPhysiologicalStateMacro
from dcmgen.items.pet_detector_motion_details_macro import PETDetectorMotionDetailsMacro
from dcmgen.items.pet_frame_acquisition_macro import PETFrameAcquisitionMacro
from dcmgen.items.pet_frame_correction_factors_macro import PETFrameCorrectionFactorsMacro
from dcmgen.items.pet_frame_type_macro import PETFrameTypeMacro
from dcmgen.items.pet_position_macro import PETPositionMacro
from dcmgen.items.pet_reconstruction_macro import PETReconstructionMacro
from dcmgen.items.pet_table_dynamics_macro import PETTableDynamicsMacro
from dcmgen.items.pixel_measures_macro import PixelMeasuresMacro
from dcmgen.items.pixel_value_transformation_macro import PixelValueTransformationMacro
from dcmgen.items.plane_orientation_patient_macro import PlaneOrientationPatientMacro
from dcmgen.items.plane_position_patient_macro import PlanePositionPatientMacro
from dcmgen.items.radiopharmaceutical_usage_macro import RadiopharmaceuticalUsageMacro
from dcmgen.items.real_world_value_mapping_macro import RealWorldValueMappingMacro
from dcmgen.items.referenced_image_macro import ReferencedImageMacro
from dcmgen.items.respiratory_synchronization_macro import RespiratorySynchronizationMacro
from dcmgen.model.iod import Item


class EnhancedPETImageSharedFunctionalGroupsSequenceItem(
    CardiacSynchronizationMacro,
    DerivationImageMacro,
    FrameAnatomyMacro,
    FrameVOILUTMacro,
    PETDetectorMotionDetailsMacro,
    PETFrameAcquisitionMacro,
    PETFrameCorrectionFactorsMacro,
    PETFrameTypeMacro,
    PETPositionMacro,
    PETReconstructionMacro,
    PETTableDynamicsMacro,
    PatientPhysiologicalStateMacro,
    PixelMeasuresMacro,
    PixelValueTransformationMacro,
    PlaneOrientationPatientMacro,
    PlanePositionPatientMacro,
    RadiopharmaceuticalUsageMacro,
    RealWorldValueMappingMacro,
    ReferencedImageMacro,
    RespiratorySynchronizationMacro,
    Item,
):
    """Item of Shared Functional Groups Sequence (5200,9229) in the Enhanced PET Image IOD (PS3.3 A.56).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.56.html
    """

    __slots__ = ()


class EnhancedPETImagePerFrameFunctionalGroupsSequenceItem(
    CardiacSynchronizationMacro,
    DerivationImageMacro,
    FrameAnatomyMacro,
    FrameContentMacro,
    FrameVOILUTMacro,
    PETDetectorMotionDetailsMacro,
    PETFrameAcquisitionMacro,
    PETFrameCorrectionFactorsMacro,
    PETFrameTypeMacro,
    PETPositionMacro,
    PETReconstructionMacro,
    PETTableDynamicsMacro,
    PatientPhysiologicalStateMacro,
    PixelMeasuresMacro,
    PixelValueTransformationMacro,
    PlaneOrientationPatientMacro,
    PlanePositionPatientMacro,
    RadiopharmaceuticalUsageMacro,
    RealWorldValueMappingMacro,
    ReferencedImageMacro,
    RespiratorySynchronizationMacro,
    Item,
):
    """Item of Per-Frame Functional Groups Sequence (5200,9230) in the Enhanced PET Image IOD (PS3.3 A.56).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.56.html
    """

    __slots__ = ()
