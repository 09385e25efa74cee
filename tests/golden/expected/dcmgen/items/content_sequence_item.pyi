# Generated from PS3.3 2099a (sha256 37d05eacd992) by generator; do not edit.
# Generated from PS3.6 2099b (sha256 cb364262687c) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Content Sequence (0040,A730)."""

from typing import Literal

from dcmgen.items.content_item_macro import ContentItemMacro
from dcmgen.model.fields import CS, AnyText, Items, SHValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class ContentSequenceItem(ContentItemMacro, Item):
    """Item of Content Sequence (0040,A730) (PS3.3 10.9).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.9.html
    """

    def __init__(
        self,
        /,
        *,
        RelationshipType: Literal["CONTAINS", "HAS PROPERTIES"] = ...,
        ValueType: Literal["TEXT", "CODE", "NUM"] | AnyText = ...,
        CodeValue: SHValue = ...,
        ContentSequence: Items[ContentSequenceItem] = ...,
    ) -> None: ...
    RelationshipType: CS[Literal["CONTAINS", "HAS PROPERTIES"]]
    """Relationship Type (0040,A010), CS, VM 1, Type 1.

    Enumerated Values: CONTAINS, HAS PROPERTIES.

    PS3.3 10.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.9.html
    """

class ContentSequenceItems(Sequence[ContentSequenceItem]):
    def add(
        self,
        /,
        *,
        RelationshipType: Literal["CONTAINS", "HAS PROPERTIES"] = ...,
        ValueType: Literal["TEXT", "CODE", "NUM"] | AnyText = ...,
        CodeValue: SHValue = ...,
        ContentSequence: Items[ContentSequenceItem] = ...,
    ) -> ContentSequenceItem: ...
