# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Shared Functional Groups Sequence (5200,9229) in the Breast Tomosynthesis Image IOD."""

from dcmgen.items.biopsy_target_sequence_item import BiopsyTargetSequenceItem
from dcmgen.items.breast_biopsy_target_macro import BreastBiopsyTargetMacro
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
from dcmgen.items.voi_lut_macro import VOILUTMacro
from dcmgen.items.x_ray_3d_frame_type_macro import XRay3DFrameTypeMacro
from dcmgen.items.x_ray_3d_frame_type_sequence_item import XRay3DFrameTypeSequenceItem
from dcmgen.model.fields import Items
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class BreastTomosynthesisImageSharedFunctionalGroupsSequenceItem(
    BreastBiopsyTargetMacro,
    ContrastBolusUsageMacro,
    DerivationImageMacro,
    FrameAnatomyMacro,
    FrameVOILUTWithLUTMacro,
    IdentityPixelValueTransformationMacro,
    PixelMeasuresMacro,
    PlaneOrientationPatientMacro,
    PlanePositionPatientMacro,
    RealWorldValueMappingMacro,
    ReferencedImageMacro,
    Item,
):
    """Item of Shared Functional Groups Sequence (5200,9229) in the Breast Tomosynthesis Image IOD (PS3.3 A.55).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.55.html
    """

    def __init__(
        self,
        /,
        *,
        ContrastBolusUsageSequence: Items[ContrastBolusUsageSequenceItem] = ...,
        FrameAnatomySequence: Items[FrameAnatomySequenceItem] = ...,
        PlanePositionSequence: Items[PlanePositionSequenceItem] = ...,
        PlaneOrientationSequence: Items[PlaneOrientationSequenceItem] = ...,
        PixelMeasuresSequence: Items[PixelMeasuresSequenceItem] = ...,
        FrameVOILUTSequence: Items[VOILUTMacro] = ...,
        PixelValueTransformationSequence: Items[
            IdentityPixelValueTransformationPixelValueTransformationSequenceItem
        ] = ...,
        RealWorldValueMappingSequence: Items[RealWorldValueMappingItemMacro] = ...,
        BiopsyTargetSequence: Items[BiopsyTargetSequenceItem] = ...,
        ReferencedImageSequence: Items[ReferencedImageReferencedImageSequenceItem] = ...,
        DerivationImageSequence: Items[DerivationImageSequenceItem] = ...,
    ) -> None: ...

class BreastTomosynthesisImageSharedFunctionalGroupsSequenceItems(
    Sequence[BreastTomosynthesisImageSharedFunctionalGroupsSequenceItem]
):
    def add(
        self,
        /,
        *,
        ContrastBolusUsageSequence: Items[ContrastBolusUsageSequenceItem] = ...,
        FrameAnatomySequence: Items[FrameAnatomySequenceItem] = ...,
        PlanePositionSequence: Items[PlanePositionSequenceItem] = ...,
        PlaneOrientationSequence: Items[PlaneOrientationSequenceItem] = ...,
        PixelMeasuresSequence: Items[PixelMeasuresSequenceItem] = ...,
        FrameVOILUTSequence: Items[VOILUTMacro] = ...,
        PixelValueTransformationSequence: Items[
            IdentityPixelValueTransformationPixelValueTransformationSequenceItem
        ] = ...,
        RealWorldValueMappingSequence: Items[RealWorldValueMappingItemMacro] = ...,
        BiopsyTargetSequence: Items[BiopsyTargetSequenceItem] = ...,
        ReferencedImageSequence: Items[ReferencedImageReferencedImageSequenceItem] = ...,
        DerivationImageSequence: Items[DerivationImageSequenceItem] = ...,
    ) -> BreastTomosynthesisImageSharedFunctionalGroupsSequenceItem: ...

class BreastTomosynthesisImagePerFrameFunctionalGroupsSequenceItem(
    BreastBiopsyTargetMacro,
    ContrastBolusUsageMacro,
    DerivationImageMacro,
    FrameAnatomyMacro,
    FrameContentMacro,
    FrameVOILUTWithLUTMacro,
    IdentityPixelValueTransformationMacro,
    PixelMeasuresMacro,
    PlaneOrientationPatientMacro,
    PlanePositionPatientMacro,
    RealWorldValueMappingMacro,
    ReferencedImageMacro,
    XRay3DFrameTypeMacro,
    Item,
):
    """Item of Per-Frame Functional Groups Sequence (5200,9230) in the Breast Tomosynthesis Image IOD (PS3.3 A.55).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.55.html
    """

    def __init__(
        self,
        /,
        *,
        ContrastBolusUsageSequence: Items[ContrastBolusUsageSequenceItem] = ...,
        XRay3DFrameTypeSequence: Items[XRay3DFrameTypeSequenceItem] = ...,
        FrameAnatomySequence: Items[FrameAnatomySequenceItem] = ...,
        FrameContentSequence: Items[FrameContentSequenceItem] = ...,
        PlanePositionSequence: Items[PlanePositionSequenceItem] = ...,
        PlaneOrientationSequence: Items[PlaneOrientationSequenceItem] = ...,
        PixelMeasuresSequence: Items[PixelMeasuresSequenceItem] = ...,
        FrameVOILUTSequence: Items[VOILUTMacro] = ...,
        PixelValueTransformationSequence: Items[
            IdentityPixelValueTransformationPixelValueTransformationSequenceItem
        ] = ...,
        RealWorldValueMappingSequence: Items[RealWorldValueMappingItemMacro] = ...,
        BiopsyTargetSequence: Items[BiopsyTargetSequenceItem] = ...,
        ReferencedImageSequence: Items[ReferencedImageReferencedImageSequenceItem] = ...,
        DerivationImageSequence: Items[DerivationImageSequenceItem] = ...,
    ) -> None: ...

class BreastTomosynthesisImagePerFrameFunctionalGroupsSequenceItems(
    Sequence[BreastTomosynthesisImagePerFrameFunctionalGroupsSequenceItem]
):
    def add(
        self,
        /,
        *,
        ContrastBolusUsageSequence: Items[ContrastBolusUsageSequenceItem] = ...,
        XRay3DFrameTypeSequence: Items[XRay3DFrameTypeSequenceItem] = ...,
        FrameAnatomySequence: Items[FrameAnatomySequenceItem] = ...,
        FrameContentSequence: Items[FrameContentSequenceItem] = ...,
        PlanePositionSequence: Items[PlanePositionSequenceItem] = ...,
        PlaneOrientationSequence: Items[PlaneOrientationSequenceItem] = ...,
        PixelMeasuresSequence: Items[PixelMeasuresSequenceItem] = ...,
        FrameVOILUTSequence: Items[VOILUTMacro] = ...,
        PixelValueTransformationSequence: Items[
            IdentityPixelValueTransformationPixelValueTransformationSequenceItem
        ] = ...,
        RealWorldValueMappingSequence: Items[RealWorldValueMappingItemMacro] = ...,
        BiopsyTargetSequence: Items[BiopsyTargetSequenceItem] = ...,
        ReferencedImageSequence: Items[ReferencedImageReferencedImageSequenceItem] = ...,
        DerivationImageSequence: Items[DerivationImageSequenceItem] = ...,
    ) -> BreastTomosynthesisImagePerFrameFunctionalGroupsSequenceItem: ...
