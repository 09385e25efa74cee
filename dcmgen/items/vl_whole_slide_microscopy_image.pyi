# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Per-Frame Functional Groups Sequence (5200,9230) in the VL Whole Slide Microscopy Image IOD."""

from dcmgen.items.derivation_image_macro import DerivationImageMacro
from dcmgen.items.derivation_image_sequence_item import DerivationImageSequenceItem
from dcmgen.items.frame_content_macro import FrameContentMacro
from dcmgen.items.frame_content_sequence_item import FrameContentSequenceItem
from dcmgen.items.optical_path_identification_macro import OpticalPathIdentificationMacro
from dcmgen.items.optical_path_identification_sequence_item import OpticalPathIdentificationSequenceItem
from dcmgen.items.pixel_measures_macro import PixelMeasuresMacro
from dcmgen.items.pixel_measures_sequence_item import PixelMeasuresSequenceItem
from dcmgen.items.plane_position_slide_macro import PlanePositionSlideMacro
from dcmgen.items.plane_position_slide_sequence_item import PlanePositionSlideSequenceItem
from dcmgen.items.real_world_value_mapping_item_macro import RealWorldValueMappingItemMacro
from dcmgen.items.real_world_value_mapping_macro import RealWorldValueMappingMacro
from dcmgen.items.referenced_image_macro import ReferencedImageMacro
from dcmgen.items.referenced_image_referenced_image_sequence_item import ReferencedImageReferencedImageSequenceItem
from dcmgen.items.specimen_reference_macro import SpecimenReferenceMacro
from dcmgen.items.specimen_reference_sequence_item import SpecimenReferenceSequenceItem
from dcmgen.items.whole_slide_microscopy_image_frame_type_macro import WholeSlideMicroscopyImageFrameTypeMacro
from dcmgen.items.whole_slide_microscopy_image_frame_type_sequence_item import (
    WholeSlideMicroscopyImageFrameTypeSequenceItem,
)
from dcmgen.model.fields import Items
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class VLWholeSlideMicroscopyImagePerFrameFunctionalGroupsSequenceItem(
    DerivationImageMacro,
    FrameContentMacro,
    OpticalPathIdentificationMacro,
    PlanePositionSlideMacro,
    RealWorldValueMappingMacro,
    ReferencedImageMacro,
    SpecimenReferenceMacro,
    Item,
):
    """Item of Per-Frame Functional Groups Sequence (5200,9230) in the VL Whole Slide Microscopy Image IOD (PS3.3 A.32.8).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.32.8.html
    """

    def __init__(
        self,
        /,
        *,
        FrameContentSequence: Items[FrameContentSequenceItem] = ...,
        RealWorldValueMappingSequence: Items[RealWorldValueMappingItemMacro] = ...,
        OpticalPathIdentificationSequence: Items[OpticalPathIdentificationSequenceItem] = ...,
        PlanePositionSlideSequence: Items[PlanePositionSlideSequenceItem] = ...,
        ReferencedImageSequence: Items[ReferencedImageReferencedImageSequenceItem] = ...,
        DerivationImageSequence: Items[DerivationImageSequenceItem] = ...,
        SpecimenReferenceSequence: Items[SpecimenReferenceSequenceItem] = ...,
    ) -> None: ...

class VLWholeSlideMicroscopyImagePerFrameFunctionalGroupsSequenceItems(
    Sequence[VLWholeSlideMicroscopyImagePerFrameFunctionalGroupsSequenceItem]
):
    def add(
        self,
        /,
        *,
        FrameContentSequence: Items[FrameContentSequenceItem] = ...,
        RealWorldValueMappingSequence: Items[RealWorldValueMappingItemMacro] = ...,
        OpticalPathIdentificationSequence: Items[OpticalPathIdentificationSequenceItem] = ...,
        PlanePositionSlideSequence: Items[PlanePositionSlideSequenceItem] = ...,
        ReferencedImageSequence: Items[ReferencedImageReferencedImageSequenceItem] = ...,
        DerivationImageSequence: Items[DerivationImageSequenceItem] = ...,
        SpecimenReferenceSequence: Items[SpecimenReferenceSequenceItem] = ...,
    ) -> VLWholeSlideMicroscopyImagePerFrameFunctionalGroupsSequenceItem: ...

class VLWholeSlideMicroscopyImageSharedFunctionalGroupsSequenceItem(
    DerivationImageMacro,
    OpticalPathIdentificationMacro,
    PixelMeasuresMacro,
    PlanePositionSlideMacro,
    RealWorldValueMappingMacro,
    ReferencedImageMacro,
    SpecimenReferenceMacro,
    WholeSlideMicroscopyImageFrameTypeMacro,
    Item,
):
    """Item of Shared Functional Groups Sequence (5200,9229) in the VL Whole Slide Microscopy Image IOD (PS3.3 A.32.8).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.32.8.html
    """

    def __init__(
        self,
        /,
        *,
        PixelMeasuresSequence: Items[PixelMeasuresSequenceItem] = ...,
        WholeSlideMicroscopyImageFrameTypeSequence: Items[WholeSlideMicroscopyImageFrameTypeSequenceItem] = ...,
        RealWorldValueMappingSequence: Items[RealWorldValueMappingItemMacro] = ...,
        OpticalPathIdentificationSequence: Items[OpticalPathIdentificationSequenceItem] = ...,
        PlanePositionSlideSequence: Items[PlanePositionSlideSequenceItem] = ...,
        ReferencedImageSequence: Items[ReferencedImageReferencedImageSequenceItem] = ...,
        DerivationImageSequence: Items[DerivationImageSequenceItem] = ...,
        SpecimenReferenceSequence: Items[SpecimenReferenceSequenceItem] = ...,
    ) -> None: ...

class VLWholeSlideMicroscopyImageSharedFunctionalGroupsSequenceItems(
    Sequence[VLWholeSlideMicroscopyImageSharedFunctionalGroupsSequenceItem]
):
    def add(
        self,
        /,
        *,
        PixelMeasuresSequence: Items[PixelMeasuresSequenceItem] = ...,
        WholeSlideMicroscopyImageFrameTypeSequence: Items[WholeSlideMicroscopyImageFrameTypeSequenceItem] = ...,
        RealWorldValueMappingSequence: Items[RealWorldValueMappingItemMacro] = ...,
        OpticalPathIdentificationSequence: Items[OpticalPathIdentificationSequenceItem] = ...,
        PlanePositionSlideSequence: Items[PlanePositionSlideSequenceItem] = ...,
        ReferencedImageSequence: Items[ReferencedImageReferencedImageSequenceItem] = ...,
        DerivationImageSequence: Items[DerivationImageSequenceItem] = ...,
        SpecimenReferenceSequence: Items[SpecimenReferenceSequenceItem] = ...,
    ) -> VLWholeSlideMicroscopyImageSharedFunctionalGroupsSequenceItem: ...
