# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Shared Functional Groups Sequence (5200,9229) in the Legacy Converted Enhanced CT Image IOD."""

from dcmgen.items.cardiac_synchronization_macro import CardiacSynchronizationMacro
from dcmgen.items.cardiac_synchronization_sequence_item import CardiacSynchronizationSequenceItem
from dcmgen.items.contrast_bolus_usage_macro import ContrastBolusUsageMacro
from dcmgen.items.contrast_bolus_usage_sequence_item import ContrastBolusUsageSequenceItem
from dcmgen.items.ct_image_frame_type_macro import CTImageFrameTypeMacro
from dcmgen.items.ct_image_frame_type_sequence_item import CTImageFrameTypeSequenceItem
from dcmgen.items.ct_pixel_value_transformation_macro import CTPixelValueTransformationMacro
from dcmgen.items.ct_pixel_value_transformation_pixel_value_transformation_sequence_item import (
    CTPixelValueTransformationPixelValueTransformationSequenceItem,
)
from dcmgen.items.derivation_image_macro import DerivationImageMacro
from dcmgen.items.derivation_image_sequence_item import DerivationImageSequenceItem
from dcmgen.items.frame_anatomy_macro import FrameAnatomyMacro
from dcmgen.items.frame_anatomy_sequence_item import FrameAnatomySequenceItem
from dcmgen.items.frame_content_macro import FrameContentMacro
from dcmgen.items.frame_content_sequence_item import FrameContentSequenceItem
from dcmgen.items.frame_voi_lut_macro import FrameVOILUTMacro
from dcmgen.items.frame_voi_lut_sequence_item import FrameVOILUTSequenceItem
from dcmgen.items.image_frame_conversion_source_macro import ImageFrameConversionSourceMacro
from dcmgen.items.image_sop_instance_reference_macro import ImageSOPInstanceReferenceMacro
from dcmgen.items.irradiation_event_identification_macro import IrradiationEventIdentificationMacro
from dcmgen.items.irradiation_event_identification_sequence_item import IrradiationEventIdentificationSequenceItem
from dcmgen.items.pixel_measures_macro import PixelMeasuresMacro
from dcmgen.items.pixel_measures_sequence_item import PixelMeasuresSequenceItem
from dcmgen.items.plane_orientation_patient_macro import PlaneOrientationPatientMacro
from dcmgen.items.plane_orientation_sequence_item import PlaneOrientationSequenceItem
from dcmgen.items.plane_position_patient_macro import PlanePositionPatientMacro
from dcmgen.items.plane_position_sequence_item import PlanePositionSequenceItem
from dcmgen.items.referenced_image_macro import ReferencedImageMacro
from dcmgen.items.referenced_image_referenced_image_sequence_item import ReferencedImageReferencedImageSequenceItem
from dcmgen.items.respiratory_synchronization_macro import RespiratorySynchronizationMacro
from dcmgen.items.respiratory_synchronization_sequence_item import RespiratorySynchronizationSequenceItem
from dcmgen.items.temporal_position_macro import TemporalPositionMacro
from dcmgen.items.temporal_position_sequence_item import TemporalPositionSequenceItem
from dcmgen.items.unassigned_per_frame_converted_attributes_macro import UnassignedPerFrameConvertedAttributesMacro
from dcmgen.items.unassigned_shared_converted_attributes_macro import UnassignedSharedConvertedAttributesMacro
from dcmgen.model.dataset import Dataset
from dcmgen.model.fields import Items
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class LegacyConvertedEnhancedCTImageSharedFunctionalGroupsSequenceItem(
    CTImageFrameTypeMacro,
    CTPixelValueTransformationMacro,
    CardiacSynchronizationMacro,
    ContrastBolusUsageMacro,
    DerivationImageMacro,
    FrameAnatomyMacro,
    FrameVOILUTMacro,
    IrradiationEventIdentificationMacro,
    PixelMeasuresMacro,
    PlaneOrientationPatientMacro,
    PlanePositionPatientMacro,
    ReferencedImageMacro,
    RespiratorySynchronizationMacro,
    TemporalPositionMacro,
    UnassignedSharedConvertedAttributesMacro,
    Item,
):
    """Item of Shared Functional Groups Sequence (5200,9229) in the Legacy Converted Enhanced CT Image IOD (PS3.3 A.70).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.70.html
    """

    def __init__(
        self,
        /,
        *,
        CardiacSynchronizationSequence: Items[CardiacSynchronizationSequenceItem] = ...,
        CTImageFrameTypeSequence: Items[CTImageFrameTypeSequenceItem] = ...,
        ContrastBolusUsageSequence: Items[ContrastBolusUsageSequenceItem] = ...,
        IrradiationEventIdentificationSequence: Items[IrradiationEventIdentificationSequenceItem] = ...,
        FrameAnatomySequence: Items[FrameAnatomySequenceItem] = ...,
        PlanePositionSequence: Items[PlanePositionSequenceItem] = ...,
        PlaneOrientationSequence: Items[PlaneOrientationSequenceItem] = ...,
        RespiratorySynchronizationSequence: Items[RespiratorySynchronizationSequenceItem] = ...,
        TemporalPositionSequence: Items[TemporalPositionSequenceItem] = ...,
        PixelMeasuresSequence: Items[PixelMeasuresSequenceItem] = ...,
        FrameVOILUTSequence: Items[FrameVOILUTSequenceItem] = ...,
        PixelValueTransformationSequence: Items[CTPixelValueTransformationPixelValueTransformationSequenceItem] = ...,
        UnassignedSharedConvertedAttributesSequence: Items[Dataset] = ...,
        ReferencedImageSequence: Items[ReferencedImageReferencedImageSequenceItem] = ...,
        DerivationImageSequence: Items[DerivationImageSequenceItem] = ...,
    ) -> None: ...

class LegacyConvertedEnhancedCTImageSharedFunctionalGroupsSequenceItems(
    Sequence[LegacyConvertedEnhancedCTImageSharedFunctionalGroupsSequenceItem]
):
    def add(
        self,
        /,
        *,
        CardiacSynchronizationSequence: Items[CardiacSynchronizationSequenceItem] = ...,
        CTImageFrameTypeSequence: Items[CTImageFrameTypeSequenceItem] = ...,
        ContrastBolusUsageSequence: Items[ContrastBolusUsageSequenceItem] = ...,
        IrradiationEventIdentificationSequence: Items[IrradiationEventIdentificationSequenceItem] = ...,
        FrameAnatomySequence: Items[FrameAnatomySequenceItem] = ...,
        PlanePositionSequence: Items[PlanePositionSequenceItem] = ...,
        PlaneOrientationSequence: Items[PlaneOrientationSequenceItem] = ...,
        RespiratorySynchronizationSequence: Items[RespiratorySynchronizationSequenceItem] = ...,
        TemporalPositionSequence: Items[TemporalPositionSequenceItem] = ...,
        PixelMeasuresSequence: Items[PixelMeasuresSequenceItem] = ...,
        FrameVOILUTSequence: Items[FrameVOILUTSequenceItem] = ...,
        PixelValueTransformationSequence: Items[CTPixelValueTransformationPixelValueTransformationSequenceItem] = ...,
        UnassignedSharedConvertedAttributesSequence: Items[Dataset] = ...,
        ReferencedImageSequence: Items[ReferencedImageReferencedImageSequenceItem] = ...,
        DerivationImageSequence: Items[DerivationImageSequenceItem] = ...,
    ) -> LegacyConvertedEnhancedCTImageSharedFunctionalGroupsSequenceItem: ...

class LegacyConvertedEnhancedCTImagePerFrameFunctionalGroupsSequenceItem(
    CTImageFrameTypeMacro,
    CTPixelValueTransformationMacro,
    CardiacSynchronizationMacro,
    ContrastBolusUsageMacro,
    DerivationImageMacro,
    FrameAnatomyMacro,
    FrameContentMacro,
    FrameVOILUTMacro,
    ImageFrameConversionSourceMacro,
    IrradiationEventIdentificationMacro,
    PixelMeasuresMacro,
    PlaneOrientationPatientMacro,
    PlanePositionPatientMacro,
    ReferencedImageMacro,
    RespiratorySynchronizationMacro,
    TemporalPositionMacro,
    UnassignedPerFrameConvertedAttributesMacro,
    Item,
):
    """Item of Per-Frame Functional Groups Sequence (5200,9230) in the Legacy Converted Enhanced CT Image IOD (PS3.3 A.70).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.70.html
    """

    def __init__(
        self,
        /,
        *,
        CardiacSynchronizationSequence: Items[CardiacSynchronizationSequenceItem] = ...,
        CTImageFrameTypeSequence: Items[CTImageFrameTypeSequenceItem] = ...,
        ContrastBolusUsageSequence: Items[ContrastBolusUsageSequenceItem] = ...,
        IrradiationEventIdentificationSequence: Items[IrradiationEventIdentificationSequenceItem] = ...,
        FrameAnatomySequence: Items[FrameAnatomySequenceItem] = ...,
        FrameContentSequence: Items[FrameContentSequenceItem] = ...,
        PlanePositionSequence: Items[PlanePositionSequenceItem] = ...,
        PlaneOrientationSequence: Items[PlaneOrientationSequenceItem] = ...,
        ConversionSourceAttributesSequence: Items[ImageSOPInstanceReferenceMacro] = ...,
        RespiratorySynchronizationSequence: Items[RespiratorySynchronizationSequenceItem] = ...,
        TemporalPositionSequence: Items[TemporalPositionSequenceItem] = ...,
        PixelMeasuresSequence: Items[PixelMeasuresSequenceItem] = ...,
        FrameVOILUTSequence: Items[FrameVOILUTSequenceItem] = ...,
        PixelValueTransformationSequence: Items[CTPixelValueTransformationPixelValueTransformationSequenceItem] = ...,
        UnassignedPerFrameConvertedAttributesSequence: Items[Dataset] = ...,
        ReferencedImageSequence: Items[ReferencedImageReferencedImageSequenceItem] = ...,
        DerivationImageSequence: Items[DerivationImageSequenceItem] = ...,
    ) -> None: ...

class LegacyConvertedEnhancedCTImagePerFrameFunctionalGroupsSequenceItems(
    Sequence[LegacyConvertedEnhancedCTImagePerFrameFunctionalGroupsSequenceItem]
):
    def add(
        self,
        /,
        *,
        CardiacSynchronizationSequence: Items[CardiacSynchronizationSequenceItem] = ...,
        CTImageFrameTypeSequence: Items[CTImageFrameTypeSequenceItem] = ...,
        ContrastBolusUsageSequence: Items[ContrastBolusUsageSequenceItem] = ...,
        IrradiationEventIdentificationSequence: Items[IrradiationEventIdentificationSequenceItem] = ...,
        FrameAnatomySequence: Items[FrameAnatomySequenceItem] = ...,
        FrameContentSequence: Items[FrameContentSequenceItem] = ...,
        PlanePositionSequence: Items[PlanePositionSequenceItem] = ...,
        PlaneOrientationSequence: Items[PlaneOrientationSequenceItem] = ...,
        ConversionSourceAttributesSequence: Items[ImageSOPInstanceReferenceMacro] = ...,
        RespiratorySynchronizationSequence: Items[RespiratorySynchronizationSequenceItem] = ...,
        TemporalPositionSequence: Items[TemporalPositionSequenceItem] = ...,
        PixelMeasuresSequence: Items[PixelMeasuresSequenceItem] = ...,
        FrameVOILUTSequence: Items[FrameVOILUTSequenceItem] = ...,
        PixelValueTransformationSequence: Items[CTPixelValueTransformationPixelValueTransformationSequenceItem] = ...,
        UnassignedPerFrameConvertedAttributesSequence: Items[Dataset] = ...,
        ReferencedImageSequence: Items[ReferencedImageReferencedImageSequenceItem] = ...,
        DerivationImageSequence: Items[DerivationImageSequenceItem] = ...,
    ) -> LegacyConvertedEnhancedCTImagePerFrameFunctionalGroupsSequenceItem: ...
