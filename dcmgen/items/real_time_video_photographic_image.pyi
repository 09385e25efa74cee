# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Shared Functional Groups Sequence (5200,9229) in the Real-Time Video Photographic Image IOD."""

from dcmgen.items.camera_position_functional_group_macro import CameraPositionFunctionalGroupMacro
from dcmgen.items.camera_position_group_sequence_item import CameraPositionGroupSequenceItem
from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.frame_content_macro import FrameContentMacro
from dcmgen.items.frame_content_sequence_item import FrameContentSequenceItem
from dcmgen.items.frame_usefulness_functional_group_macro import FrameUsefulnessFunctionalGroupMacro
from dcmgen.items.frame_usefulness_group_sequence_item import FrameUsefulnessGroupSequenceItem
from dcmgen.items.referenced_image_sequence_item import ReferencedImageSequenceItem
from dcmgen.items.time_of_frame_functional_group_macro import TimeOfFrameFunctionalGroupMacro
from dcmgen.items.time_of_frame_group_sequence_item import TimeOfFrameGroupSequenceItem
from dcmgen.items.vl_image_referenced_image_sequence_item import VLImageReferencedImageSequenceItem
from dcmgen.model.fields import SQ, ISnValue, Items, UIValue, USnValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class RealTimeVideoPhotographicImageSharedFunctionalGroupsSequenceItem(CameraPositionFunctionalGroupMacro, Item):
    """Item of Shared Functional Groups Sequence (5200,9229) in the Real-Time Video Photographic Image IOD (PS3.3 A.32.10).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.32.10.html
    """

    def __init__(
        self,
        /,
        *,
        CameraPositionGroupSequence: Items[CameraPositionGroupSequenceItem] = ...,
    ) -> None: ...

class RealTimeVideoPhotographicImageSharedFunctionalGroupsSequenceItems(
    Sequence[RealTimeVideoPhotographicImageSharedFunctionalGroupsSequenceItem]
):
    def add(
        self,
        /,
        *,
        CameraPositionGroupSequence: Items[CameraPositionGroupSequenceItem] = ...,
    ) -> RealTimeVideoPhotographicImageSharedFunctionalGroupsSequenceItem: ...

class RealTimeVideoPhotographicImageCurrentFrameFunctionalGroupsSequenceItem(
    CameraPositionFunctionalGroupMacro,
    FrameContentMacro,
    FrameUsefulnessFunctionalGroupMacro,
    TimeOfFrameFunctionalGroupMacro,
    Item,
):
    """Item of Current Frame Functional Groups Sequence (0006,0001) in the Real-Time Video Photographic Image IOD (PS3.3 A.32.10).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.32.10.html
    """

    def __init__(
        self,
        /,
        *,
        FrameContentSequence: Items[FrameContentSequenceItem] = ...,
        FrameUsefulnessGroupSequence: Items[FrameUsefulnessGroupSequenceItem] = ...,
        CameraPositionGroupSequence: Items[CameraPositionGroupSequenceItem] = ...,
        TimeOfFrameGroupSequence: Items[TimeOfFrameGroupSequenceItem] = ...,
    ) -> None: ...

class RealTimeVideoPhotographicImageCurrentFrameFunctionalGroupsSequenceItems(
    Sequence[RealTimeVideoPhotographicImageCurrentFrameFunctionalGroupsSequenceItem]
):
    def add(
        self,
        /,
        *,
        FrameContentSequence: Items[FrameContentSequenceItem] = ...,
        FrameUsefulnessGroupSequence: Items[FrameUsefulnessGroupSequenceItem] = ...,
        CameraPositionGroupSequence: Items[CameraPositionGroupSequenceItem] = ...,
        TimeOfFrameGroupSequence: Items[TimeOfFrameGroupSequenceItem] = ...,
    ) -> RealTimeVideoPhotographicImageCurrentFrameFunctionalGroupsSequenceItem: ...

class RealTimeVideoPhotographicImageReferencedImageSequenceItem(
    ReferencedImageSequenceItem, VLImageReferencedImageSequenceItem
):
    """Item of Referenced Image Sequence (0008,1140) in the Real-Time Video Photographic Image IOD (PS3.3 A.32.10).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.32.10.html
    """

    def __init__(
        self,
        /,
        *,
        ReferencedSOPClassUID: UIValue = ...,
        ReferencedSOPInstanceUID: UIValue = ...,
        ReferencedFrameNumber: ISnValue = ...,
        ReferencedSegmentNumber: USnValue = ...,
        PurposeOfReferenceCodeSequence: Items[CodeSequenceMacro] = ...,
    ) -> None: ...
    PurposeOfReferenceCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Purpose of Reference Code Sequence (0040,A170), SQ, VM 1, Type 2.

    Codes: CID 7201 Referenced Image Purpose of Reference (Defined, inferred).

    PS3.3 C.8.12.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.html#sect_C.8.12.1
    """

class RealTimeVideoPhotographicImageReferencedImageSequenceItems(
    Sequence[RealTimeVideoPhotographicImageReferencedImageSequenceItem]
):
    def add(
        self,
        /,
        *,
        ReferencedSOPClassUID: UIValue = ...,
        ReferencedSOPInstanceUID: UIValue = ...,
        ReferencedFrameNumber: ISnValue = ...,
        ReferencedSegmentNumber: USnValue = ...,
        PurposeOfReferenceCodeSequence: Items[CodeSequenceMacro] = ...,
    ) -> RealTimeVideoPhotographicImageReferencedImageSequenceItem: ...
