# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Referenced SOP Sequence (0008,1199)."""

from dcmgen.items.image_pixel_macro import ImagePixelMacro, ImagePixelMacros
from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro, SOPInstanceReferenceMacros
from dcmgen.model.fields import SQ, ISn, ISnValue, Items, UIValue, USn, USnValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class ImageReferenceReferencedSOPSequenceItem(SOPInstanceReferenceMacro, Item):
    """Item of Referenced SOP Sequence (0008,1199) (PS3.3 C.18.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.18.4.html
    """

    def __init__(
        self,
        /,
        *,
        ReferencedSOPClassUID: UIValue = ...,
        ReferencedSOPInstanceUID: UIValue = ...,
        ReferencedFrameNumber: ISnValue = ...,
        ReferencedSegmentNumber: USnValue = ...,
        ReferencedRealWorldValueMappingInstanceSequence: Items[SOPInstanceReferenceMacro] = ...,
        ReferencedSOPSequence: Items[SOPInstanceReferenceMacro] = ...,
        IconImageSequence: Items[ImagePixelMacro] = ...,
    ) -> None: ...
    ReferencedFrameNumber: ISn
    """Referenced Frame Number (0008,1160), IS, VM 1-n, Type 1C.

    Required if a condition that cannot be checked (referenced instance) applies and Referenced Segment Number is
    absent. Not allowed otherwise.

    PS3.3 C.18.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.18.4.html
    """
    ReferencedSegmentNumber: USn
    """Referenced Segment Number (0062,000B), US, VM 1-n, Type 1C.

    Required if a condition that cannot be checked (referenced instance) applies and Referenced Frame Number is
    absent. Not allowed otherwise.

    PS3.3 C.18.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.18.4.html
    """
    ReferencedSOPSequence: SQ[SOPInstanceReferenceMacros, SOPInstanceReferenceMacro]
    """Referenced SOP Sequence (0008,1199), SQ, VM 1, Type 3.

    PS3.3 C.18.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.18.4.html
    """
    ReferencedRealWorldValueMappingInstanceSequence: SQ[SOPInstanceReferenceMacros, SOPInstanceReferenceMacro]
    """Referenced Real World Value Mapping Instance Sequence (0008,114B), SQ, VM 1, Type 3.

    PS3.3 C.18.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.18.4.html
    """
    IconImageSequence: SQ[ImagePixelMacros, ImagePixelMacro]
    """Icon Image Sequence (0088,0200), SQ, VM 1, Type 3.

    PS3.3 C.18.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.18.4.html
    """

class ImageReferenceReferencedSOPSequenceItems(Sequence[ImageReferenceReferencedSOPSequenceItem]):
    def add(
        self,
        /,
        *,
        ReferencedSOPClassUID: UIValue = ...,
        ReferencedSOPInstanceUID: UIValue = ...,
        ReferencedFrameNumber: ISnValue = ...,
        ReferencedSegmentNumber: USnValue = ...,
        ReferencedRealWorldValueMappingInstanceSequence: Items[SOPInstanceReferenceMacro] = ...,
        ReferencedSOPSequence: Items[SOPInstanceReferenceMacro] = ...,
        IconImageSequence: Items[ImagePixelMacro] = ...,
    ) -> ImageReferenceReferencedSOPSequenceItem: ...
