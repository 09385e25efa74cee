# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Shared Functional Groups Sequence (5200,9229) in the Enhanced MR Image IOD."""

from __future__ import annotations

from dcmgen.items.cardiac_synchronization_macro import CardiacSynchronizationMacro
from dcmgen.items.contrast_bolus_usage_macro import ContrastBolusUsageMacro
from dcmgen.items.derivation_image_macro import DerivationImageMacro
from dcmgen.items.frame_anatomy_macro import FrameAnatomyMacro
from dcmgen.items.frame_content_macro import FrameContentMacro
from dcmgen.items.frame_voi_lut_macro import FrameVOILUTMacro
from dcmgen.items.functional_mr_macro import FunctionalMRMacro
from dcmgen.items.mr_arterial_spin_labeling_macro import MRArterialSpinLabelingMacro
from dcmgen.items.mr_averages_macro import MRAveragesMacro
from dcmgen.items.mr_diffusion_macro import MRDiffusionMacro
from dcmgen.items.mr_echo_macro import MREchoMacro
from dcmgen.items.mr_fov_geometry_macro import MRFOVGeometryMacro
from dcmgen.items.mr_image_frame_type_macro import MRImageFrameTypeMacro
from dcmgen.items.mr_imaging_modifier_macro import MRImagingModifierMacro
from dcmgen.items.mr_metabolite_map_macro import MRMetaboliteMapMacro
from dcmgen.items.mr_modifier_macro import MRModifierMacro
from dcmgen.items.mr_receive_coil_macro import MRReceiveCoilMacro
from dcmgen.items.mr_spatial_saturation_macro import MRSpatialSaturationMacro
from dcmgen.items.mr_timing_and_related_parameters_macro import MRTimingAndRelatedParametersMacro
from dcmgen.items.mr_transmit_coil_macro import MRTransmitCoilMacro
from dcmgen.items.mr_velocity_encoding_macro import MRVelocityEncodingMacro
from dcmgen.items.pixel_measures_macro import PixelMeasuresMacro
from dcmgen.items.pixel_value_transformation_macro import PixelValueTransformationMacro
from dcmgen.items.plane_orientation_patient_macro import PlaneOrientationPatientMacro
from dcmgen.items.plane_position_patient_macro import PlanePositionPatientMacro
from dcmgen.items.real_world_value_mapping_macro import RealWorldValueMappingMacro
from dcmgen.items.referenced_image_macro import ReferencedImageMacro
from dcmgen.items.respiratory_synchronization_macro import RespiratorySynchronizationMacro
from dcmgen.items.temporal_position_macro import TemporalPositionMacro
from dcmgen.model.iod import Item


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

    __slots__ = ()


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

    __slots__ = ()
