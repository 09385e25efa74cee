# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Referenced Image Macro."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Macro

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.referenced_image_referenced_image_sequence_item import ReferencedImageReferencedImageSequenceItem


class ReferencedImageMacro(Macro):
    """Referenced Image Macro (PS3.3 C.7.6.16.2.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.5
    """

    __slots__ = ()

    ReferencedImageSequence: SQ[ReferencedImageReferencedImageSequenceItem] = SQ(
        0x0008_1140, "ReferencedImageReferencedImageSequenceItem"
    )
    """Referenced Image Sequence (0008,1140), VM 1, Type 2 (PS3.3 C.7.6.16.2.5)."""
