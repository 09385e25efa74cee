# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Blending Display Sequence (0070,1B04)."""

from __future__ import annotations

from dcmgen.model.fields import CS, FL, SQ, US
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class BlendingDisplaySequenceItem(Item):
    """Item of Blending Display Sequence (0070,1B04) (PS3.3 C.11.34).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.34.html
    """

    __slots__ = ()

    BlendingDisplayInputSequence: SQ[BlendingDisplayInputSequenceItem] = SQ(
        0x0070_1B03, "BlendingDisplayInputSequenceItem"
    )
    """Blending Display Input Sequence (0070,1B03), VM 1, Type 1 (PS3.3 C.11.34)."""
    RelativeOpacity: FL = FL(0x0070_0403)
    """Relative Opacity (0070,0403), VM 1, Type 1C (PS3.3 C.11.34)."""
    BlendingMode: CS[Literal["EQUAL", "FOREGROUND"]] = CS(0x0070_1B06)
    """Blending Mode (0070,1B06), VM 1, Type 1 (PS3.3 C.11.34)."""
    BlendingInputNumber: US = US(0x0070_1B02)
    """Blending Input Number (0070,1B02), VM 1, Type 1C (PS3.3 C.11.34)."""


class BlendingDisplayInputSequenceItem(Item):
    """Item of Blending Display Input Sequence (0070,1B03) (PS3.3 C.11.34).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.34.html
    """

    __slots__ = ()

    BlendingInputNumber: US = US(0x0070_1B02)
    """Blending Input Number (0070,1B02), VM 1, Type 1 (PS3.3 C.11.34)."""
