# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Shared Functional Groups Sequence (5200,9229) in the X-Ray 3D Angiographic Image IOD."""

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
from dcmgen.items.frame_voi_lut_macro import FrameVOILUTMacro
from dcmgen.items.frame_voi_lut_sequence_item import FrameVOILUTSequenceItem
from dcmgen.items.pixel_measures_macro import PixelMeasuresMacro
from dcmgen.items.pixel_measures_sequence_item import PixelMeasuresSequenceItem
from dcmgen.items.pixel_value_transformation_macro import PixelValueTransformationMacro
from dcmgen.items.pixel_value_transformation_sequence_item import PixelValueTransformationSequenceItem
from dcmgen.items.plane_orientation_patient_macro import PlaneOrientationPatientMacro
from dcmgen.items.plane_orientation_sequence_item import PlaneOrientationSequenceItem
from dcmgen.items.plane_position_patient_macro import PlanePositionPatientMacro
from dcmgen.items.plane_position_sequence_item import PlanePositionSequenceItem
from dcmgen.items.real_world_value_mapping_item_macro import RealWorldValueMappingItemMacro
from dcmgen.items.real_world_value_mapping_macro import RealWorldValueMappingMacro
from dcmgen.items.referenced_image_macro import ReferencedImageMacro
from dcmgen.items.referenced_image_referenced_image_sequence_item import ReferencedImageReferencedImageSequenceItem
from dcmgen.items.respiratory_synchronization_macro import RespiratorySynchronizationMacro
from dcmgen.items.respiratory_synchronization_sequence_item import RespiratorySynchronizationSequenceItem
from dcmgen.items.x_ray_3d_frame_type_macro import XRay3DFrameTypeMacro
from dcmgen.items.x_ray_3d_frame_type_sequence_item import XRay3DFrameTypeSequenceItem
from dcmgen.model.fields import Items
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class XRay3DAngiographicImageSharedFunctionalGroupsSequenceItem(
    CardiacSynchronizationMacro,
    ContrastBolusUsageMacro,
    DerivationImageMacro,
    FrameAnatomyMacro,
    FrameVOILUTMacro,
    PixelMeasuresMacro,
    PixelValueTransformationMacro,
    PlaneOrientationPatientMacro,
    PlanePositionPatientMacro,
    RealWorldValueMappingMacro,
    ReferencedImageMacro,
    RespiratorySynchronizationMacro,
    XRay3DFrameTypeMacro,
    Item,
):
    """Item of Shared Functional Groups Sequence (5200,9229) in the X-Ray 3D Angiographic Image IOD (PS3.3 A.53).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.53.html
    """

    def __init__(
        self,
        /,
        *,
        CardiacSynchronizationSequence: Items[CardiacSynchronizationSequenceItem] = ...,
        ContrastBolusUsageSequence: Items[ContrastBolusUsageSequenceItem] = ...,
        XRay3DFrameTypeSequence: Items[XRay3DFrameTypeSequenceItem] = ...,
        FrameAnatomySequence: Items[FrameAnatomySequenceItem] = ...,
        PlanePositionSequence: Items[PlanePositionSequenceItem] = ...,
        PlaneOrientationSequence: Items[PlaneOrientationSequenceItem] = ...,
        RespiratorySynchronizationSequence: Items[RespiratorySynchronizationSequenceItem] = ...,
        PixelMeasuresSequence: Items[PixelMeasuresSequenceItem] = ...,
        FrameVOILUTSequence: Items[FrameVOILUTSequenceItem] = ...,
        PixelValueTransformationSequence: Items[PixelValueTransformationSequenceItem] = ...,
        RealWorldValueMappingSequence: Items[RealWorldValueMappingItemMacro] = ...,
        ReferencedImageSequence: Items[ReferencedImageReferencedImageSequenceItem] = ...,
        DerivationImageSequence: Items[DerivationImageSequenceItem] = ...,
    ) -> None: ...

class XRay3DAngiographicImageSharedFunctionalGroupsSequenceItems(
    Sequence[XRay3DAngiographicImageSharedFunctionalGroupsSequenceItem]
):
    def add(
        self,
        /,
        *,
        CardiacSynchronizationSequence: Items[CardiacSynchronizationSequenceItem] = ...,
        ContrastBolusUsageSequence: Items[ContrastBolusUsageSequenceItem] = ...,
        XRay3DFrameTypeSequence: Items[XRay3DFrameTypeSequenceItem] = ...,
        FrameAnatomySequence: Items[FrameAnatomySequenceItem] = ...,
        PlanePositionSequence: Items[PlanePositionSequenceItem] = ...,
        PlaneOrientationSequence: Items[PlaneOrientationSequenceItem] = ...,
        RespiratorySynchronizationSequence: Items[RespiratorySynchronizationSequenceItem] = ...,
        PixelMeasuresSequence: Items[PixelMeasuresSequenceItem] = ...,
        FrameVOILUTSequence: Items[FrameVOILUTSequenceItem] = ...,
        PixelValueTransformationSequence: Items[PixelValueTransformationSequenceItem] = ...,
        RealWorldValueMappingSequence: Items[RealWorldValueMappingItemMacro] = ...,
        ReferencedImageSequence: Items[ReferencedImageReferencedImageSequenceItem] = ...,
        DerivationImageSequence: Items[DerivationImageSequenceItem] = ...,
    ) -> XRay3DAngiographicImageSharedFunctionalGroupsSequenceItem: ...

class XRay3DAngiographicImagePerFrameFunctionalGroupsSequenceItem(
    CardiacSynchronizationMacro,
    ContrastBolusUsageMacro,
    DerivationImageMacro,
    FrameAnatomyMacro,
    FrameContentMacro,
    FrameVOILUTMacro,
    PixelMeasuresMacro,
    PixelValueTransformationMacro,
    PlaneOrientationPatientMacro,
    PlanePositionPatientMacro,
    RealWorldValueMappingMacro,
    ReferencedImageMacro,
    RespiratorySynchronizationMacro,
    XRay3DFrameTypeMacro,
    Item,
):
    """Item of Per-Frame Functional Groups Sequence (5200,9230) in the X-Ray 3D Angiographic Image IOD (PS3.3 A.53).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.53.html
    """

    def __init__(
        self,
        /,
        *,
        CardiacSynchronizationSequence: Items[CardiacSynchronizationSequenceItem] = ...,
        ContrastBolusUsageSequence: Items[ContrastBolusUsageSequenceItem] = ...,
        XRay3DFrameTypeSequence: Items[XRay3DFrameTypeSequenceItem] = ...,
        FrameAnatomySequence: Items[FrameAnatomySequenceItem] = ...,
        FrameContentSequence: Items[FrameContentSequenceItem] = ...,
        PlanePositionSequence: Items[PlanePositionSequenceItem] = ...,
        PlaneOrientationSequence: Items[PlaneOrientationSequenceItem] = ...,
        RespiratorySynchronizationSequence: Items[RespiratorySynchronizationSequenceItem] = ...,
        PixelMeasuresSequence: Items[PixelMeasuresSequenceItem] = ...,
        FrameVOILUTSequence: Items[FrameVOILUTSequenceItem] = ...,
        PixelValueTransformationSequence: Items[PixelValueTransformationSequenceItem] = ...,
        RealWorldValueMappingSequence: Items[RealWorldValueMappingItemMacro] = ...,
        ReferencedImageSequence: Items[ReferencedImageReferencedImageSequenceItem] = ...,
        DerivationImageSequence: Items[DerivationImageSequenceItem] = ...,
    ) -> None: ...

class XRay3DAngiographicImagePerFrameFunctionalGroupsSequenceItems(
    Sequence[XRay3DAngiographicImagePerFrameFunctionalGroupsSequenceItem]
):
    def add(
        self,
        /,
        *,
        CardiacSynchronizationSequence: Items[CardiacSynchronizationSequenceItem] = ...,
        ContrastBolusUsageSequence: Items[ContrastBolusUsageSequenceItem] = ...,
        XRay3DFrameTypeSequence: Items[XRay3DFrameTypeSequenceItem] = ...,
        FrameAnatomySequence: Items[FrameAnatomySequenceItem] = ...,
        FrameContentSequence: Items[FrameContentSequenceItem] = ...,
        PlanePositionSequence: Items[PlanePositionSequenceItem] = ...,
        PlaneOrientationSequence: Items[PlaneOrientationSequenceItem] = ...,
        RespiratorySynchronizationSequence: Items[RespiratorySynchronizationSequenceItem] = ...,
        PixelMeasuresSequence: Items[PixelMeasuresSequenceItem] = ...,
        FrameVOILUTSequence: Items[FrameVOILUTSequenceItem] = ...,
        PixelValueTransformationSequence: Items[PixelValueTransformationSequenceItem] = ...,
        RealWorldValueMappingSequence: Items[RealWorldValueMappingItemMacro] = ...,
        ReferencedImageSequence: Items[ReferencedImageReferencedImageSequenceItem] = ...,
        DerivationImageSequence: Items[DerivationImageSequenceItem] = ...,
    ) -> XRay3DAngiographicImagePerFrameFunctionalGroupsSequenceItem: ...
