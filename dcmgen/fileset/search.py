"""Values of the elements of an instance, for `FileSet.find` and `FileSet.find_values`."""

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
    """Return the values of the given elements that the file (with `load`) or the records of an instance contain."""
    if load:
        # the VR of later elements (US or SS) may depend on Pixel Representation
        extra = [PIXEL_REPRESENTATION] if max(tags, default=0) > PIXEL_REPRESENTATION else []
        dataset = dcmread(instance._existing_path(), specific_tags=[*tags, *extra])
        return {tag: access.value(dataset, tag) for tag in tags if tag in dataset}
    found = {}
    for tag in tags:
        record = instance._record_with(tag)
        if record is not None:
            found[tag] = access.value(record, tag)
    return found


def element_tag(element: TagLike) -> int:
    """Return the tag of an element; raise KeywordError for a string that is not a keyword."""
    if isinstance(element, str):
        tag = tag_for_keyword(element)
        if tag is None:
            raise unknown(element)
        return tag
    return tag_number(element)
