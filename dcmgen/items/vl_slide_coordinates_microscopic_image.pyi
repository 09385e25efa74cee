# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Referenced Image Sequence (0008,1140) in the VL Slide-Coordinates Microscopic Image IOD."""

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.referenced_image_sequence_item import ReferencedImageSequenceItem
from dcmgen.items.vl_image_referenced_image_sequence_item import VLImageReferencedImageSequenceItem
from dcmgen.model.fields import SQ, ISnValue, Items, UIValue, USnValue
from dcmgen.model.sequence import Sequence

class VLSlideCoordinatesMicroscopicImageReferencedImageSequenceItem(
    ReferencedImageSequenceItem, VLImageReferencedImageSequenceItem
):
    """Item of Referenced Image Sequence (0008,1140) in the VL Slide-Coordinates Microscopic Image IOD (PS3.3 A.32.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.32.3.html
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

class VLSlideCoordinatesMicroscopicImageReferencedImageSequenceItems(
    Sequence[VLSlideCoordinatesMicroscopicImageReferencedImageSequenceItem]
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
    ) -> VLSlideCoordinatesMicroscopicImageReferencedImageSequenceItem: ...
