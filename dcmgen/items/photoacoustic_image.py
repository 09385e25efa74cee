# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Shared Functional Groups Sequence (5200,9229) in the Photoacoustic Image IOD."""

from __future__ import annotations

from dcmgen.items.contrast_bolus_usage_macro import ContrastBolusUsageMacro
from dcmgen.items.derivation_image_macro import DerivationImageMacro
from dcmgen.items.frame_content_macro import FrameContentMacro
from dcmgen.items.frame_display_shutter_macro import FrameDisplayShutterMacro
from dcmgen.items.frame_voi_lut_macro import FrameVOILUTMacro
from dcmgen.items.patient_orientation_in_frame_macro import PatientOrientationInFrameMacro
from dcmgen.items.photoacoustic_excitation_characteristics_macro import PhotoacousticExcitationCharacteristicsMacro
from dcmgen.items.photoacoustic_image_data_type_macro import PhotoacousticImageDataTypeMacro
from dcmgen.items.photoacoustic_image_frame_type_macro import PhotoacousticImageFrameTypeMacro
from dcmgen.items.photoacoustic_reconstruction_algorithm_macro import PhotoacousticReconstructionAlgorithmMacro
from dcmgen.items.pixel_measures_macro import PixelMeasuresMacro
from dcmgen.items.plane_orientation_patient_macro import PlaneOrientationPatientMacro
from dcmgen.items.plane_orientation_volume_macro import PlaneOrientationVolumeMacro
from dcmgen.items.plane_position_patient_macro import PlanePositionPatientMacro
from dcmgen.items.plane_position_volume_macro import PlanePositionVolumeMacro
from dcmgen.items.real_world_value_mapping_macro import RealWorldValueMappingMacro
from dcmgen.items.referenced_image_macro import ReferencedImageMacro
from dcmgen.items.temporal_position_macro import TemporalPositionMacro
from dcmgen.model.iod import Item


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

    __slots__ = ()


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

    __slots__ = ()
