# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Shared Functional Groups Sequence (5200,9229) in the Enhanced MR Image IOD."""

from dcmgen.items.cardiac_synchronization_macro import CardiacSynchronizationMacro
from dcmgen.items.cardiac_synchronization_sequence_item import CardiacSynchronizationSequenceItem
from dcmgen.items.contrast_bolus_usage_macro import ContrastBolusUsageMacro
from dcmgen.items.contrast_bolus_usage_sequence_item import ContrastBolusUsageSequenceItem
from dcmgen.items.derivation_image_macro import DerivationImageMacro
from dcmgen.items.derivation_image_sequence_item import DerivationImageSequenceItem
from dcmgen.items.frame_anatomy_macro import FrameAnatomyMacro
from dcmgen.items.frame_anatomy_sequence_item import FrameAnatomySequenceItem
from dcmgen.items.frame_content_macro import FrameContentMacro
from dcmgen.items.frame_content_sequence_item import FrameContentSequenceItem
from dcmgen.items.frame_voi_lut_macro import FrameVOILUTMacro
from dcmgen.items.frame_voi_lut_sequence_item import FrameVOILUTSequenceItem
from dcmgen.items.functional_mr_macro import FunctionalMRMacro
from dcmgen.items.functional_mr_sequence_item import FunctionalMRSequenceItem
from dcmgen.items.mr_arterial_spin_labeling_macro import MRArterialSpinLabelingMacro
from dcmgen.items.mr_arterial_spin_labeling_sequence_item import MRArterialSpinLabelingSequenceItem
from dcmgen.items.mr_averages_macro import MRAveragesMacro
from dcmgen.items.mr_averages_sequence_item import MRAveragesSequenceItem
from dcmgen.items.mr_diffusion_macro import MRDiffusionMacro
from dcmgen.items.mr_diffusion_sequence_item import MRDiffusionSequenceItem
from dcmgen.items.mr_echo_macro import MREchoMacro
from dcmgen.items.mr_echo_sequence_item import MREchoSequenceItem
from dcmgen.items.mr_fov_geometry_macro import MRFOVGeometryMacro
from dcmgen.items.mr_fov_geometry_sequence_item import MRFOVGeometrySequenceItem
from dcmgen.items.mr_image_frame_type_macro import MRImageFrameTypeMacro
from dcmgen.items.mr_image_frame_type_sequence_item import MRImageFrameTypeSequenceItem
from dcmgen.items.mr_imaging_modifier_macro import MRImagingModifierMacro
from dcmgen.items.mr_imaging_modifier_sequence_item import MRImagingModifierSequenceItem
from dcmgen.items.mr_metabolite_map_macro import MRMetaboliteMapMacro
from dcmgen.items.mr_metabolite_map_sequence_item import MRMetaboliteMapSequenceItem
from dcmgen.items.mr_modifier_macro import MRModifierMacro
from dcmgen.items.mr_modifier_sequence_item import MRModifierSequenceItem
from dcmgen.items.mr_receive_coil_macro import MRReceiveCoilMacro
from dcmgen.items.mr_receive_coil_sequence_item import MRReceiveCoilSequenceItem
from dcmgen.items.mr_spatial_saturation_macro import MRSpatialSaturationMacro
from dcmgen.items.mr_spatial_saturation_sequence_item import MRSpatialSaturationSequenceItem
from dcmgen.items.mr_timing_and_related_parameters_macro import MRTimingAndRelatedParametersMacro
from dcmgen.items.mr_timing_and_related_parameters_sequence_item import MRTimingAndRelatedParametersSequenceItem
from dcmgen.items.mr_transmit_coil_macro import MRTransmitCoilMacro
from dcmgen.items.mr_transmit_coil_sequence_item import MRTransmitCoilSequenceItem
from dcmgen.items.mr_velocity_encoding_macro import MRVelocityEncodingMacro
from dcmgen.items.mr_velocity_encoding_sequence_item import MRVelocityEncodingSequenceItem
from dcmgen.items.pixel_measures_macro import PixelMeasuresMacro
from dcmgen.items.pixel_measures_sequence_item import PixelMeasuresSequenceItem
from dcmgen.items.pixel_value_transformation_macro import PixelValueTransformationMacro
from dcmgen.items.pixel_value_transformation_sequence_item import PixelValueTransformationSequenceItem
from dcmgen.items.plane_orientation_patient_macro import PlaneOrientationPatientMacro
from dcmgen.items.plane_orientation_sequence_item import PlaneOrientationSequenceItem
from dcmgen.items.plane_position_patient_macro import PlanePositionPatientMacro
from dcmgen.items.plane_position_sequence_item import PlanePositionSequenceItem
from dcmgen.items.real_world_value_mapping_item_macro import RealWorldValueMappingItemMacro
from dcmgen.items.real_world_value_mapping_macro import RealWorldValueMappingMacro
from dcmgen.items.referenced_image_macro import ReferencedImageMacro
from dcmgen.items.referenced_image_referenced_image_sequence_item import ReferencedImageReferencedImageSequenceItem
from dcmgen.items.respiratory_synchronization_macro import RespiratorySynchronizationMacro
from dcmgen.items.respiratory_synchronization_sequence_item import RespiratorySynchronizationSequenceItem
from dcmgen.items.temporal_position_macro import TemporalPositionMacro
from dcmgen.items.temporal_position_sequence_item import TemporalPositionSequenceItem
from dcmgen.model.fields import Items
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class EnhancedMRImageSharedFunctionalGroupsSequenceItem(
    CardiacSynchronizationMacro,
    ContrastBolusUsageMacro,
    DerivationImageMacro,
    FrameAnatomyMacro,
    FrameVOILUTMacro,
    FunctionalMRMacro,
    MRArterialSpinLabelingMacro,
    MRAveragesMacro,
    MRDiffusionMacro,
    MREchoMacro,
    MRFOVGeometryMacro,
    MRImageFrameTypeMacro,
    MRImagingModifierMacro,
    MRMetaboliteMapMacro,
    MRModifierMacro,
    MRReceiveCoilMacro,
    MRSpatialSaturationMacro,
    MRTimingAndRelatedParametersMacro,
    MRTransmitCoilMacro,
    MRVelocityEncodingMacro,
    PixelMeasuresMacro,
    PixelValueTransformationMacro,
    PlaneOrientationPatientMacro,
    PlanePositionPatientMacro,
    RealWorldValueMappingMacro,
    ReferencedImageMacro,
    RespiratorySynchronizationMacro,
    TemporalPositionMacro,
    Item,
):
    """Item of Shared Functional Groups Sequence (5200,9229) in the Enhanced MR Image IOD (PS3.3 A.36.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.36.2.html
    """

    def __init__(
        self,
        /,
        *,
        MRImagingModifierSequence: Items[MRImagingModifierSequenceItem] = ...,
        MRReceiveCoilSequence: Items[MRReceiveCoilSequenceItem] = ...,
        MRTransmitCoilSequence: Items[MRTransmitCoilSequenceItem] = ...,
        MRTimingAndRelatedParametersSequence: Items[MRTimingAndRelatedParametersSequenceItem] = ...,
        MREchoSequence: Items[MREchoSequenceItem] = ...,
        MRModifierSequence: Items[MRModifierSequenceItem] = ...,
        MRDiffusionSequence: Items[MRDiffusionSequenceItem] = ...,
        CardiacSynchronizationSequence: Items[CardiacSynchronizationSequenceItem] = ...,
        MRAveragesSequence: Items[MRAveragesSequenceItem] = ...,
        MRFOVGeometrySequence: Items[MRFOVGeometrySequenceItem] = ...,
        MRMetaboliteMapSequence: Items[MRMetaboliteMapSequenceItem] = ...,
        MRVelocityEncodingSequence: Items[MRVelocityEncodingSequenceItem] = ...,
        MRImageFrameTypeSequence: Items[MRImageFrameTypeSequenceItem] = ...,
        MRArterialSpinLabelingSequence: Items[MRArterialSpinLabelingSequenceItem] = ...,
        ContrastBolusUsageSequence: Items[ContrastBolusUsageSequenceItem] = ...,
        FunctionalMRSequence: Items[FunctionalMRSequenceItem] = ...,
        FrameAnatomySequence: Items[FrameAnatomySequenceItem] = ...,
        PlanePositionSequence: Items[PlanePositionSequenceItem] = ...,
        PlaneOrientationSequence: Items[PlaneOrientationSequenceItem] = ...,
        RespiratorySynchronizationSequence: Items[RespiratorySynchronizationSequenceItem] = ...,
        TemporalPositionSequence: Items[TemporalPositionSequenceItem] = ...,
        PixelMeasuresSequence: Items[PixelMeasuresSequenceItem] = ...,
        FrameVOILUTSequence: Items[FrameVOILUTSequenceItem] = ...,
        PixelValueTransformationSequence: Items[PixelValueTransformationSequenceItem] = ...,
        RealWorldValueMappingSequence: Items[RealWorldValueMappingItemMacro] = ...,
        ReferencedImageSequence: Items[ReferencedImageReferencedImageSequenceItem] = ...,
        DerivationImageSequence: Items[DerivationImageSequenceItem] = ...,
        MRSpatialSaturationSequence: Items[MRSpatialSaturationSequenceItem] = ...,
    ) -> None: ...

class EnhancedMRImageSharedFunctionalGroupsSequenceItems(Sequence[EnhancedMRImageSharedFunctionalGroupsSequenceItem]):
    def add(
        self,
        /,
        *,
        MRImagingModifierSequence: Items[MRImagingModifierSequenceItem] = ...,
        MRReceiveCoilSequence: Items[MRReceiveCoilSequenceItem] = ...,
        MRTransmitCoilSequence: Items[MRTransmitCoilSequenceItem] = ...,
        MRTimingAndRelatedParametersSequence: Items[MRTimingAndRelatedParametersSequenceItem] = ...,
        MREchoSequence: Items[MREchoSequenceItem] = ...,
        MRModifierSequence: Items[MRModifierSequenceItem] = ...,
        MRDiffusionSequence: Items[MRDiffusionSequenceItem] = ...,
        CardiacSynchronizationSequence: Items[CardiacSynchronizationSequenceItem] = ...,
        MRAveragesSequence: Items[MRAveragesSequenceItem] = ...,
        MRFOVGeometrySequence: Items[MRFOVGeometrySequenceItem] = ...,
        MRMetaboliteMapSequence: Items[MRMetaboliteMapSequenceItem] = ...,
        MRVelocityEncodingSequence: Items[MRVelocityEncodingSequenceItem] = ...,
        MRImageFrameTypeSequence: Items[MRImageFrameTypeSequenceItem] = ...,
        MRArterialSpinLabelingSequence: Items[MRArterialSpinLabelingSequenceItem] = ...,
        ContrastBolusUsageSequence: Items[ContrastBolusUsageSequenceItem] = ...,
        FunctionalMRSequence: Items[FunctionalMRSequenceItem] = ...,
        FrameAnatomySequence: Items[FrameAnatomySequenceItem] = ...,
        PlanePositionSequence: Items[PlanePositionSequenceItem] = ...,
        PlaneOrientationSequence: Items[PlaneOrientationSequenceItem] = ...,
        RespiratorySynchronizationSequence: Items[RespiratorySynchronizationSequenceItem] = ...,
        TemporalPositionSequence: Items[TemporalPositionSequenceItem] = ...,
        PixelMeasuresSequence: Items[PixelMeasuresSequenceItem] = ...,
        FrameVOILUTSequence: Items[FrameVOILUTSequenceItem] = ...,
        PixelValueTransformationSequence: Items[PixelValueTransformationSequenceItem] = ...,
        RealWorldValueMappingSequence: Items[RealWorldValueMappingItemMacro] = ...,
        ReferencedImageSequence: Items[ReferencedImageReferencedImageSequenceItem] = ...,
        DerivationImageSequence: Items[DerivationImageSequenceItem] = ...,
        MRSpatialSaturationSequence: Items[MRSpatialSaturationSequenceItem] = ...,
    ) -> EnhancedMRImageSharedFunctionalGroupsSequenceItem: ...

class EnhancedMRImagePerFrameFunctionalGroupsSequenceItem(
    CardiacSynchronizationMacro,
    ContrastBolusUsageMacro,
    DerivationImageMacro,
    FrameAnatomyMacro,
    FrameContentMacro,
    FrameVOILUTMacro,
    FunctionalMRMacro,
    MRArterialSpinLabelingMacro,
    MRAveragesMacro,
    MRDiffusionMacro,
    MREchoMacro,
    MRFOVGeometryMacro,
    MRImageFrameTypeMacro,
    MRImagingModifierMacro,
    MRMetaboliteMapMacro,
    MRModifierMacro,
    MRReceiveCoilMacro,
    MRSpatialSaturationMacro,
    MRTimingAndRelatedParametersMacro,
    MRTransmitCoilMacro,
    MRVelocityEncodingMacro,
    PixelMeasuresMacro,
    PixelValueTransformationMacro,
    PlaneOrientationPatientMacro,
    PlanePositionPatientMacro,
    RealWorldValueMappingMacro,
    ReferencedImageMacro,
    RespiratorySynchronizationMacro,
    TemporalPositionMacro,
    Item,
):
    """Item of Per-Frame Functional Groups Sequence (5200,9230) in the Enhanced MR Image IOD (PS3.3 A.36.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.36.2.html
    """

    def __init__(
        self,
        /,
        *,
        MRImagingModifierSequence: Items[MRImagingModifierSequenceItem] = ...,
        MRReceiveCoilSequence: Items[MRReceiveCoilSequenceItem] = ...,
        MRTransmitCoilSequence: Items[MRTransmitCoilSequenceItem] = ...,
        MRTimingAndRelatedParametersSequence: Items[MRTimingAndRelatedParametersSequenceItem] = ...,
        MREchoSequence: Items[MREchoSequenceItem] = ...,
        MRModifierSequence: Items[MRModifierSequenceItem] = ...,
        MRDiffusionSequence: Items[MRDiffusionSequenceItem] = ...,
        CardiacSynchronizationSequence: Items[CardiacSynchronizationSequenceItem] = ...,
        MRAveragesSequence: Items[MRAveragesSequenceItem] = ...,
        MRFOVGeometrySequence: Items[MRFOVGeometrySequenceItem] = ...,
        MRMetaboliteMapSequence: Items[MRMetaboliteMapSequenceItem] = ...,
        MRVelocityEncodingSequence: Items[MRVelocityEncodingSequenceItem] = ...,
        MRImageFrameTypeSequence: Items[MRImageFrameTypeSequenceItem] = ...,
        MRArterialSpinLabelingSequence: Items[MRArterialSpinLabelingSequenceItem] = ...,
        ContrastBolusUsageSequence: Items[ContrastBolusUsageSequenceItem] = ...,
        FunctionalMRSequence: Items[FunctionalMRSequenceItem] = ...,
        FrameAnatomySequence: Items[FrameAnatomySequenceItem] = ...,
        FrameContentSequence: Items[FrameContentSequenceItem] = ...,
        PlanePositionSequence: Items[PlanePositionSequenceItem] = ...,
        PlaneOrientationSequence: Items[PlaneOrientationSequenceItem] = ...,
        RespiratorySynchronizationSequence: Items[RespiratorySynchronizationSequenceItem] = ...,
        TemporalPositionSequence: Items[TemporalPositionSequenceItem] = ...,
        PixelMeasuresSequence: Items[PixelMeasuresSequenceItem] = ...,
        FrameVOILUTSequence: Items[FrameVOILUTSequenceItem] = ...,
        PixelValueTransformationSequence: Items[PixelValueTransformationSequenceItem] = ...,
        RealWorldValueMappingSequence: Items[RealWorldValueMappingItemMacro] = ...,
        ReferencedImageSequence: Items[ReferencedImageReferencedImageSequenceItem] = ...,
        DerivationImageSequence: Items[DerivationImageSequenceItem] = ...,
        MRSpatialSaturationSequence: Items[MRSpatialSaturationSequenceItem] = ...,
    ) -> None: ...

class EnhancedMRImagePerFrameFunctionalGroupsSequenceItems(
    Sequence[EnhancedMRImagePerFrameFunctionalGroupsSequenceItem]
):
    def add(
        self,
        /,
        *,
        MRImagingModifierSequence: Items[MRImagingModifierSequenceItem] = ...,
        MRReceiveCoilSequence: Items[MRReceiveCoilSequenceItem] = ...,
        MRTransmitCoilSequence: Items[MRTransmitCoilSequenceItem] = ...,
        MRTimingAndRelatedParametersSequence: Items[MRTimingAndRelatedParametersSequenceItem] = ...,
        MREchoSequence: Items[MREchoSequenceItem] = ...,
        MRModifierSequence: Items[MRModifierSequenceItem] = ...,
        MRDiffusionSequence: Items[MRDiffusionSequenceItem] = ...,
        CardiacSynchronizationSequence: Items[CardiacSynchronizationSequenceItem] = ...,
        MRAveragesSequence: Items[MRAveragesSequenceItem] = ...,
        MRFOVGeometrySequence: Items[MRFOVGeometrySequenceItem] = ...,
        MRMetaboliteMapSequence: Items[MRMetaboliteMapSequenceItem] = ...,
        MRVelocityEncodingSequence: Items[MRVelocityEncodingSequenceItem] = ...,
        MRImageFrameTypeSequence: Items[MRImageFrameTypeSequenceItem] = ...,
        MRArterialSpinLabelingSequence: Items[MRArterialSpinLabelingSequenceItem] = ...,
        ContrastBolusUsageSequence: Items[ContrastBolusUsageSequenceItem] = ...,
        FunctionalMRSequence: Items[FunctionalMRSequenceItem] = ...,
        FrameAnatomySequence: Items[FrameAnatomySequenceItem] = ...,
        FrameContentSequence: Items[FrameContentSequenceItem] = ...,
        PlanePositionSequence: Items[PlanePositionSequenceItem] = ...,
        PlaneOrientationSequence: Items[PlaneOrientationSequenceItem] = ...,
        RespiratorySynchronizationSequence: Items[RespiratorySynchronizationSequenceItem] = ...,
        TemporalPositionSequence: Items[TemporalPositionSequenceItem] = ...,
        PixelMeasuresSequence: Items[PixelMeasuresSequenceItem] = ...,
        FrameVOILUTSequence: Items[FrameVOILUTSequenceItem] = ...,
        PixelValueTransformationSequence: Items[PixelValueTransformationSequenceItem] = ...,
        RealWorldValueMappingSequence: Items[RealWorldValueMappingItemMacro] = ...,
        ReferencedImageSequence: Items[ReferencedImageReferencedImageSequenceItem] = ...,
        DerivationImageSequence: Items[DerivationImageSequenceItem] = ...,
        MRSpatialSaturationSequence: Items[MRSpatialSaturationSequenceItem] = ...,
    ) -> EnhancedMRImagePerFrameFunctionalGroupsSequenceItem: ...
