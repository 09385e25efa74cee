# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Shared Functional Groups Sequence (5200,9229) in the Enhanced CT Image IOD."""

from dcmgen.items.cardiac_synchronization_macro import CardiacSynchronizationMacro
from dcmgen.items.cardiac_synchronization_sequence_item import CardiacSynchronizationSequenceItem
from dcmgen.items.contrast_bolus_usage_macro import ContrastBolusUsageMacro
from dcmgen.items.contrast_bolus_usage_sequence_item import ContrastBolusUsageSequenceItem
from dcmgen.items.ct_acquisition_details_macro import CTAcquisitionDetailsMacro
from dcmgen.items.ct_acquisition_details_sequence_item import CTAcquisitionDetailsSequenceItem
from dcmgen.items.ct_acquisition_type_macro import CTAcquisitionTypeMacro
from dcmgen.items.ct_acquisition_type_sequence_item import CTAcquisitionTypeSequenceItem
from dcmgen.items.ct_additional_x_ray_source_ct_additional_x_ray_source_sequence_item import (
    CTAdditionalXRaySourceCTAdditionalXRaySourceSequenceItem,
)
from dcmgen.items.ct_additional_x_ray_source_macro import CTAdditionalXRaySourceMacro
from dcmgen.items.ct_exposure_macro import CTExposureMacro
from dcmgen.items.ct_exposure_sequence_item import CTExposureSequenceItem
from dcmgen.items.ct_geometry_macro import CTGeometryMacro
from dcmgen.items.ct_geometry_sequence_item import CTGeometrySequenceItem
from dcmgen.items.ct_image_frame_type_macro import CTImageFrameTypeMacro
from dcmgen.items.ct_image_frame_type_sequence_item import CTImageFrameTypeSequenceItem
from dcmgen.items.ct_pixel_value_transformation_macro import CTPixelValueTransformationMacro
from dcmgen.items.ct_pixel_value_transformation_pixel_value_transformation_sequence_item import (
    CTPixelValueTransformationPixelValueTransformationSequenceItem,
)
from dcmgen.items.ct_position_macro import CTPositionMacro
from dcmgen.items.ct_position_sequence_item import CTPositionSequenceItem
from dcmgen.items.ct_reconstruction_macro import CTReconstructionMacro
from dcmgen.items.ct_reconstruction_sequence_item import CTReconstructionSequenceItem
from dcmgen.items.ct_table_dynamics_macro import CTTableDynamicsMacro
from dcmgen.items.ct_table_dynamics_sequence_item import CTTableDynamicsSequenceItem
from dcmgen.items.ct_x_ray_details_macro import CTXRayDetailsMacro
from dcmgen.items.ct_x_ray_details_sequence_item import CTXRayDetailsSequenceItem
from dcmgen.items.derivation_image_macro import DerivationImageMacro
from dcmgen.items.derivation_image_sequence_item import DerivationImageSequenceItem
from dcmgen.items.frame_anatomy_macro import FrameAnatomyMacro
from dcmgen.items.frame_anatomy_sequence_item import FrameAnatomySequenceItem
from dcmgen.items.frame_content_macro import FrameContentMacro
from dcmgen.items.frame_content_sequence_item import FrameContentSequenceItem
from dcmgen.items.frame_voi_lut_macro import FrameVOILUTMacro
from dcmgen.items.frame_voi_lut_sequence_item import FrameVOILUTSequenceItem
from dcmgen.items.irradiation_event_identification_macro import IrradiationEventIdentificationMacro
from dcmgen.items.irradiation_event_identification_sequence_item import IrradiationEventIdentificationSequenceItem
from dcmgen.items.multi_energy_ct_characteristics_macro import MultiEnergyCTCharacteristicsMacro
from dcmgen.items.multi_energy_ct_characteristics_sequence_item import MultienergyCTCharacteristicsSequenceItem
from dcmgen.items.multi_energy_ct_processing_macro import MultiEnergyCTProcessingMacro
from dcmgen.items.multi_energy_ct_processing_sequence_item import MultienergyCTProcessingSequenceItem
from dcmgen.items.pixel_measures_macro import PixelMeasuresMacro
from dcmgen.items.pixel_measures_sequence_item import PixelMeasuresSequenceItem
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
from dcmgen.items.rt_cone_beam_imaging_macro import RTConeBeamImagingMacro
from dcmgen.items.temporal_position_macro import TemporalPositionMacro
from dcmgen.items.temporal_position_sequence_item import TemporalPositionSequenceItem
from dcmgen.items.threed_rt_cone_beam_imaging_geometry_optional_macro import (
    ThreeDRTConeBeamImagingGeometryOptionalMacro,
)
from dcmgen.model.fields import Items
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

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

    def __init__(
        self,
        /,
        *,
        CardiacSynchronizationSequence: Items[CardiacSynchronizationSequenceItem] = ...,
        CTAcquisitionTypeSequence: Items[CTAcquisitionTypeSequenceItem] = ...,
        CTAcquisitionDetailsSequence: Items[CTAcquisitionDetailsSequenceItem] = ...,
        CTTableDynamicsSequence: Items[CTTableDynamicsSequenceItem] = ...,
        CTGeometrySequence: Items[CTGeometrySequenceItem] = ...,
        CTReconstructionSequence: Items[CTReconstructionSequenceItem] = ...,
        CTExposureSequence: Items[CTExposureSequenceItem] = ...,
        CTXRayDetailsSequence: Items[CTXRayDetailsSequenceItem] = ...,
        CTPositionSequence: Items[CTPositionSequenceItem] = ...,
        CTImageFrameTypeSequence: Items[CTImageFrameTypeSequenceItem] = ...,
        ContrastBolusUsageSequence: Items[ContrastBolusUsageSequenceItem] = ...,
        CTAdditionalXRaySourceSequence: Items[CTAdditionalXRaySourceCTAdditionalXRaySourceSequenceItem] = ...,
        IrradiationEventIdentificationSequence: Items[IrradiationEventIdentificationSequenceItem] = ...,
        FrameAnatomySequence: Items[FrameAnatomySequenceItem] = ...,
        PlanePositionSequence: Items[PlanePositionSequenceItem] = ...,
        PlaneOrientationSequence: Items[PlaneOrientationSequenceItem] = ...,
        RespiratorySynchronizationSequence: Items[RespiratorySynchronizationSequenceItem] = ...,
        TemporalPositionSequence: Items[TemporalPositionSequenceItem] = ...,
        PixelMeasuresSequence: Items[PixelMeasuresSequenceItem] = ...,
        FrameVOILUTSequence: Items[FrameVOILUTSequenceItem] = ...,
        PixelValueTransformationSequence: Items[CTPixelValueTransformationPixelValueTransformationSequenceItem] = ...,
        RealWorldValueMappingSequence: Items[RealWorldValueMappingItemMacro] = ...,
        RTConeBeamImagingGeometrySequence: Items[ThreeDRTConeBeamImagingGeometryOptionalMacro] = ...,
        MultienergyCTCharacteristicsSequence: Items[MultienergyCTCharacteristicsSequenceItem] = ...,
        ReferencedImageSequence: Items[ReferencedImageReferencedImageSequenceItem] = ...,
        DerivationImageSequence: Items[DerivationImageSequenceItem] = ...,
        MultienergyCTProcessingSequence: Items[MultienergyCTProcessingSequenceItem] = ...,
    ) -> None: ...

class EnhancedCTImageSharedFunctionalGroupsSequenceItems(Sequence[EnhancedCTImageSharedFunctionalGroupsSequenceItem]):
    def add(
        self,
        /,
        *,
        CardiacSynchronizationSequence: Items[CardiacSynchronizationSequenceItem] = ...,
        CTAcquisitionTypeSequence: Items[CTAcquisitionTypeSequenceItem] = ...,
        CTAcquisitionDetailsSequence: Items[CTAcquisitionDetailsSequenceItem] = ...,
        CTTableDynamicsSequence: Items[CTTableDynamicsSequenceItem] = ...,
        CTGeometrySequence: Items[CTGeometrySequenceItem] = ...,
        CTReconstructionSequence: Items[CTReconstructionSequenceItem] = ...,
        CTExposureSequence: Items[CTExposureSequenceItem] = ...,
        CTXRayDetailsSequence: Items[CTXRayDetailsSequenceItem] = ...,
        CTPositionSequence: Items[CTPositionSequenceItem] = ...,
        CTImageFrameTypeSequence: Items[CTImageFrameTypeSequenceItem] = ...,
        ContrastBolusUsageSequence: Items[ContrastBolusUsageSequenceItem] = ...,
        CTAdditionalXRaySourceSequence: Items[CTAdditionalXRaySourceCTAdditionalXRaySourceSequenceItem] = ...,
        IrradiationEventIdentificationSequence: Items[IrradiationEventIdentificationSequenceItem] = ...,
        FrameAnatomySequence: Items[FrameAnatomySequenceItem] = ...,
        PlanePositionSequence: Items[PlanePositionSequenceItem] = ...,
        PlaneOrientationSequence: Items[PlaneOrientationSequenceItem] = ...,
        RespiratorySynchronizationSequence: Items[RespiratorySynchronizationSequenceItem] = ...,
        TemporalPositionSequence: Items[TemporalPositionSequenceItem] = ...,
        PixelMeasuresSequence: Items[PixelMeasuresSequenceItem] = ...,
        FrameVOILUTSequence: Items[FrameVOILUTSequenceItem] = ...,
        PixelValueTransformationSequence: Items[CTPixelValueTransformationPixelValueTransformationSequenceItem] = ...,
        RealWorldValueMappingSequence: Items[RealWorldValueMappingItemMacro] = ...,
        RTConeBeamImagingGeometrySequence: Items[ThreeDRTConeBeamImagingGeometryOptionalMacro] = ...,
        MultienergyCTCharacteristicsSequence: Items[MultienergyCTCharacteristicsSequenceItem] = ...,
        ReferencedImageSequence: Items[ReferencedImageReferencedImageSequenceItem] = ...,
        DerivationImageSequence: Items[DerivationImageSequenceItem] = ...,
        MultienergyCTProcessingSequence: Items[MultienergyCTProcessingSequenceItem] = ...,
    ) -> EnhancedCTImageSharedFunctionalGroupsSequenceItem: ...

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

    def __init__(
        self,
        /,
        *,
        CardiacSynchronizationSequence: Items[CardiacSynchronizationSequenceItem] = ...,
        CTAcquisitionTypeSequence: Items[CTAcquisitionTypeSequenceItem] = ...,
        CTAcquisitionDetailsSequence: Items[CTAcquisitionDetailsSequenceItem] = ...,
        CTTableDynamicsSequence: Items[CTTableDynamicsSequenceItem] = ...,
        CTGeometrySequence: Items[CTGeometrySequenceItem] = ...,
        CTReconstructionSequence: Items[CTReconstructionSequenceItem] = ...,
        CTExposureSequence: Items[CTExposureSequenceItem] = ...,
        CTXRayDetailsSequence: Items[CTXRayDetailsSequenceItem] = ...,
        CTPositionSequence: Items[CTPositionSequenceItem] = ...,
        CTImageFrameTypeSequence: Items[CTImageFrameTypeSequenceItem] = ...,
        ContrastBolusUsageSequence: Items[ContrastBolusUsageSequenceItem] = ...,
        CTAdditionalXRaySourceSequence: Items[CTAdditionalXRaySourceCTAdditionalXRaySourceSequenceItem] = ...,
        IrradiationEventIdentificationSequence: Items[IrradiationEventIdentificationSequenceItem] = ...,
        FrameAnatomySequence: Items[FrameAnatomySequenceItem] = ...,
        FrameContentSequence: Items[FrameContentSequenceItem] = ...,
        PlanePositionSequence: Items[PlanePositionSequenceItem] = ...,
        PlaneOrientationSequence: Items[PlaneOrientationSequenceItem] = ...,
        RespiratorySynchronizationSequence: Items[RespiratorySynchronizationSequenceItem] = ...,
        TemporalPositionSequence: Items[TemporalPositionSequenceItem] = ...,
        PixelMeasuresSequence: Items[PixelMeasuresSequenceItem] = ...,
        FrameVOILUTSequence: Items[FrameVOILUTSequenceItem] = ...,
        PixelValueTransformationSequence: Items[CTPixelValueTransformationPixelValueTransformationSequenceItem] = ...,
        RealWorldValueMappingSequence: Items[RealWorldValueMappingItemMacro] = ...,
        RTConeBeamImagingGeometrySequence: Items[ThreeDRTConeBeamImagingGeometryOptionalMacro] = ...,
        MultienergyCTCharacteristicsSequence: Items[MultienergyCTCharacteristicsSequenceItem] = ...,
        ReferencedImageSequence: Items[ReferencedImageReferencedImageSequenceItem] = ...,
        DerivationImageSequence: Items[DerivationImageSequenceItem] = ...,
        MultienergyCTProcessingSequence: Items[MultienergyCTProcessingSequenceItem] = ...,
    ) -> None: ...

class EnhancedCTImagePerFrameFunctionalGroupsSequenceItems(
    Sequence[EnhancedCTImagePerFrameFunctionalGroupsSequenceItem]
):
    def add(
        self,
        /,
        *,
        CardiacSynchronizationSequence: Items[CardiacSynchronizationSequenceItem] = ...,
        CTAcquisitionTypeSequence: Items[CTAcquisitionTypeSequenceItem] = ...,
        CTAcquisitionDetailsSequence: Items[CTAcquisitionDetailsSequenceItem] = ...,
        CTTableDynamicsSequence: Items[CTTableDynamicsSequenceItem] = ...,
        CTGeometrySequence: Items[CTGeometrySequenceItem] = ...,
        CTReconstructionSequence: Items[CTReconstructionSequenceItem] = ...,
        CTExposureSequence: Items[CTExposureSequenceItem] = ...,
        CTXRayDetailsSequence: Items[CTXRayDetailsSequenceItem] = ...,
        CTPositionSequence: Items[CTPositionSequenceItem] = ...,
        CTImageFrameTypeSequence: Items[CTImageFrameTypeSequenceItem] = ...,
        ContrastBolusUsageSequence: Items[ContrastBolusUsageSequenceItem] = ...,
        CTAdditionalXRaySourceSequence: Items[CTAdditionalXRaySourceCTAdditionalXRaySourceSequenceItem] = ...,
        IrradiationEventIdentificationSequence: Items[IrradiationEventIdentificationSequenceItem] = ...,
        FrameAnatomySequence: Items[FrameAnatomySequenceItem] = ...,
        FrameContentSequence: Items[FrameContentSequenceItem] = ...,
        PlanePositionSequence: Items[PlanePositionSequenceItem] = ...,
        PlaneOrientationSequence: Items[PlaneOrientationSequenceItem] = ...,
        RespiratorySynchronizationSequence: Items[RespiratorySynchronizationSequenceItem] = ...,
        TemporalPositionSequence: Items[TemporalPositionSequenceItem] = ...,
        PixelMeasuresSequence: Items[PixelMeasuresSequenceItem] = ...,
        FrameVOILUTSequence: Items[FrameVOILUTSequenceItem] = ...,
        PixelValueTransformationSequence: Items[CTPixelValueTransformationPixelValueTransformationSequenceItem] = ...,
        RealWorldValueMappingSequence: Items[RealWorldValueMappingItemMacro] = ...,
        RTConeBeamImagingGeometrySequence: Items[ThreeDRTConeBeamImagingGeometryOptionalMacro] = ...,
        MultienergyCTCharacteristicsSequence: Items[MultienergyCTCharacteristicsSequenceItem] = ...,
        ReferencedImageSequence: Items[ReferencedImageReferencedImageSequenceItem] = ...,
        DerivationImageSequence: Items[DerivationImageSequenceItem] = ...,
        MultienergyCTProcessingSequence: Items[MultienergyCTProcessingSequenceItem] = ...,
    ) -> EnhancedCTImagePerFrameFunctionalGroupsSequenceItem: ...
