# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Referenced SOP Sequence (0008,1199)."""

from dcmgen.items.image_pixel_macro import ImagePixelMacro, ImagePixelMacros
from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro
from dcmgen.model.fields import LO_, SQ, Items, LO_Value, UIValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class MediaCreationManagementReferencedSOPSequenceItem(SOPInstanceReferenceMacro, Item):
    """Item of Referenced SOP Sequence (0008,1199) (PS3.3 C.22).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.22.html
    """

    def __init__(
        self,
        /,
        *,
        ReferencedSOPClassUID: UIValue = ...,
        ReferencedSOPInstanceUID: UIValue = ...,
        IconImageSequence: Items[ImagePixelMacro] = ...,
        RequestedMediaApplicationProfile: LO_Value = ...,
    ) -> None: ...
    IconImageSequence: SQ[ImagePixelMacros, ImagePixelMacro]
    """Icon Image Sequence (0088,0200), SQ, VM 1.

    PS3.3 C.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.22.html
    """
    RequestedMediaApplicationProfile: LO_
    """Requested Media Application Profile (2200,000C), LO, VM 1.

    PS3.3 C.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.22.html
    """

class MediaCreationManagementReferencedSOPSequenceItems(Sequence[MediaCreationManagementReferencedSOPSequenceItem]):
    def add(
        self,
        /,
        *,
        ReferencedSOPClassUID: UIValue = ...,
        ReferencedSOPInstanceUID: UIValue = ...,
        IconImageSequence: Items[ImagePixelMacro] = ...,
        RequestedMediaApplicationProfile: LO_Value = ...,
    ) -> MediaCreationManagementReferencedSOPSequenceItem: ...
