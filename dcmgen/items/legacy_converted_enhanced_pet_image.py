# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Shared Functional Groups Sequence (5200,9229) in the Legacy Converted Enhanced PET Image IOD."""

from __future__ import annotations

from dcmgen.items.cardiac_synchronization_macro import CardiacSynchronizationMacro
from dcmgen.items.derivation_image_macro import DerivationImageMacro
from dcmgen.items.frame_anatomy_macro import FrameAnatomyMacro
from dcmgen.items.frame_content_macro import FrameContentMacro
from dcmgen.items.frame_voi_lut_macro import FrameVOILUTMacro
from dcmgen.items.image_frame_conversion_source_macro import ImageFrameConversionSourceMacro
from dcmgen.items.irradiation_event_identification_macro import IrradiationEventIdentificationMacro
from dcmgen.items.pet_frame_type_macro import PETFrameTypeMacro
from dcmgen.items.pixel_measures_macro import PixelMeasuresMacro
from dcmgen.items.pixel_value_transformation_macro import PixelValueTransformationMacro
from dcmgen.items.plane_orientation_patient_macro import PlaneOrientationPatientMacro
from dcmgen.items.plane_position_patient_macro import PlanePositionPatientMacro
from dcmgen.items.real_world_value_mapping_macro import RealWorldValueMappingMacro
from dcmgen.items.referenced_image_macro import ReferencedImageMacro
from dcmgen.items.respiratory_synchronization_macro import RespiratorySynchronizationMacro
from dcmgen.items.temporal_position_macro import TemporalPositionMacro
from dcmgen.items.unassigned_per_frame_converted_attributes_macro import UnassignedPerFrameConvertedAttributesMacro
from dcmgen.items.unassigned_shared_converted_attributes_macro import UnassignedSharedConvertedAttributesMacro
from dcmgen.model.iod import Item


class LegacyConvertedEnhancedPETImageSharedFunctionalGroupsSequenceItem(
    CardiacSynchronizationMacro,
    DerivationImageMacro,
    FrameAnatomyMacro,
    FrameVOILUTMacro,
    IrradiationEventIdentificationMacro,
    PETFrameTypeMacro,
    PixelMeasuresMacro,
    PixelValueTransformationMacro,
    PlaneOrientationPatientMacro,
    PlanePositionPatientMacro,
    RealWorldValueMappingMacro,
    ReferencedImageMacro,
    RespiratorySynchronizationMacro,
    TemporalPositionMacro,
    UnassignedSharedConvertedAttributesMacro,
    Item,
):
    """Item of Shared Functional Groups Sequence (5200,9229) in the Legacy Converted Enhanced PET Image IOD (PS3.3 A.72).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.72.html
    """

    __slots__ = ()


class LegacyConvertedEnhancedPETImagePerFrameFunctionalGroupsSequenceItem(
    CardiacSynchronizationMacro,
    DerivationImageMacro,
    FrameAnatomyMacro,
    FrameContentMacro,
    FrameVOILUTMacro,
    ImageFrameConversionSourceMacro,
    IrradiationEventIdentificationMacro,
    PETFrameTypeMacro,
    PixelMeasuresMacro,
    PixelValueTransformationMacro,
    PlaneOrientationPatientMacro,
    PlanePositionPatientMacro,
    RealWorldValueMappingMacro,
    ReferencedImageMacro,
    RespiratorySynchronizationMacro,
    TemporalPositionMacro,
    UnassignedPerFrameConvertedAttributesMacro,
    Item,
):
    """Item of Per-Frame Functional Groups Sequence (5200,9230) in the Legacy Converted Enhanced PET Image IOD (PS3.3 A.72).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.72.html
    """

    __slots__ = ()
