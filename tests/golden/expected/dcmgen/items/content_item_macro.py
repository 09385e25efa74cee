# Generated from PS3.3 2099a (sha256 37d05eacd992) by generator; do not edit.
# Generated from PS3.6 2099b (sha256 cb364262687c) by generator; do not edit.
"""Content Item Macro."""

from __future__ import annotations

from dcmgen.model.fields import CST, SH, SQ
from dcmgen.model.iod import Macro


class ContentItemMacro(Macro):
    """Content Item Macro (PS3.3 10.9).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.9.html
    """

    __slots__ = ()

    ValueType = CST(0x0040_A040)
    CodeValue = SH(0x0008_0100)
    ContentSequence = SQ(0x0040_A730, "ContentSequenceItem")
