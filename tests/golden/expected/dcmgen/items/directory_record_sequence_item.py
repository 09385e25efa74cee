# Generated from PS3.3 2099a (sha256 37d05eacd992) by generator; do not edit.
# Generated from PS3.6 2099b (sha256 cb364262687c) by generator; do not edit.
"""Item of Directory Record Sequence (0004,1220)."""

from __future__ import annotations

from dcmgen.model.fields import CS
from dcmgen.model.iod import Item
from dcmgen.model.parts import TesteeKeysMacro


class DirectoryRecordSequenceItem(TesteeKeysMacro, Item):
    """Item of Directory Record Sequence (0004,1220) (PS3.3 F.3.2.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.3.2.2.html
    """

    __slots__ = ()

    DirectoryRecordType = CS(0x0004_1430)
