# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Shared Functional Groups Sequence (5200,9229) in the Height Map Segmentation IOD."""

from dcmgen.items.derivation_image_macro import DerivationImageMacro
from dcmgen.items.derivation_image_sequence_item import DerivationImageSequenceItem
from dcmgen.items.frame_content_macro import FrameContentMacro
from dcmgen.items.frame_content_sequence_item import FrameContentSequenceItem
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
from dcmgen.items.segment_identification_sequence_item import SegmentIdentificationSequenceItem
from dcmgen.items.segmentation_macro import SegmentationMacro
from dcmgen.model.fields import Items
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class HeightMapSegmentationSharedFunctionalGroupsSequenceItem(
    DerivationImageMacro,
    FrameContentMacro,
    PixelMeasuresMacro,
    PlaneOrientationPatientMacro,
    PlanePositionPatientMacro,
    RealWorldValueMappingMacro,
    ReferencedImageMacro,
    SegmentationMacro,
    Item,
):
    """Item of Shared Functional Groups Sequence (5200,9229) in the Height Map Segmentation IOD (PS3.3 A.91).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.91.html
    """

    def __init__(
        self,
        /,
        *,
        FrameContentSequence: Items[FrameContentSequenceItem] = ...,
        PlanePositionSequence: Items[PlanePositionSequenceItem] = ...,
        PlaneOrientationSequence: Items[PlaneOrientationSequenceItem] = ...,
        PixelMeasuresSequence: Items[PixelMeasuresSequenceItem] = ...,
        RealWorldValueMappingSequence: Items[RealWorldValueMappingItemMacro] = ...,
        SegmentIdentificationSequence: Items[SegmentIdentificationSequenceItem] = ...,
        ReferencedImageSequence: Items[ReferencedImageReferencedImageSequenceItem] = ...,
        DerivationImageSequence: Items[DerivationImageSequenceItem] = ...,
    ) -> None: ...

class HeightMapSegmentationSharedFunctionalGroupsSequenceItems(
    Sequence[HeightMapSegmentationSharedFunctionalGroupsSequenceItem]
):
    def add(
        self,
        /,
        *,
        FrameContentSequence: Items[FrameContentSequenceItem] = ...,
        PlanePositionSequence: Items[PlanePositionSequenceItem] = ...,
        PlaneOrientationSequence: Items[PlaneOrientationSequenceItem] = ...,
        PixelMeasuresSequence: Items[PixelMeasuresSequenceItem] = ...,
        RealWorldValueMappingSequence: Items[RealWorldValueMappingItemMacro] = ...,
        SegmentIdentificationSequence: Items[SegmentIdentificationSequenceItem] = ...,
        ReferencedImageSequence: Items[ReferencedImageReferencedImageSequenceItem] = ...,
        DerivationImageSequence: Items[DerivationImageSequenceItem] = ...,
    ) -> HeightMapSegmentationSharedFunctionalGroupsSequenceItem: ...

class HeightMapSegmentationPerFrameFunctionalGroupsSequenceItem(
    DerivationImageMacro,
    FrameContentMacro,
    PixelMeasuresMacro,
    PlaneOrientationPatientMacro,
    PlanePositionPatientMacro,
    RealWorldValueMappingMacro,
    ReferencedImageMacro,
    SegmentationMacro,
    Item,
):
    """Item of Per-Frame Functional Groups Sequence (5200,9230) in the Height Map Segmentation IOD (PS3.3 A.91).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.91.html
    """

    def __init__(
        self,
        /,
        *,
        FrameContentSequence: Items[FrameContentSequenceItem] = ...,
        PlanePositionSequence: Items[PlanePositionSequenceItem] = ...,
        PlaneOrientationSequence: Items[PlaneOrientationSequenceItem] = ...,
        PixelMeasuresSequence: Items[PixelMeasuresSequenceItem] = ...,
        RealWorldValueMappingSequence: Items[RealWorldValueMappingItemMacro] = ...,
        SegmentIdentificationSequence: Items[SegmentIdentificationSequenceItem] = ...,
        ReferencedImageSequence: Items[ReferencedImageReferencedImageSequenceItem] = ...,
        DerivationImageSequence: Items[DerivationImageSequenceItem] = ...,
    ) -> None: ...

class HeightMapSegmentationPerFrameFunctionalGroupsSequenceItems(
    Sequence[HeightMapSegmentationPerFrameFunctionalGroupsSequenceItem]
):
    def add(
        self,
        /,
        *,
        FrameContentSequence: Items[FrameContentSequenceItem] = ...,
        PlanePositionSequence: Items[PlanePositionSequenceItem] = ...,
        PlaneOrientationSequence: Items[PlaneOrientationSequenceItem] = ...,
        PixelMeasuresSequence: Items[PixelMeasuresSequenceItem] = ...,
        RealWorldValueMappingSequence: Items[RealWorldValueMappingItemMacro] = ...,
        SegmentIdentificationSequence: Items[SegmentIdentificationSequenceItem] = ...,
        ReferencedImageSequence: Items[ReferencedImageReferencedImageSequenceItem] = ...,
        DerivationImageSequence: Items[DerivationImageSequenceItem] = ...,
    ) -> HeightMapSegmentationPerFrameFunctionalGroupsSequenceItem: ...
