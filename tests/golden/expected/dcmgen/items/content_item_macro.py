# Generated from PS3.3 2099a (sha256 37d05eacd992) by generator; do not edit.
# Generated from PS3.6 2099b (sha256 cb364262687c) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Content Item Macro."""

from __future__ import annotations

from dcmgen.model.fields import CST, SH, SQ
from dcmgen.model.iod import Macro

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.content_sequence_item import ContentSequenceItem


class ContentItemMacro(Macro):
    """Content Item Macro (PS3.3 10.9).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.9.html
    """

    __slots__ = ()

    ValueType: CST[Literal["TEXT", "CODE", "NUM"]] = CST(0x0040_A040)
    """Value Type (0040,A040), VM 1, Type 1 (PS3.3 10.9)."""
    CodeValue: SH = SH(0x0008_0100)
    """Code Value (0008,0100), VM 1, Type 1C (PS3.3 10.9)."""
    ContentSequence: SQ[ContentSequenceItem] = SQ(0x0040_A730, "ContentSequenceItem")
    """Content Sequence (0040,A730), VM 1, Type 2C (PS3.3 10.9)."""
