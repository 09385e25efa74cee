# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Shared Functional Groups Sequence (5200,9229) in the Parametric Map IOD."""

from __future__ import annotations

from dcmgen.items.cardiac_synchronization_macro import CardiacSynchronizationMacro
from dcmgen.items.contrast_bolus_usage_macro import ContrastBolusUsageMacro
from dcmgen.items.derivation_image_macro import DerivationImageMacro
from dcmgen.items.frame_anatomy_macro import FrameAnatomyMacro
from dcmgen.items.frame_content_macro import FrameContentMacro
from dcmgen.items.frame_voi_lut_with_lut_macro import FrameVOILUTWithLUTMacro
from dcmgen.items.identity_pixel_value_transformation_macro import IdentityPixelValueTransformationMacro
from dcmgen.items.parametric_map_frame_type_macro import ParametricMapFrameTypeMacro
from dcmgen.items.pixel_measures_macro import PixelMeasuresMacro
from dcmgen.items.plane_orientation_patient_macro import PlaneOrientationPatientMacro
from dcmgen.items.plane_position_patient_macro import PlanePositionPatientMacro
from dcmgen.items.plane_position_slide_macro import PlanePositionSlideMacro
from dcmgen.items.real_world_value_mapping_macro import RealWorldValueMappingMacro
from dcmgen.items.referenced_image_macro import ReferencedImageMacro
from dcmgen.items.respiratory_synchronization_macro import RespiratorySynchronizationMacro
from dcmgen.items.stored_value_color_range_macro import StoredValueColorRangeMacro
from dcmgen.items.unassigned_per_frame_converted_attributes_macro import UnassignedPerFrameConvertedAttributesMacro
from dcmgen.items.unassigned_shared_converted_attributes_macro import UnassignedSharedConvertedAttributesMacro
from dcmgen.model.iod import Item


class ParametricMapSharedFunctionalGroupsSequenceItem(
    CardiacSynchronizationMacro,
    ContrastBolusUsageMacro,
    DerivationImageMacro,
    FrameAnatomyMacro,
    FrameVOILUTWithLUTMacro,
    IdentityPixelValueTransformationMacro,
    ParametricMapFrameTypeMacro,
    PixelMeasuresMacro,
    PlaneOrientationPatientMacro,
    PlanePositionPatientMacro,
    PlanePositionSlideMacro,
    RealWorldValueMappingMacro,
    ReferencedImageMacro,
    RespiratorySynchronizationMacro,
    StoredValueColorRangeMacro,
    UnassignedSharedConvertedAttributesMacro,
    Item,
):
    """Item of Shared Functional Groups Sequence (5200,9229) in the Parametric Map IOD (PS3.3 A.75).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.75.html
    """

    __slots__ = ()


class ParametricMapPerFrameFunctionalGroupsSequenceItem(
    CardiacSynchronizationMacro,
    ContrastBolusUsageMacro,
    DerivationImageMacro,
    FrameAnatomyMacro,
    FrameContentMacro,
    FrameVOILUTWithLUTMacro,
    IdentityPixelValueTransformationMacro,
    ParametricMapFrameTypeMacro,
    PixelMeasuresMacro,
    PlaneOrientationPatientMacro,
    PlanePositionPatientMacro,
    PlanePositionSlideMacro,
    RealWorldValueMappingMacro,
    ReferencedImageMacro,
    RespiratorySynchronizationMacro,
    StoredValueColorRangeMacro,
    UnassignedPerFrameConvertedAttributesMacro,
    Item,
):
    """Item of Per-Frame Functional Groups Sequence (5200,9230) in the Parametric Map IOD (PS3.3 A.75).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.75.html
    """

    __slots__ = ()
