"""Public module of `Tag` (PS3.5 7.1), and the tags of items and delimiters (PS3.5 7.5)."""

from __future__ import annotations

from dcmgen.values.tag import Tag
from dcmgen.values.tags import ITEM, ITEM_DELIMITATION_ITEM, SEQUENCE_DELIMITATION_ITEM

__all__ = ["BaseTag", "ItemDelimiterTag", "ItemTag", "SequenceDelimiterTag", "Tag", "TupleTag"]

BaseTag = Tag
"""The type of tags, under the name of pydicom."""
TupleTag = Tag
"""Function that returns the tag of a pair of group and element, under the name of pydicom."""
ItemTag = Tag(ITEM)
ItemDelimiterTag = Tag(ITEM_DELIMITATION_ITEM)
SequenceDelimiterTag = Tag(SEQUENCE_DELIMITATION_ITEM)
