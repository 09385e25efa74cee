# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Photoacoustic Image Frame Type Macro."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Macro

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.photoacoustic_image_frame_type_sequence_item import PhotoacousticImageFrameTypeSequenceItem


class PhotoacousticImageFrameTypeMacro(Macro):
    """Photoacoustic Image Frame Type Macro (PS3.3 C.8.34.5.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.34.5.2.html
    """

    __slots__ = ()

    PhotoacousticImageFrameTypeSequence: SQ[PhotoacousticImageFrameTypeSequenceItem] = SQ(
        0x0018_9835, "PhotoacousticImageFrameTypeSequenceItem"
    )
    """Photoacoustic Image Frame Type Sequence (0018,9835), VM 1, Type 1 (PS3.3 C.8.34.5.2)."""
