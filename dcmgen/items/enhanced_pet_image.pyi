# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Shared Functional Groups Sequence (5200,9229) in the Enhanced PET Image IOD."""

from dcmgen.items.cardiac_synchronization_macro import CardiacSynchronizationMacro
from dcmgen.items.cardiac_synchronization_sequence_item import CardiacSynchronizationSequenceItem
from dcmgen.items.derivation_image_macro import DerivationImageMacro
from dcmgen.items.derivation_image_sequence_item import DerivationImageSequenceItem
from dcmgen.items.frame_anatomy_macro import FrameAnatomyMacro
from dcmgen.items.frame_anatomy_sequence_item import FrameAnatomySequenceItem
from dcmgen.items.frame_content_macro import FrameContentMacro
from dcmgen.items.frame_content_sequence_item import FrameContentSequenceItem
from dcmgen.items.frame_voi_lut_macro import FrameVOILUTMacro
from dcmgen.items.frame_voi_lut_sequence_item import FrameVOILUTSequenceItem
from dcmgen.items.patient_physiological_state_macro import PatientPhysiologicalStateMacro
from dcmgen.items.patient_physiological_state_sequence_item import PatientPhysiologicalStateSequenceItem
from dcmgen.items.pet_detector_motion_details_macro import PETDetectorMotionDetailsMacro
from dcmgen.items.pet_detector_motion_details_sequence_item import PETDetectorMotionDetailsSequenceItem
from dcmgen.items.pet_frame_acquisition_macro import PETFrameAcquisitionMacro
from dcmgen.items.pet_frame_acquisition_sequence_item import PETFrameAcquisitionSequenceItem
from dcmgen.items.pet_frame_correction_factors_macro import PETFrameCorrectionFactorsMacro
from dcmgen.items.pet_frame_correction_factors_sequence_item import PETFrameCorrectionFactorsSequenceItem
from dcmgen.items.pet_frame_type_macro import PETFrameTypeMacro
from dcmgen.items.pet_frame_type_sequence_item import PETFrameTypeSequenceItem
from dcmgen.items.pet_position_macro import PETPositionMacro
from dcmgen.items.pet_position_sequence_item import PETPositionSequenceItem
from dcmgen.items.pet_reconstruction_macro import PETReconstructionMacro
from dcmgen.items.pet_reconstruction_sequence_item import PETReconstructionSequenceItem
from dcmgen.items.pet_table_dynamics_macro import PETTableDynamicsMacro
from dcmgen.items.pet_table_dynamics_sequence_item import PETTableDynamicsSequenceItem
from dcmgen.items.pixel_measures_macro import PixelMeasuresMacro
from dcmgen.items.pixel_measures_sequence_item import PixelMeasuresSequenceItem
from dcmgen.items.pixel_value_transformation_macro import PixelValueTransformationMacro
from dcmgen.items.pixel_value_transformation_sequence_item import PixelValueTransformationSequenceItem
from dcmgen.items.plane_orientation_patient_macro import PlaneOrientationPatientMacro
from dcmgen.items.plane_orientation_sequence_item import PlaneOrientationSequenceItem
from dcmgen.items.plane_position_patient_macro import PlanePositionPatientMacro
from dcmgen.items.plane_position_sequence_item import PlanePositionSequenceItem
from dcmgen.items.radiopharmaceutical_usage_macro import RadiopharmaceuticalUsageMacro
from dcmgen.items.radiopharmaceutical_usage_sequence_item import RadiopharmaceuticalUsageSequenceItem
from dcmgen.items.real_world_value_mapping_item_macro import RealWorldValueMappingItemMacro
from dcmgen.items.real_world_value_mapping_macro import RealWorldValueMappingMacro
from dcmgen.items.referenced_image_macro import ReferencedImageMacro
from dcmgen.items.referenced_image_referenced_image_sequence_item import ReferencedImageReferencedImageSequenceItem
from dcmgen.items.respiratory_synchronization_macro import RespiratorySynchronizationMacro
from dcmgen.items.respiratory_synchronization_sequence_item import RespiratorySynchronizationSequenceItem
from dcmgen.model.fields import Items
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

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

    def __init__(
        self,
        /,
        *,
        CardiacSynchronizationSequence: Items[CardiacSynchronizationSequenceItem] = ...,
        PETFrameAcquisitionSequence: Items[PETFrameAcquisitionSequenceItem] = ...,
        PETDetectorMotionDetailsSequence: Items[PETDetectorMotionDetailsSequenceItem] = ...,
        PETTableDynamicsSequence: Items[PETTableDynamicsSequenceItem] = ...,
        PETPositionSequence: Items[PETPositionSequenceItem] = ...,
        PETFrameCorrectionFactorsSequence: Items[PETFrameCorrectionFactorsSequenceItem] = ...,
        RadiopharmaceuticalUsageSequence: Items[RadiopharmaceuticalUsageSequenceItem] = ...,
        PETReconstructionSequence: Items[PETReconstructionSequenceItem] = ...,
        PETFrameTypeSequence: Items[PETFrameTypeSequenceItem] = ...,
        PatientPhysiologicalStateSequence: Items[PatientPhysiologicalStateSequenceItem] = ...,
        FrameAnatomySequence: Items[FrameAnatomySequenceItem] = ...,
        PlanePositionSequence: Items[PlanePositionSequenceItem] = ...,
        PlaneOrientationSequence: Items[PlaneOrientationSequenceItem] = ...,
        RespiratorySynchronizationSequence: Items[RespiratorySynchronizationSequenceItem] = ...,
        PixelMeasuresSequence: Items[PixelMeasuresSequenceItem] = ...,
        FrameVOILUTSequence: Items[FrameVOILUTSequenceItem] = ...,
        PixelValueTransformationSequence: Items[PixelValueTransformationSequenceItem] = ...,
        RealWorldValueMappingSequence: Items[RealWorldValueMappingItemMacro] = ...,
        ReferencedImageSequence: Items[ReferencedImageReferencedImageSequenceItem] = ...,
        DerivationImageSequence: Items[DerivationImageSequenceItem] = ...,
    ) -> None: ...

class EnhancedPETImageSharedFunctionalGroupsSequenceItems(Sequence[EnhancedPETImageSharedFunctionalGroupsSequenceItem]):
    def add(
        self,
        /,
        *,
        CardiacSynchronizationSequence: Items[CardiacSynchronizationSequenceItem] = ...,
        PETFrameAcquisitionSequence: Items[PETFrameAcquisitionSequenceItem] = ...,
        PETDetectorMotionDetailsSequence: Items[PETDetectorMotionDetailsSequenceItem] = ...,
        PETTableDynamicsSequence: Items[PETTableDynamicsSequenceItem] = ...,
        PETPositionSequence: Items[PETPositionSequenceItem] = ...,
        PETFrameCorrectionFactorsSequence: Items[PETFrameCorrectionFactorsSequenceItem] = ...,
        RadiopharmaceuticalUsageSequence: Items[RadiopharmaceuticalUsageSequenceItem] = ...,
        PETReconstructionSequence: Items[PETReconstructionSequenceItem] = ...,
        PETFrameTypeSequence: Items[PETFrameTypeSequenceItem] = ...,
        PatientPhysiologicalStateSequence: Items[PatientPhysiologicalStateSequenceItem] = ...,
        FrameAnatomySequence: Items[FrameAnatomySequenceItem] = ...,
        PlanePositionSequence: Items[PlanePositionSequenceItem] = ...,
        PlaneOrientationSequence: Items[PlaneOrientationSequenceItem] = ...,
        RespiratorySynchronizationSequence: Items[RespiratorySynchronizationSequenceItem] = ...,
        PixelMeasuresSequence: Items[PixelMeasuresSequenceItem] = ...,
        FrameVOILUTSequence: Items[FrameVOILUTSequenceItem] = ...,
        PixelValueTransformationSequence: Items[PixelValueTransformationSequenceItem] = ...,
        RealWorldValueMappingSequence: Items[RealWorldValueMappingItemMacro] = ...,
        ReferencedImageSequence: Items[ReferencedImageReferencedImageSequenceItem] = ...,
        DerivationImageSequence: Items[DerivationImageSequenceItem] = ...,
    ) -> EnhancedPETImageSharedFunctionalGroupsSequenceItem: ...

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

    def __init__(
        self,
        /,
        *,
        CardiacSynchronizationSequence: Items[CardiacSynchronizationSequenceItem] = ...,
        PETFrameAcquisitionSequence: Items[PETFrameAcquisitionSequenceItem] = ...,
        PETDetectorMotionDetailsSequence: Items[PETDetectorMotionDetailsSequenceItem] = ...,
        PETTableDynamicsSequence: Items[PETTableDynamicsSequenceItem] = ...,
        PETPositionSequence: Items[PETPositionSequenceItem] = ...,
        PETFrameCorrectionFactorsSequence: Items[PETFrameCorrectionFactorsSequenceItem] = ...,
        RadiopharmaceuticalUsageSequence: Items[RadiopharmaceuticalUsageSequenceItem] = ...,
        PETReconstructionSequence: Items[PETReconstructionSequenceItem] = ...,
        PETFrameTypeSequence: Items[PETFrameTypeSequenceItem] = ...,
        PatientPhysiologicalStateSequence: Items[PatientPhysiologicalStateSequenceItem] = ...,
        FrameAnatomySequence: Items[FrameAnatomySequenceItem] = ...,
        FrameContentSequence: Items[FrameContentSequenceItem] = ...,
        PlanePositionSequence: Items[PlanePositionSequenceItem] = ...,
        PlaneOrientationSequence: Items[PlaneOrientationSequenceItem] = ...,
        RespiratorySynchronizationSequence: Items[RespiratorySynchronizationSequenceItem] = ...,
        PixelMeasuresSequence: Items[PixelMeasuresSequenceItem] = ...,
        FrameVOILUTSequence: Items[FrameVOILUTSequenceItem] = ...,
        PixelValueTransformationSequence: Items[PixelValueTransformationSequenceItem] = ...,
        RealWorldValueMappingSequence: Items[RealWorldValueMappingItemMacro] = ...,
        ReferencedImageSequence: Items[ReferencedImageReferencedImageSequenceItem] = ...,
        DerivationImageSequence: Items[DerivationImageSequenceItem] = ...,
    ) -> None: ...

class EnhancedPETImagePerFrameFunctionalGroupsSequenceItems(
    Sequence[EnhancedPETImagePerFrameFunctionalGroupsSequenceItem]
):
    def add(
        self,
        /,
        *,
        CardiacSynchronizationSequence: Items[CardiacSynchronizationSequenceItem] = ...,
        PETFrameAcquisitionSequence: Items[PETFrameAcquisitionSequenceItem] = ...,
        PETDetectorMotionDetailsSequence: Items[PETDetectorMotionDetailsSequenceItem] = ...,
        PETTableDynamicsSequence: Items[PETTableDynamicsSequenceItem] = ...,
        PETPositionSequence: Items[PETPositionSequenceItem] = ...,
        PETFrameCorrectionFactorsSequence: Items[PETFrameCorrectionFactorsSequenceItem] = ...,
        RadiopharmaceuticalUsageSequence: Items[RadiopharmaceuticalUsageSequenceItem] = ...,
        PETReconstructionSequence: Items[PETReconstructionSequenceItem] = ...,
        PETFrameTypeSequence: Items[PETFrameTypeSequenceItem] = ...,
        PatientPhysiologicalStateSequence: Items[PatientPhysiologicalStateSequenceItem] = ...,
        FrameAnatomySequence: Items[FrameAnatomySequenceItem] = ...,
        FrameContentSequence: Items[FrameContentSequenceItem] = ...,
        PlanePositionSequence: Items[PlanePositionSequenceItem] = ...,
        PlaneOrientationSequence: Items[PlaneOrientationSequenceItem] = ...,
        RespiratorySynchronizationSequence: Items[RespiratorySynchronizationSequenceItem] = ...,
        PixelMeasuresSequence: Items[PixelMeasuresSequenceItem] = ...,
        FrameVOILUTSequence: Items[FrameVOILUTSequenceItem] = ...,
        PixelValueTransformationSequence: Items[PixelValueTransformationSequenceItem] = ...,
        RealWorldValueMappingSequence: Items[RealWorldValueMappingItemMacro] = ...,
        ReferencedImageSequence: Items[ReferencedImageReferencedImageSequenceItem] = ...,
        DerivationImageSequence: Items[DerivationImageSequenceItem] = ...,
    ) -> EnhancedPETImagePerFrameFunctionalGroupsSequenceItem: ...
