# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Shared Functional Groups Sequence (5200,9229) in the Photoacoustic Image IOD."""

from dcmgen.items.algorithm_identification_macro import AlgorithmIdentificationMacro
from dcmgen.items.contrast_bolus_usage_macro import ContrastBolusUsageMacro
from dcmgen.items.contrast_bolus_usage_sequence_item import ContrastBolusUsageSequenceItem
from dcmgen.items.derivation_image_macro import DerivationImageMacro
from dcmgen.items.derivation_image_sequence_item import DerivationImageSequenceItem
from dcmgen.items.display_shutter_macro import DisplayShutterMacro
from dcmgen.items.frame_content_macro import FrameContentMacro
from dcmgen.items.frame_content_sequence_item import FrameContentSequenceItem
from dcmgen.items.frame_display_shutter_macro import FrameDisplayShutterMacro
from dcmgen.items.frame_voi_lut_macro import FrameVOILUTMacro
from dcmgen.items.frame_voi_lut_sequence_item import FrameVOILUTSequenceItem
from dcmgen.items.patient_orientation_in_frame_macro import PatientOrientationInFrameMacro
from dcmgen.items.patient_orientation_in_frame_sequence_item import PatientOrientationInFrameSequenceItem
from dcmgen.items.photoacoustic_excitation_characteristics_macro import PhotoacousticExcitationCharacteristicsMacro
from dcmgen.items.photoacoustic_excitation_characteristics_sequence_item import (
    PhotoacousticExcitationCharacteristicsSequenceItem,
)
from dcmgen.items.photoacoustic_image_data_type_image_data_type_sequence_item import (
    PhotoacousticImageDataTypeImageDataTypeSequenceItem,
)
from dcmgen.items.photoacoustic_image_data_type_macro import PhotoacousticImageDataTypeMacro
from dcmgen.items.photoacoustic_image_frame_type_macro import PhotoacousticImageFrameTypeMacro
from dcmgen.items.photoacoustic_image_frame_type_sequence_item import PhotoacousticImageFrameTypeSequenceItem
from dcmgen.items.photoacoustic_reconstruction_algorithm_macro import PhotoacousticReconstructionAlgorithmMacro
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
from dcmgen.items.temporal_position_macro import TemporalPositionMacro
from dcmgen.items.temporal_position_sequence_item import TemporalPositionSequenceItem
from dcmgen.model.fields import Items
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class PhotoacousticImageSharedFunctionalGroupsSequenceItem(
    ContrastBolusUsageMacro,
    DerivationImageMacro,
    FrameContentMacro,
    FrameDisplayShutterMacro,
    FrameVOILUTMacro,
    PatientOrientationInFrameMacro,
    PhotoacousticExcitationCharacteristicsMacro,
    PhotoacousticImageDataTypeMacro,
    PhotoacousticImageFrameTypeMacro,
    PhotoacousticReconstructionAlgorithmMacro,
    PixelMeasuresMacro,
    PlaneOrientationPatientMacro,
    PlaneOrientationVolumeMacro,
    PlanePositionPatientMacro,
    PlanePositionVolumeMacro,
    RealWorldValueMappingMacro,
    ReferencedImageMacro,
    TemporalPositionMacro,
    Item,
):
    """Item of Shared Functional Groups Sequence (5200,9229) in the Photoacoustic Image IOD (PS3.3 A.89).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.89.html
    """

    def __init__(
        self,
        /,
        *,
        ContrastBolusUsageSequence: Items[ContrastBolusUsageSequenceItem] = ...,
        FrameDisplayShutterSequence: Items[DisplayShutterMacro] = ...,
        ImageDataTypeSequence: Items[PhotoacousticImageDataTypeImageDataTypeSequenceItem] = ...,
        PhotoacousticExcitationCharacteristicsSequence: Items[PhotoacousticExcitationCharacteristicsSequenceItem] = ...,
        PhotoacousticImageFrameTypeSequence: Items[PhotoacousticImageFrameTypeSequenceItem] = ...,
        FrameContentSequence: Items[FrameContentSequenceItem] = ...,
        PlanePositionSequence: Items[PlanePositionSequenceItem] = ...,
        PlaneOrientationSequence: Items[PlaneOrientationSequenceItem] = ...,
        PlanePositionVolumeSequence: Items[PlanePositionVolumeSequenceItem] = ...,
        PlaneOrientationVolumeSequence: Items[PlaneOrientationVolumeSequenceItem] = ...,
        TemporalPositionSequence: Items[TemporalPositionSequenceItem] = ...,
        PatientOrientationInFrameSequence: Items[PatientOrientationInFrameSequenceItem] = ...,
        PixelMeasuresSequence: Items[PixelMeasuresSequenceItem] = ...,
        FrameVOILUTSequence: Items[FrameVOILUTSequenceItem] = ...,
        RealWorldValueMappingSequence: Items[RealWorldValueMappingItemMacro] = ...,
        ReferencedImageSequence: Items[ReferencedImageReferencedImageSequenceItem] = ...,
        DerivationImageSequence: Items[DerivationImageSequenceItem] = ...,
        ReconstructionAlgorithmSequence: Items[AlgorithmIdentificationMacro] = ...,
    ) -> None: ...

class PhotoacousticImageSharedFunctionalGroupsSequenceItems(
    Sequence[PhotoacousticImageSharedFunctionalGroupsSequenceItem]
):
    def add(
        self,
        /,
        *,
        ContrastBolusUsageSequence: Items[ContrastBolusUsageSequenceItem] = ...,
        FrameDisplayShutterSequence: Items[DisplayShutterMacro] = ...,
        ImageDataTypeSequence: Items[PhotoacousticImageDataTypeImageDataTypeSequenceItem] = ...,
        PhotoacousticExcitationCharacteristicsSequence: Items[PhotoacousticExcitationCharacteristicsSequenceItem] = ...,
        PhotoacousticImageFrameTypeSequence: Items[PhotoacousticImageFrameTypeSequenceItem] = ...,
        FrameContentSequence: Items[FrameContentSequenceItem] = ...,
        PlanePositionSequence: Items[PlanePositionSequenceItem] = ...,
        PlaneOrientationSequence: Items[PlaneOrientationSequenceItem] = ...,
        PlanePositionVolumeSequence: Items[PlanePositionVolumeSequenceItem] = ...,
        PlaneOrientationVolumeSequence: Items[PlaneOrientationVolumeSequenceItem] = ...,
        TemporalPositionSequence: Items[TemporalPositionSequenceItem] = ...,
        PatientOrientationInFrameSequence: Items[PatientOrientationInFrameSequenceItem] = ...,
        PixelMeasuresSequence: Items[PixelMeasuresSequenceItem] = ...,
        FrameVOILUTSequence: Items[FrameVOILUTSequenceItem] = ...,
        RealWorldValueMappingSequence: Items[RealWorldValueMappingItemMacro] = ...,
        ReferencedImageSequence: Items[ReferencedImageReferencedImageSequenceItem] = ...,
        DerivationImageSequence: Items[DerivationImageSequenceItem] = ...,
        ReconstructionAlgorithmSequence: Items[AlgorithmIdentificationMacro] = ...,
    ) -> PhotoacousticImageSharedFunctionalGroupsSequenceItem: ...

class PhotoacousticImagePerFrameFunctionalGroupsSequenceItem(
    ContrastBolusUsageMacro,
    DerivationImageMacro,
    FrameContentMacro,
    FrameDisplayShutterMacro,
    FrameVOILUTMacro,
    PatientOrientationInFrameMacro,
    PhotoacousticExcitationCharacteristicsMacro,
    PhotoacousticImageDataTypeMacro,
    PhotoacousticImageFrameTypeMacro,
    PhotoacousticReconstructionAlgorithmMacro,
    PixelMeasuresMacro,
    PlaneOrientationPatientMacro,
    PlaneOrientationVolumeMacro,
    PlanePositionPatientMacro,
    PlanePositionVolumeMacro,
    RealWorldValueMappingMacro,
    ReferencedImageMacro,
    TemporalPositionMacro,
    Item,
):
    """Item of Per-Frame Functional Groups Sequence (5200,9230) in the Photoacoustic Image IOD (PS3.3 A.89).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.89.html
    """

    def __init__(
        self,
        /,
        *,
        ContrastBolusUsageSequence: Items[ContrastBolusUsageSequenceItem] = ...,
        FrameDisplayShutterSequence: Items[DisplayShutterMacro] = ...,
        ImageDataTypeSequence: Items[PhotoacousticImageDataTypeImageDataTypeSequenceItem] = ...,
        PhotoacousticExcitationCharacteristicsSequence: Items[PhotoacousticExcitationCharacteristicsSequenceItem] = ...,
        PhotoacousticImageFrameTypeSequence: Items[PhotoacousticImageFrameTypeSequenceItem] = ...,
        FrameContentSequence: Items[FrameContentSequenceItem] = ...,
        PlanePositionSequence: Items[PlanePositionSequenceItem] = ...,
        PlaneOrientationSequence: Items[PlaneOrientationSequenceItem] = ...,
        PlanePositionVolumeSequence: Items[PlanePositionVolumeSequenceItem] = ...,
        PlaneOrientationVolumeSequence: Items[PlaneOrientationVolumeSequenceItem] = ...,
        TemporalPositionSequence: Items[TemporalPositionSequenceItem] = ...,
        PatientOrientationInFrameSequence: Items[PatientOrientationInFrameSequenceItem] = ...,
        PixelMeasuresSequence: Items[PixelMeasuresSequenceItem] = ...,
        FrameVOILUTSequence: Items[FrameVOILUTSequenceItem] = ...,
        RealWorldValueMappingSequence: Items[RealWorldValueMappingItemMacro] = ...,
        ReferencedImageSequence: Items[ReferencedImageReferencedImageSequenceItem] = ...,
        DerivationImageSequence: Items[DerivationImageSequenceItem] = ...,
        ReconstructionAlgorithmSequence: Items[AlgorithmIdentificationMacro] = ...,
    ) -> None: ...

class PhotoacousticImagePerFrameFunctionalGroupsSequenceItems(
    Sequence[PhotoacousticImagePerFrameFunctionalGroupsSequenceItem]
):
    def add(
        self,
        /,
        *,
        ContrastBolusUsageSequence: Items[ContrastBolusUsageSequenceItem] = ...,
        FrameDisplayShutterSequence: Items[DisplayShutterMacro] = ...,
        ImageDataTypeSequence: Items[PhotoacousticImageDataTypeImageDataTypeSequenceItem] = ...,
        PhotoacousticExcitationCharacteristicsSequence: Items[PhotoacousticExcitationCharacteristicsSequenceItem] = ...,
        PhotoacousticImageFrameTypeSequence: Items[PhotoacousticImageFrameTypeSequenceItem] = ...,
        FrameContentSequence: Items[FrameContentSequenceItem] = ...,
        PlanePositionSequence: Items[PlanePositionSequenceItem] = ...,
        PlaneOrientationSequence: Items[PlaneOrientationSequenceItem] = ...,
        PlanePositionVolumeSequence: Items[PlanePositionVolumeSequenceItem] = ...,
        PlaneOrientationVolumeSequence: Items[PlaneOrientationVolumeSequenceItem] = ...,
        TemporalPositionSequence: Items[TemporalPositionSequenceItem] = ...,
        PatientOrientationInFrameSequence: Items[PatientOrientationInFrameSequenceItem] = ...,
        PixelMeasuresSequence: Items[PixelMeasuresSequenceItem] = ...,
        FrameVOILUTSequence: Items[FrameVOILUTSequenceItem] = ...,
        RealWorldValueMappingSequence: Items[RealWorldValueMappingItemMacro] = ...,
        ReferencedImageSequence: Items[ReferencedImageReferencedImageSequenceItem] = ...,
        DerivationImageSequence: Items[DerivationImageSequenceItem] = ...,
        ReconstructionAlgorithmSequence: Items[AlgorithmIdentificationMacro] = ...,
    ) -> PhotoacousticImagePerFrameFunctionalGroupsSequenceItem: ...
