# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Per-Frame Functional Groups Sequence (5200,9230) in the VL Whole Slide Microscopy Image IOD."""

from __future__ import annotations

from dcmgen.items.derivation_image_macro import DerivationImageMacro
from dcmgen.items.frame_content_macro import FrameContentMacro
from dcmgen.items.optical_path_identification_macro import OpticalPathIdentificationMacro
from dcmgen.items.pixel_measures_macro import PixelMeasuresMacro
from dcmgen.items.plane_position_slide_macro import PlanePositionSlideMacro
from dcmgen.items.real_world_value_mapping_macro import RealWorldValueMappingMacro
from dcmgen.items.referenced_image_macro import ReferencedImageMacro
from dcmgen.items.specimen_reference_macro import SpecimenReferenceMacro
from dcmgen.items.whole_slide_microscopy_image_frame_type_macro import WholeSlideMicroscopyImageFrameTypeMacro
from dcmgen.model.iod import Item


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

    __slots__ = ()


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

    __slots__ = ()
