"""Searching: elements that are asked for, and what an instance has of them."""

from __future__ import annotations

from dcmgen.codec.reader import dcmread
from dcmgen.dictionary import tag_for_keyword
from dcmgen.model import access
from dcmgen.model.keywords import unknown
from dcmgen.values.tag import tag_number
from dcmgen.values.tags import PIXEL_REPRESENTATION

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from dcmgen.fileset.instance import FileInstance
    from dcmgen.values.tag import TagLike


def values_of(instance: FileInstance, tags: list[int], load: bool) -> dict[int, Any]:
    """The values of those elements that an instance has, in its file or in its records."""
    if load:
        # in implicit VR, what lies behind Pixel Representation may take its sign from it
        signs = [PIXEL_REPRESENTATION] if max(tags, default=0) > PIXEL_REPRESENTATION else []
        dataset = dcmread(instance._existing(), specific_tags=[*tags, *signs])
        return {tag: access.value(dataset, tag) for tag in tags if tag in dataset}
    found = {}
    for tag in tags:
        holder = instance._holder(tag)
        if holder is not None:
            found[tag] = access.value(holder, tag)
    return found


def element_tag(element: TagLike) -> int:
    """The tag of a keyword, or of what else names one; KeywordError for a name that is no keyword."""
    if isinstance(element, str):
        tag = tag_for_keyword(element)
        if tag is None:
            raise unknown(element)
        return tag
    return tag_number(element)
