# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Shared Functional Groups Sequence (5200,9229) in the Enhanced RT Image IOD."""

from __future__ import annotations

from dcmgen.items.cardiac_synchronization_macro import CardiacSynchronizationMacro
from dcmgen.items.contrast_bolus_usage_macro import ContrastBolusUsageMacro
from dcmgen.items.derivation_image_macro import DerivationImageMacro
from dcmgen.items.frame_content_macro import FrameContentMacro
from dcmgen.items.frame_voi_lut_macro import FrameVOILUTMacro
from dcmgen.items.pixel_measures_macro import PixelMeasuresMacro
from dcmgen.items.plane_orientation_patient_macro import PlaneOrientationPatientMacro
from dcmgen.items.plane_position_patient_macro import PlanePositionPatientMacro
from dcmgen.items.real_world_value_mapping_macro import RealWorldValueMappingMacro
from dcmgen.items.referenced_image_macro import ReferencedImageMacro
from dcmgen.items.respiratory_synchronization_macro import RespiratorySynchronizationMacro
from dcmgen.items.rt_beam_limiting_device_opening_sequence_macro import RTBeamLimitingDeviceOpeningSequenceMacro
from dcmgen.items.rt_image_frame_context_macro import RTImageFrameContextMacro
from dcmgen.items.rt_image_frame_general_content_macro import RTImageFrameGeneralContentMacro
from dcmgen.items.rt_image_frame_imaging_device_position_macro import RTImageFrameImagingDevicePositionMacro
from dcmgen.items.rt_image_frame_radiation_acquisition_parameters_macro import (
    RTImageFrameRadiationAcquisitionParametersMacro,
)
from dcmgen.model.iod import Item


class EnhancedRTImageSharedFunctionalGroupsSequenceItem(
    CardiacSynchronizationMacro,
    ContrastBolusUsageMacro,
    DerivationImageMacro,
    FrameContentMacro,
    FrameVOILUTMacro,
    PixelMeasuresMacro,
    PlaneOrientationPatientMacro,
    PlanePositionPatientMacro,
    RTBeamLimitingDeviceOpeningSequenceMacro,
    RTImageFrameContextMacro,
    RTImageFrameGeneralContentMacro,
    RTImageFrameImagingDevicePositionMacro,
    RTImageFrameRadiationAcquisitionParametersMacro,
    RealWorldValueMappingMacro,
    ReferencedImageMacro,
    RespiratorySynchronizationMacro,
    Item,
):
    """Item of Shared Functional Groups Sequence (5200,9229) in the Enhanced RT Image IOD (PS3.3 A.86.1.15).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.86.html#sect_A.86.1.15
    """

    __slots__ = ()


class EnhancedRTImagePerFrameFunctionalGroupsSequenceItem(
    CardiacSynchronizationMacro,
    ContrastBolusUsageMacro,
    DerivationImageMacro,
    FrameContentMacro,
    FrameVOILUTMacro,
    PixelMeasuresMacro,
    PlaneOrientationPatientMacro,
    PlanePositionPatientMacro,
    RTBeamLimitingDeviceOpeningSequenceMacro,
    RTImageFrameContextMacro,
    RTImageFrameGeneralContentMacro,
    RTImageFrameImagingDevicePositionMacro,
    RTImageFrameRadiationAcquisitionParametersMacro,
    RealWorldValueMappingMacro,
    ReferencedImageMacro,
    RespiratorySynchronizationMacro,
    Item,
):
    """Item of Per-Frame Functional Groups Sequence (5200,9230) in the Enhanced RT Image IOD (PS3.3 A.86.1.15).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.86.html#sect_A.86.1.15
    """

    __slots__ = ()
