# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Shared Functional Groups Sequence (5200,9229) in the Enhanced CT Image IOD."""

from __future__ import annotations

from dcmgen.items.cardiac_synchronization_macro import CardiacSynchronizationMacro
from dcmgen.items.contrast_bolus_usage_macro import ContrastBolusUsageMacro
from dcmgen.items.ct_acquisition_details_macro import CTAcquisitionDetailsMacro
from dcmgen.items.ct_acquisition_type_macro import CTAcquisitionTypeMacro
from dcmgen.items.ct_additional_x_ray_source_macro import CTAdditionalXRaySourceMacro
from dcmgen.items.ct_exposure_macro import CTExposureMacro
from dcmgen.items.ct_geometry_macro import CTGeometryMacro
from dcmgen.items.ct_image_frame_type_macro import CTImageFrameTypeMacro
from dcmgen.items.ct_pixel_value_transformation_macro import CTPixelValueTransformationMacro
from dcmgen.items.ct_position_macro import CTPositionMacro
from dcmgen.items.ct_reconstruction_macro import CTReconstructionMacro
from dcmgen.items.ct_table_dynamics_macro import CTTableDynamicsMacro
from dcmgen.items.ct_x_ray_details_macro import CTXRayDetailsMacro
from dcmgen.items.derivation_image_macro import DerivationImageMacro
from dcmgen.items.frame_anatomy_macro import FrameAnatomyMacro
from dcmgen.items.frame_content_macro import FrameContentMacro
from dcmgen.items.frame_voi_lut_macro import FrameVOILUTMacro
from dcmgen.items.irradiation_event_identification_macro import IrradiationEventIdentificationMacro
from dcmgen.items.multi_energy_ct_characteristics_macro import MultiEnergyCTCharacteristicsMacro
from dcmgen.items.multi_energy_ct_processing_macro import MultiEnergyCTProcessingMacro
from dcmgen.items.pixel_measures_macro import PixelMeasuresMacro
from dcmgen.items.plane_orientation_patient_macro import PlaneOrientationPatientMacro
from dcmgen.items.plane_position_patient_macro import PlanePositionPatientMacro
from dcmgen.items.real_world_value_mapping_macro import RealWorldValueMappingMacro
from dcmgen.items.referenced_image_macro import ReferencedImageMacro
from dcmgen.items.respiratory_synchronization_macro import RespiratorySynchronizationMacro
from dcmgen.items.rt_cone_beam_imaging_macro import RTConeBeamImagingMacro
from dcmgen.items.temporal_position_macro import TemporalPositionMacro
from dcmgen.model.iod import Item


class EnhancedCTImageSharedFunctionalGroupsSequenceItem(
    CTAcquisitionDetailsMacro,
    CTAcquisitionTypeMacro,
    CTAdditionalXRaySourceMacro,
    CTExposureMacro,
    CTGeometryMacro,
    CTImageFrameTypeMacro,
    CTPixelValueTransformationMacro,
    CTPositionMacro,
    CTReconstructionMacro,
    CTTableDynamicsMacro,
    CTXRayDetailsMacro,
    CardiacSynchronizationMacro,
    ContrastBolusUsageMacro,
    DerivationImageMacro,
    FrameAnatomyMacro,
    FrameVOILUTMacro,
    IrradiationEventIdentificationMacro,
    MultiEnergyCTCharacteristicsMacro,
    MultiEnergyCTProcessingMacro,
    PixelMeasuresMacro,
    PlaneOrientationPatientMacro,
    PlanePositionPatientMacro,
    RTConeBeamImagingMacro,
    RealWorldValueMappingMacro,
    ReferencedImageMacro,
    RespiratorySynchronizationMacro,
    TemporalPositionMacro,
    Item,
):
    """Item of Shared Functional Groups Sequence (5200,9229) in the Enhanced CT Image IOD (PS3.3 A.38.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.38.html#sect_A.38.1
    """

    __slots__ = ()


class EnhancedCTImagePerFrameFunctionalGroupsSequenceItem(
    CTAcquisitionDetailsMacro,
    CTAcquisitionTypeMacro,
    CTAdditionalXRaySourceMacro,
    CTExposureMacro,
    CTGeometryMacro,
    CTImageFrameTypeMacro,
    CTPixelValueTransformationMacro,
    CTPositionMacro,
    CTReconstructionMacro,
    CTTableDynamicsMacro,
    CTXRayDetailsMacro,
    CardiacSynchronizationMacro,
    ContrastBolusUsageMacro,
    DerivationImageMacro,
    FrameAnatomyMacro,
    FrameContentMacro,
    FrameVOILUTMacro,
    IrradiationEventIdentificationMacro,
    MultiEnergyCTCharacteristicsMacro,
    MultiEnergyCTProcessingMacro,
    PixelMeasuresMacro,
    PlaneOrientationPatientMacro,
    PlanePositionPatientMacro,
    RTConeBeamImagingMacro,
    RealWorldValueMappingMacro,
    ReferencedImageMacro,
    RespiratorySynchronizationMacro,
    TemporalPositionMacro,
    Item,
):
    """Item of Per-Frame Functional Groups Sequence (5200,9230) in the Enhanced CT Image IOD (PS3.3 A.38.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.38.html#sect_A.38.1
    """

    __slots__ = ()
