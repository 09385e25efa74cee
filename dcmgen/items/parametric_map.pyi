# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Shared Functional Groups Sequence (5200,9229) in the Parametric Map IOD."""

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
from dcmgen.items.frame_voi_lut_with_lut_macro import FrameVOILUTWithLUTMacro
from dcmgen.items.identity_pixel_value_transformation_macro import IdentityPixelValueTransformationMacro
from dcmgen.items.identity_pixel_value_transformation_pixel_value_transformation_sequence_item import (
    IdentityPixelValueTransformationPixelValueTransformationSequenceItem,
)
from dcmgen.items.parametric_map_frame_type_macro import ParametricMapFrameTypeMacro
from dcmgen.items.parametric_map_frame_type_sequence_item import ParametricMapFrameTypeSequenceItem
from dcmgen.items.pixel_measures_macro import PixelMeasuresMacro
from dcmgen.items.pixel_measures_sequence_item import PixelMeasuresSequenceItem
from dcmgen.items.plane_orientation_patient_macro import PlaneOrientationPatientMacro
from dcmgen.items.plane_orientation_sequence_item import PlaneOrientationSequenceItem
from dcmgen.items.plane_position_patient_macro import PlanePositionPatientMacro
from dcmgen.items.plane_position_sequence_item import PlanePositionSequenceItem
from dcmgen.items.plane_position_slide_macro import PlanePositionSlideMacro
from dcmgen.items.plane_position_slide_sequence_item import PlanePositionSlideSequenceItem
from dcmgen.items.real_world_value_mapping_item_macro import RealWorldValueMappingItemMacro
from dcmgen.items.real_world_value_mapping_macro import RealWorldValueMappingMacro
from dcmgen.items.referenced_image_macro import ReferencedImageMacro
from dcmgen.items.referenced_image_referenced_image_sequence_item import ReferencedImageReferencedImageSequenceItem
from dcmgen.items.respiratory_synchronization_macro import RespiratorySynchronizationMacro
from dcmgen.items.respiratory_synchronization_sequence_item import RespiratorySynchronizationSequenceItem
from dcmgen.items.stored_value_color_range_macro import StoredValueColorRangeMacro
from dcmgen.items.stored_value_color_range_sequence_item import StoredValueColorRangeSequenceItem
from dcmgen.items.unassigned_per_frame_converted_attributes_macro import UnassignedPerFrameConvertedAttributesMacro
from dcmgen.items.unassigned_shared_converted_attributes_macro import UnassignedSharedConvertedAttributesMacro
from dcmgen.items.voi_lut_macro import VOILUTMacro
from dcmgen.model.dataset import Dataset
from dcmgen.model.fields import Items
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

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

    def __init__(
        self,
        /,
        *,
        CardiacSynchronizationSequence: Items[CardiacSynchronizationSequenceItem] = ...,
        ContrastBolusUsageSequence: Items[ContrastBolusUsageSequenceItem] = ...,
        FrameAnatomySequence: Items[FrameAnatomySequenceItem] = ...,
        PlanePositionSequence: Items[PlanePositionSequenceItem] = ...,
        PlaneOrientationSequence: Items[PlaneOrientationSequenceItem] = ...,
        RespiratorySynchronizationSequence: Items[RespiratorySynchronizationSequenceItem] = ...,
        StoredValueColorRangeSequence: Items[StoredValueColorRangeSequenceItem] = ...,
        PixelMeasuresSequence: Items[PixelMeasuresSequenceItem] = ...,
        FrameVOILUTSequence: Items[VOILUTMacro] = ...,
        PixelValueTransformationSequence: Items[
            IdentityPixelValueTransformationPixelValueTransformationSequenceItem
        ] = ...,
        ParametricMapFrameTypeSequence: Items[ParametricMapFrameTypeSequenceItem] = ...,
        RealWorldValueMappingSequence: Items[RealWorldValueMappingItemMacro] = ...,
        PlanePositionSlideSequence: Items[PlanePositionSlideSequenceItem] = ...,
        UnassignedSharedConvertedAttributesSequence: Items[Dataset] = ...,
        ReferencedImageSequence: Items[ReferencedImageReferencedImageSequenceItem] = ...,
        DerivationImageSequence: Items[DerivationImageSequenceItem] = ...,
    ) -> None: ...

class ParametricMapSharedFunctionalGroupsSequenceItems(Sequence[ParametricMapSharedFunctionalGroupsSequenceItem]):
    def add(
        self,
        /,
        *,
        CardiacSynchronizationSequence: Items[CardiacSynchronizationSequenceItem] = ...,
        ContrastBolusUsageSequence: Items[ContrastBolusUsageSequenceItem] = ...,
        FrameAnatomySequence: Items[FrameAnatomySequenceItem] = ...,
        PlanePositionSequence: Items[PlanePositionSequenceItem] = ...,
        PlaneOrientationSequence: Items[PlaneOrientationSequenceItem] = ...,
        RespiratorySynchronizationSequence: Items[RespiratorySynchronizationSequenceItem] = ...,
        StoredValueColorRangeSequence: Items[StoredValueColorRangeSequenceItem] = ...,
        PixelMeasuresSequence: Items[PixelMeasuresSequenceItem] = ...,
        FrameVOILUTSequence: Items[VOILUTMacro] = ...,
        PixelValueTransformationSequence: Items[
            IdentityPixelValueTransformationPixelValueTransformationSequenceItem
        ] = ...,
        ParametricMapFrameTypeSequence: Items[ParametricMapFrameTypeSequenceItem] = ...,
        RealWorldValueMappingSequence: Items[RealWorldValueMappingItemMacro] = ...,
        PlanePositionSlideSequence: Items[PlanePositionSlideSequenceItem] = ...,
        UnassignedSharedConvertedAttributesSequence: Items[Dataset] = ...,
        ReferencedImageSequence: Items[ReferencedImageReferencedImageSequenceItem] = ...,
        DerivationImageSequence: Items[DerivationImageSequenceItem] = ...,
    ) -> ParametricMapSharedFunctionalGroupsSequenceItem: ...

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

    def __init__(
        self,
        /,
        *,
        CardiacSynchronizationSequence: Items[CardiacSynchronizationSequenceItem] = ...,
        ContrastBolusUsageSequence: Items[ContrastBolusUsageSequenceItem] = ...,
        FrameAnatomySequence: Items[FrameAnatomySequenceItem] = ...,
        FrameContentSequence: Items[FrameContentSequenceItem] = ...,
        PlanePositionSequence: Items[PlanePositionSequenceItem] = ...,
        PlaneOrientationSequence: Items[PlaneOrientationSequenceItem] = ...,
        RespiratorySynchronizationSequence: Items[RespiratorySynchronizationSequenceItem] = ...,
        StoredValueColorRangeSequence: Items[StoredValueColorRangeSequenceItem] = ...,
        PixelMeasuresSequence: Items[PixelMeasuresSequenceItem] = ...,
        FrameVOILUTSequence: Items[VOILUTMacro] = ...,
        PixelValueTransformationSequence: Items[
            IdentityPixelValueTransformationPixelValueTransformationSequenceItem
        ] = ...,
        ParametricMapFrameTypeSequence: Items[ParametricMapFrameTypeSequenceItem] = ...,
        RealWorldValueMappingSequence: Items[RealWorldValueMappingItemMacro] = ...,
        PlanePositionSlideSequence: Items[PlanePositionSlideSequenceItem] = ...,
        UnassignedPerFrameConvertedAttributesSequence: Items[Dataset] = ...,
        ReferencedImageSequence: Items[ReferencedImageReferencedImageSequenceItem] = ...,
        DerivationImageSequence: Items[DerivationImageSequenceItem] = ...,
    ) -> None: ...

class ParametricMapPerFrameFunctionalGroupsSequenceItems(Sequence[ParametricMapPerFrameFunctionalGroupsSequenceItem]):
    def add(
        self,
        /,
        *,
        CardiacSynchronizationSequence: Items[CardiacSynchronizationSequenceItem] = ...,
        ContrastBolusUsageSequence: Items[ContrastBolusUsageSequenceItem] = ...,
        FrameAnatomySequence: Items[FrameAnatomySequenceItem] = ...,
        FrameContentSequence: Items[FrameContentSequenceItem] = ...,
        PlanePositionSequence: Items[PlanePositionSequenceItem] = ...,
        PlaneOrientationSequence: Items[PlaneOrientationSequenceItem] = ...,
        RespiratorySynchronizationSequence: Items[RespiratorySynchronizationSequenceItem] = ...,
        StoredValueColorRangeSequence: Items[StoredValueColorRangeSequenceItem] = ...,
        PixelMeasuresSequence: Items[PixelMeasuresSequenceItem] = ...,
        FrameVOILUTSequence: Items[VOILUTMacro] = ...,
        PixelValueTransformationSequence: Items[
            IdentityPixelValueTransformationPixelValueTransformationSequenceItem
        ] = ...,
        ParametricMapFrameTypeSequence: Items[ParametricMapFrameTypeSequenceItem] = ...,
        RealWorldValueMappingSequence: Items[RealWorldValueMappingItemMacro] = ...,
        PlanePositionSlideSequence: Items[PlanePositionSlideSequenceItem] = ...,
        UnassignedPerFrameConvertedAttributesSequence: Items[Dataset] = ...,
        ReferencedImageSequence: Items[ReferencedImageReferencedImageSequenceItem] = ...,
        DerivationImageSequence: Items[DerivationImageSequenceItem] = ...,
    ) -> ParametricMapPerFrameFunctionalGroupsSequenceItem: ...
