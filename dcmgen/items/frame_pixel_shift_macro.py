# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Frame Pixel Shift Macro."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Macro

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.frame_pixel_shift_sequence_item import FramePixelShiftSequenceItem


class FramePixelShiftMacro(Macro):
    """Frame Pixel Shift Macro (PS3.3 C.7.6.16.2.14).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.14
    """

    __slots__ = ()

    FramePixelShiftSequence: SQ[FramePixelShiftSequenceItem] = SQ(0x0028_9415, "FramePixelShiftSequenceItem")
    """Frame Pixel Shift Sequence (0028,9415), VM 1, Type 1 (PS3.3 C.7.6.16.2.14)."""
