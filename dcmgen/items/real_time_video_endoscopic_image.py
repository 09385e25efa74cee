# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Shared Functional Groups Sequence (5200,9229) in the Real-Time Video Endoscopic Image IOD."""

from __future__ import annotations

from dcmgen.items.referenced_image_sequence_item import ReferencedImageSequenceItem
from dcmgen.items.vl_image_referenced_image_sequence_item import VLImageReferencedImageSequenceItem
from dcmgen.model.fields import SQ
from dcmgen.model.iod import Item
from dcmgen.model.parts import (
    CameraPositionFunctionalGroupMacro,
    FrameContentMacro,
    FrameUsefulnessFunctionalGroupMacro,
    TimeOfFrameFunctionalGroupMacro,
)


class RealTimeVideoEndoscopicImageSharedFunctionalGroupsSequenceItem(
    CameraPositionFunctionalGroupMacro,
    FrameContentMacro,
    FrameUsefulnessFunctionalGroupMacro,
    TimeOfFrameFunctionalGroupMacro,
    Item,
):
    """Item of Shared Functional Groups Sequence (5200,9229) in the Real-Time Video Endoscopic Image IOD (PS3.3 A.32.9).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.32.9.html
    """

    __slots__ = ()


class RealTimeVideoEndoscopicImageCurrentFrameFunctionalGroupsSequenceItem(
    CameraPositionFunctionalGroupMacro,
    FrameContentMacro,
    FrameUsefulnessFunctionalGroupMacro,
    TimeOfFrameFunctionalGroupMacro,
    Item,
):
    """Item of Current Frame Functional Groups Sequence (0006,0001) in the Real-Time Video Endoscopic Image IOD (PS3.3 A.32.9).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.32.9.html
    """

    __slots__ = ()


class RealTimeVideoEndoscopicImageReferencedImageSequenceItem(
    ReferencedImageSequenceItem, VLImageReferencedImageSequenceItem
):
    """Item of Referenced Image Sequence (0008,1140) in the Real-Time Video Endoscopic Image IOD (PS3.3 A.32.9).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.32.9.html
    """

    __slots__ = ()

    PurposeOfReferenceCodeSequence = SQ(0x0040_A170, "CodeSequenceMacro")
