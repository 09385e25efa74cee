# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Referenced Image Sequence (0008,1140)."""

from dcmgen.items.image_sop_instance_reference_macro import ImageSOPInstanceReferenceMacro
from dcmgen.model.fields import ISnValue, SHn, SHnValue, UIValue, USnValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class AdvancedBlendingSequenceReferencedImageSequenceItem(ImageSOPInstanceReferenceMacro, Item):
    """Item of Referenced Image Sequence (0008,1140) (PS3.3 C.11.33).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.33.html
    """

    def __init__(
        self,
        /,
        *,
        ReferencedSOPClassUID: UIValue = ...,
        ReferencedSOPInstanceUID: UIValue = ...,
        ReferencedFrameNumber: ISnValue = ...,
        ReferencedSegmentNumber: USnValue = ...,
        ReferencedOpticalPathIdentifier: SHnValue = ...,
    ) -> None: ...
    ReferencedOpticalPathIdentifier: SHn
    """Referenced Optical Path Identifier (006A,000E), SH, VM 1-n, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.11.33: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.33.html
    """

class AdvancedBlendingSequenceReferencedImageSequenceItems(
    Sequence[AdvancedBlendingSequenceReferencedImageSequenceItem]
):
    def add(
        self,
        /,
        *,
        ReferencedSOPClassUID: UIValue = ...,
        ReferencedSOPInstanceUID: UIValue = ...,
        ReferencedFrameNumber: ISnValue = ...,
        ReferencedSegmentNumber: USnValue = ...,
        ReferencedOpticalPathIdentifier: SHnValue = ...,
    ) -> AdvancedBlendingSequenceReferencedImageSequenceItem: ...
