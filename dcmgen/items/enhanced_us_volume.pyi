# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Per-Frame Functional Groups Sequence (5200,9230) in the Enhanced US Volume IOD."""

from typing import Literal

from dcmgen.items.cardiac_synchronization_macro import CardiacSynchronizationMacro
from dcmgen.items.cardiac_synchronization_sequence_item import CardiacSynchronizationSequenceItem
from dcmgen.items.code_sequence_macro import CodeSequenceMacro
from dcmgen.items.contrast_bolus_usage_macro import ContrastBolusUsageMacro
from dcmgen.items.contrast_bolus_usage_sequence_item import ContrastBolusUsageSequenceItem
from dcmgen.items.derivation_image_macro import DerivationImageMacro
from dcmgen.items.derivation_image_sequence_item import DerivationImageSequenceItem
from dcmgen.items.display_shutter_macro import DisplayShutterMacro
from dcmgen.items.enhanced_us_image_referenced_image_sequence_item import EnhancedUSImageReferencedImageSequenceItem
from dcmgen.items.frame_content_macro import FrameContentMacro
from dcmgen.items.frame_content_sequence_item import FrameContentSequenceItem
from dcmgen.items.frame_display_shutter_macro import FrameDisplayShutterMacro
from dcmgen.items.frame_voi_lut_macro import FrameVOILUTMacro
from dcmgen.items.frame_voi_lut_sequence_item import FrameVOILUTSequenceItem
from dcmgen.items.image_data_type_macro import ImageDataTypeMacro
from dcmgen.items.image_data_type_sequence_item import ImageDataTypeSequenceItem
from dcmgen.items.ophthalmic_photography_image_source_image_sequence_item import (
    OphthalmicPhotographyImageSourceImageSequenceItem,
)
from dcmgen.items.patient_orientation_in_frame_macro import PatientOrientationInFrameMacro
from dcmgen.items.patient_orientation_in_frame_sequence_item import PatientOrientationInFrameSequenceItem
from dcmgen.items.pixel_measures_macro import PixelMeasuresMacro
from dcmgen.items.pixel_measures_sequence_item import PixelMeasuresSequenceItem
from dcmgen.items.plane_orientation_patient_macro import PlaneOrientationPatientMacro
from dcmgen.items.plane_orientation_sequence_item import PlaneOrientationSequenceItem
from dcmgen.items.plane_orientation_volume_macro import PlaneOrientationVolumeMacro
from dcmgen.items.plane_orientation_volume_sequence_item import PlaneOrientationVolumeSequenceItem
from dcmgen.items.plane_position_patient_macro import PlanePositionPatientMacro
from dcmgen.items.plane_position_sequence_item import PlanePositionSequenceItem
from dcmgen.items.plane_position_volume_macro import PlanePositionVolumeMacro
from dcmgen.items.plane_position_volume_sequence_item import PlanePositionVolumeSequenceItem
from dcmgen.items.real_world_value_mapping_item_macro import RealWorldValueMappingItemMacro
from dcmgen.items.real_world_value_mapping_macro import RealWorldValueMappingMacro
from dcmgen.items.referenced_image_macro import ReferencedImageMacro
from dcmgen.items.referenced_image_referenced_image_sequence_item import ReferencedImageReferencedImageSequenceItem
from dcmgen.items.referenced_image_sequence_item import ReferencedImageSequenceItem
from dcmgen.items.respiratory_synchronization_macro import RespiratorySynchronizationMacro
from dcmgen.items.respiratory_synchronization_sequence_item import RespiratorySynchronizationSequenceItem
from dcmgen.items.source_image_sequence_item import SourceImageSequenceItem
from dcmgen.items.temporal_position_macro import TemporalPositionMacro
from dcmgen.items.temporal_position_sequence_item import TemporalPositionSequenceItem
from dcmgen.items.us_image_description_macro import USImageDescriptionMacro
from dcmgen.items.us_image_description_sequence_item import USImageDescriptionSequenceItem
from dcmgen.model.fields import CSnValue, ISnValue, Items, UIValue, USnValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class EnhancedUSVolumePerFrameFunctionalGroupsSequenceItem(
    CardiacSynchronizationMacro,
    ContrastBolusUsageMacro,
    DerivationImageMacro,
    FrameContentMacro,
    FrameDisplayShutterMacro,
    FrameVOILUTMacro,
    ImageDataTypeMacro,
    PatientOrientationInFrameMacro,
    PixelMeasuresMacro,
    PlaneOrientationPatientMacro,
    PlanePositionPatientMacro,
    PlanePositionVolumeMacro,
    RealWorldValueMappingMacro,
    ReferencedImageMacro,
    RespiratorySynchronizationMacro,
    TemporalPositionMacro,
    Item,
):
    """Item of Per-Frame Functional Groups Sequence (5200,9230) in the Enhanced US Volume IOD (PS3.3 A.59).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.59.html
    """

    def __init__(
        self,
        /,
        *,
        CardiacSynchronizationSequence: Items[CardiacSynchronizationSequenceItem] = ...,
        ContrastBolusUsageSequence: Items[ContrastBolusUsageSequenceItem] = ...,
        FrameDisplayShutterSequence: Items[DisplayShutterMacro] = ...,
        ImageDataTypeSequence: Items[ImageDataTypeSequenceItem] = ...,
        FrameContentSequence: Items[FrameContentSequenceItem] = ...,
        PlanePositionSequence: Items[PlanePositionSequenceItem] = ...,
        PlaneOrientationSequence: Items[PlaneOrientationSequenceItem] = ...,
        RespiratorySynchronizationSequence: Items[RespiratorySynchronizationSequenceItem] = ...,
        PlanePositionVolumeSequence: Items[PlanePositionVolumeSequenceItem] = ...,
        TemporalPositionSequence: Items[TemporalPositionSequenceItem] = ...,
        PatientOrientationInFrameSequence: Items[PatientOrientationInFrameSequenceItem] = ...,
        PixelMeasuresSequence: Items[PixelMeasuresSequenceItem] = ...,
        FrameVOILUTSequence: Items[FrameVOILUTSequenceItem] = ...,
        RealWorldValueMappingSequence: Items[RealWorldValueMappingItemMacro] = ...,
        ReferencedImageSequence: Items[ReferencedImageReferencedImageSequenceItem] = ...,
        DerivationImageSequence: Items[DerivationImageSequenceItem] = ...,
    ) -> None: ...

class EnhancedUSVolumePerFrameFunctionalGroupsSequenceItems(
    Sequence[EnhancedUSVolumePerFrameFunctionalGroupsSequenceItem]
):
    def add(
        self,
        /,
        *,
        CardiacSynchronizationSequence: Items[CardiacSynchronizationSequenceItem] = ...,
        ContrastBolusUsageSequence: Items[ContrastBolusUsageSequenceItem] = ...,
        FrameDisplayShutterSequence: Items[DisplayShutterMacro] = ...,
        ImageDataTypeSequence: Items[ImageDataTypeSequenceItem] = ...,
        FrameContentSequence: Items[FrameContentSequenceItem] = ...,
        PlanePositionSequence: Items[PlanePositionSequenceItem] = ...,
        PlaneOrientationSequence: Items[PlaneOrientationSequenceItem] = ...,
        RespiratorySynchronizationSequence: Items[RespiratorySynchronizationSequenceItem] = ...,
        PlanePositionVolumeSequence: Items[PlanePositionVolumeSequenceItem] = ...,
        TemporalPositionSequence: Items[TemporalPositionSequenceItem] = ...,
        PatientOrientationInFrameSequence: Items[PatientOrientationInFrameSequenceItem] = ...,
        PixelMeasuresSequence: Items[PixelMeasuresSequenceItem] = ...,
        FrameVOILUTSequence: Items[FrameVOILUTSequenceItem] = ...,
        RealWorldValueMappingSequence: Items[RealWorldValueMappingItemMacro] = ...,
        ReferencedImageSequence: Items[ReferencedImageReferencedImageSequenceItem] = ...,
        DerivationImageSequence: Items[DerivationImageSequenceItem] = ...,
    ) -> EnhancedUSVolumePerFrameFunctionalGroupsSequenceItem: ...

class EnhancedUSVolumeSharedFunctionalGroupsSequenceItem(
    CardiacSynchronizationMacro,
    ContrastBolusUsageMacro,
    DerivationImageMacro,
    FrameDisplayShutterMacro,
    FrameVOILUTMacro,
    ImageDataTypeMacro,
    PatientOrientationInFrameMacro,
    PixelMeasuresMacro,
    PlaneOrientationPatientMacro,
    PlaneOrientationVolumeMacro,
    PlanePositionPatientMacro,
    RealWorldValueMappingMacro,
    ReferencedImageMacro,
    RespiratorySynchronizationMacro,
    TemporalPositionMacro,
    USImageDescriptionMacro,
    Item,
):
    """Item of Shared Functional Groups Sequence (5200,9229) in the Enhanced US Volume IOD (PS3.3 A.59).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.59.html
    """

    def __init__(
        self,
        /,
        *,
        CardiacSynchronizationSequence: Items[CardiacSynchronizationSequenceItem] = ...,
        ContrastBolusUsageSequence: Items[ContrastBolusUsageSequenceItem] = ...,
        FrameDisplayShutterSequence: Items[DisplayShutterMacro] = ...,
        USImageDescriptionSequence: Items[USImageDescriptionSequenceItem] = ...,
        ImageDataTypeSequence: Items[ImageDataTypeSequenceItem] = ...,
        PlanePositionSequence: Items[PlanePositionSequenceItem] = ...,
        PlaneOrientationSequence: Items[PlaneOrientationSequenceItem] = ...,
        RespiratorySynchronizationSequence: Items[RespiratorySynchronizationSequenceItem] = ...,
        PlaneOrientationVolumeSequence: Items[PlaneOrientationVolumeSequenceItem] = ...,
        TemporalPositionSequence: Items[TemporalPositionSequenceItem] = ...,
        PatientOrientationInFrameSequence: Items[PatientOrientationInFrameSequenceItem] = ...,
        PixelMeasuresSequence: Items[PixelMeasuresSequenceItem] = ...,
        FrameVOILUTSequence: Items[FrameVOILUTSequenceItem] = ...,
        RealWorldValueMappingSequence: Items[RealWorldValueMappingItemMacro] = ...,
        ReferencedImageSequence: Items[ReferencedImageReferencedImageSequenceItem] = ...,
        DerivationImageSequence: Items[DerivationImageSequenceItem] = ...,
    ) -> None: ...

class EnhancedUSVolumeSharedFunctionalGroupsSequenceItems(Sequence[EnhancedUSVolumeSharedFunctionalGroupsSequenceItem]):
    def add(
        self,
        /,
        *,
        CardiacSynchronizationSequence: Items[CardiacSynchronizationSequenceItem] = ...,
        ContrastBolusUsageSequence: Items[ContrastBolusUsageSequenceItem] = ...,
        FrameDisplayShutterSequence: Items[DisplayShutterMacro] = ...,
        USImageDescriptionSequence: Items[USImageDescriptionSequenceItem] = ...,
        ImageDataTypeSequence: Items[ImageDataTypeSequenceItem] = ...,
        PlanePositionSequence: Items[PlanePositionSequenceItem] = ...,
        PlaneOrientationSequence: Items[PlaneOrientationSequenceItem] = ...,
        RespiratorySynchronizationSequence: Items[RespiratorySynchronizationSequenceItem] = ...,
        PlaneOrientationVolumeSequence: Items[PlaneOrientationVolumeSequenceItem] = ...,
        TemporalPositionSequence: Items[TemporalPositionSequenceItem] = ...,
        PatientOrientationInFrameSequence: Items[PatientOrientationInFrameSequenceItem] = ...,
        PixelMeasuresSequence: Items[PixelMeasuresSequenceItem] = ...,
        FrameVOILUTSequence: Items[FrameVOILUTSequenceItem] = ...,
        RealWorldValueMappingSequence: Items[RealWorldValueMappingItemMacro] = ...,
        ReferencedImageSequence: Items[ReferencedImageReferencedImageSequenceItem] = ...,
        DerivationImageSequence: Items[DerivationImageSequenceItem] = ...,
    ) -> EnhancedUSVolumeSharedFunctionalGroupsSequenceItem: ...

class EnhancedUSVolumeReferencedImageSequenceItem(
    EnhancedUSImageReferencedImageSequenceItem, ReferencedImageSequenceItem
):
    """Item of Referenced Image Sequence (0008,1140) in the Enhanced US Volume IOD (PS3.3 A.59).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.59.html
    """

    def __init__(
        self,
        /,
        *,
        ReferencedSOPClassUID: UIValue = ...,
        ReferencedSOPInstanceUID: UIValue = ...,
        PurposeOfReferenceCodeSequence: Items[CodeSequenceMacro] = ...,
        ReferencedFrameNumber: ISnValue = ...,
        ReferencedSegmentNumber: USnValue = ...,
    ) -> None: ...

class EnhancedUSVolumeReferencedImageSequenceItems(Sequence[EnhancedUSVolumeReferencedImageSequenceItem]):
    def add(
        self,
        /,
        *,
        ReferencedSOPClassUID: UIValue = ...,
        ReferencedSOPInstanceUID: UIValue = ...,
        PurposeOfReferenceCodeSequence: Items[CodeSequenceMacro] = ...,
        ReferencedFrameNumber: ISnValue = ...,
        ReferencedSegmentNumber: USnValue = ...,
    ) -> EnhancedUSVolumeReferencedImageSequenceItem: ...

class EnhancedUSVolumeSourceImageSequenceItem(
    OphthalmicPhotographyImageSourceImageSequenceItem, SourceImageSequenceItem
):
    """Item of Source Image Sequence (0008,2112) in the Enhanced US Volume IOD (PS3.3 A.59).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.59.html
    """

    def __init__(
        self,
        /,
        *,
        ReferencedSOPClassUID: UIValue = ...,
        ReferencedSOPInstanceUID: UIValue = ...,
        PurposeOfReferenceCodeSequence: Items[CodeSequenceMacro] = ...,
        ReferencedFrameNumber: ISnValue = ...,
        PatientOrientation: CSnValue = ...,
        ReferencedSegmentNumber: USnValue = ...,
        SpatialLocationsPreserved: Literal["YES", "NO", "REORIENTED_ONLY", "", None] = ...,
    ) -> None: ...

class EnhancedUSVolumeSourceImageSequenceItems(Sequence[EnhancedUSVolumeSourceImageSequenceItem]):
    def add(
        self,
        /,
        *,
        ReferencedSOPClassUID: UIValue = ...,
        ReferencedSOPInstanceUID: UIValue = ...,
        PurposeOfReferenceCodeSequence: Items[CodeSequenceMacro] = ...,
        ReferencedFrameNumber: ISnValue = ...,
        PatientOrientation: CSnValue = ...,
        ReferencedSegmentNumber: USnValue = ...,
        SpatialLocationsPreserved: Literal["YES", "NO", "REORIENTED_ONLY", "", None] = ...,
    ) -> EnhancedUSVolumeSourceImageSequenceItem: ...
