# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Per-Frame Functional Groups Sequence (5200,9230) in the Enhanced US Volume IOD."""

from __future__ import annotations

from dcmgen.items.enhanced_us_image_referenced_image_sequence_item import EnhancedUSImageReferencedImageSequenceItem
from dcmgen.items.ophthalmic_photography_image_source_image_sequence_item import (
    OphthalmicPhotographyImageSourceImageSequenceItem,
)
from dcmgen.items.referenced_image_sequence_item import ReferencedImageSequenceItem
from dcmgen.items.source_image_sequence_item import SourceImageSequenceItem
from dcmgen.model.iod import Item
from dcmgen.model.parts import (
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
    PlaneOrientationVolumeMacro,
    PlanePositionPatientMacro,
    PlanePositionVolumeMacro,
    RealWorldValueMappingMacro,
    ReferencedImageMacro,
    RespiratorySynchronizationMacro,
    TemporalPositionMacro,
    USImageDescriptionMacro,
)


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

    __slots__ = ()


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

    __slots__ = ()


class EnhancedUSVolumeReferencedImageSequenceItem(
    EnhancedUSImageReferencedImageSequenceItem, ReferencedImageSequenceItem
):
    """Item of Referenced Image Sequence (0008,1140) in the Enhanced US Volume IOD (PS3.3 A.59).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.59.html
    """

    __slots__ = ()


class EnhancedUSVolumeSourceImageSequenceItem(
    OphthalmicPhotographyImageSourceImageSequenceItem, SourceImageSequenceItem
):
    """Item of Source Image Sequence (0008,2112) in the Enhanced US Volume IOD (PS3.3 A.59).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.59.html
    """

    __slots__ = ()
