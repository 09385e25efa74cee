# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Ophthalmic En Face Volume Descriptor Sequence (0022,1627)."""

from typing import Literal

from dcmgen.items.image_sop_instance_reference_macro import ImageSOPInstanceReferenceMacro
from dcmgen.items.referenced_segmentation_sequence_segmented_property_type_code_sequence_item import (
    ReferencedSegmentationSequenceSegmentedPropertyTypeCodeSequenceItem,
    ReferencedSegmentationSequenceSegmentedPropertyTypeCodeSequenceItems,
)
from dcmgen.model.fields import CST, FL, LO_, SQ, AnyText, FLValue, ISnValue, Items, LO_Value, UIValue, USnValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class ReferencedSegmentationSequenceItem(ImageSOPInstanceReferenceMacro, Item):
    """Item of Referenced Segmentation Sequence (0008,114C) (PS3.3 C.8.17.14).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.14.html
    """

    def __init__(
        self,
        /,
        *,
        ReferencedSOPClassUID: UIValue = ...,
        ReferencedSOPInstanceUID: UIValue = ...,
        SegmentedPropertyTypeCodeSequence: Items[
            ReferencedSegmentationSequenceSegmentedPropertyTypeCodeSequenceItem
        ] = ...,
        ReferencedFrameNumber: ISnValue = ...,
        ReferencedSegmentNumber: USnValue = ...,
    ) -> None: ...
    SegmentedPropertyTypeCodeSequence: SQ[
        ReferencedSegmentationSequenceSegmentedPropertyTypeCodeSequenceItems,
        ReferencedSegmentationSequenceSegmentedPropertyTypeCodeSequenceItem,
    ]
    """Segmented Property Type Code Sequence (0062,000F), SQ, VM 1, Type 1.

    PS3.3 C.8.17.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.14.html
    """

class ReferencedSegmentationSequenceItems(Sequence[ReferencedSegmentationSequenceItem]):
    def add(
        self,
        /,
        *,
        ReferencedSOPClassUID: UIValue = ...,
        ReferencedSOPInstanceUID: UIValue = ...,
        SegmentedPropertyTypeCodeSequence: Items[
            ReferencedSegmentationSequenceSegmentedPropertyTypeCodeSequenceItem
        ] = ...,
        ReferencedFrameNumber: ISnValue = ...,
        ReferencedSegmentNumber: USnValue = ...,
    ) -> ReferencedSegmentationSequenceItem: ...

class OphthalmicEnFaceVolumeDescriptorSequenceItem(Item):
    """Item of Ophthalmic En Face Volume Descriptor Sequence (0022,1627) (PS3.3 C.8.17.14).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.14.html
    """

    def __init__(
        self,
        /,
        *,
        OphthalmicEnFaceVolumeDescriptorScope: Literal["ANTERIOR", "POSTERIOR", "ENTIRE"] | AnyText = ...,
        SurfaceOffset: FLValue = ...,
        ReferencedSegmentationSequence: Items[ReferencedSegmentationSequenceItem] = ...,
        SurfaceProcessingDescription: LO_Value = ...,
    ) -> None: ...
    OphthalmicEnFaceVolumeDescriptorScope: CST[Literal["ANTERIOR", "POSTERIOR", "ENTIRE"]]
    """Ophthalmic En Face Volume Descriptor Scope (0022,1629), CS, VM 1, Type 1.

    Defined Terms: ANTERIOR, POSTERIOR, ENTIRE.

    PS3.3 C.8.17.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.14.html
    """
    ReferencedSegmentationSequence: SQ[ReferencedSegmentationSequenceItems, ReferencedSegmentationSequenceItem]
    """Referenced Segmentation Sequence (0008,114C), SQ, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.8.17.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.14.html
    """
    SurfaceOffset: FL
    """Surface Offset (0066,0005), FL, VM 1, Type 1.

    PS3.3 C.8.17.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.14.html
    """
    SurfaceProcessingDescription: LO_
    """Surface Processing Description (0066,000B), LO, VM 1, Type 3.

    PS3.3 C.8.17.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.14.html
    """

class OphthalmicEnFaceVolumeDescriptorSequenceItems(Sequence[OphthalmicEnFaceVolumeDescriptorSequenceItem]):
    def add(
        self,
        /,
        *,
        OphthalmicEnFaceVolumeDescriptorScope: Literal["ANTERIOR", "POSTERIOR", "ENTIRE"] | AnyText = ...,
        SurfaceOffset: FLValue = ...,
        ReferencedSegmentationSequence: Items[ReferencedSegmentationSequenceItem] = ...,
        SurfaceProcessingDescription: LO_Value = ...,
    ) -> OphthalmicEnFaceVolumeDescriptorSequenceItem: ...
