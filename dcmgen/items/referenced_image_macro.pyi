# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Referenced Image Macro."""

from dcmgen.items.referenced_image_referenced_image_sequence_item import (
    ReferencedImageReferencedImageSequenceItem,
    ReferencedImageReferencedImageSequenceItems,
)
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Macro

class ReferencedImageMacro(Macro):
    """Referenced Image Macro (PS3.3 C.7.6.16.2.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.5
    """

    def __init__(
        self,
        /,
        *,
        ReferencedImageSequence: Items[ReferencedImageReferencedImageSequenceItem] = ...,
    ) -> None: ...
    ReferencedImageSequence: SQ[ReferencedImageReferencedImageSequenceItems, ReferencedImageReferencedImageSequenceItem]
    """Referenced Image Sequence (0008,1140), SQ, VM 1, Type 2.

    PS3.3 C.7.6.16.2.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.5
    """
