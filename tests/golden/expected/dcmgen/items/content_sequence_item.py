# Generated from PS3.3 2099a (sha256 37d05eacd992) by generator; do not edit.
# Generated from PS3.6 2099b (sha256 cb364262687c) by generator; do not edit.
"""Item of Content Sequence (0040,A730)."""

from __future__ import annotations

from dcmgen.model.fields import CS
from dcmgen.model.iod import Item
from dcmgen.model.parts import ContentItemMacro


class ContentSequenceItem(ContentItemMacro, Item):
    """Item of Content Sequence (0040,A730) (PS3.3 10.9).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.9.html
    """

    __slots__ = ()

    RelationshipType = CS(0x0040_A010)
