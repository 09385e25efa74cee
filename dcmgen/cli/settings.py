"""Arguments that set attributes: ``KEYWORD=VALUE``."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from dcmgen.errors import CreateError
from dcmgen.values.vr import FLOATS, INTEGERS

if TYPE_CHECKING:
    from dcmgen.model.dataset import BaseDataset

_STEP = re.compile(r"(\w+)\[(\d+)\]")


def set_attribute(made: BaseDataset, setting: str) -> None:
    """Set the attribute of an argument ``KEYWORD=VALUE``.

    Parameters
    ----------
    made : BaseDataset
        The object.
    setting : str
        Keyword and value, such as ``KVP=120``. Backslashes separate several values. The attribute of an item is
        written as ``SegmentSequence[0].SegmentLabel=Lung``, and a code as ``AnatomicRegionSequence=SCT:Lung``. An item
        is added if its index is that of the next one.

    Raises
    ------
    CreateError
        If the argument has another form, or if a number is required and the value is not one.
    KeywordError
        If the class of the object does not declare the attribute.
    """
    path, equals, value = setting.partition("=")
    if not equals:
        raise CreateError(f"{setting!r} does not set an attribute", advice="Use KEYWORD=VALUE, such as KVP=120")
    *steps, keyword = path.strip().split(".")
    target: Any = made
    for step in steps:
        match = _STEP.fullmatch(step)
        if match is None:
            raise CreateError(f"{step!r} is not an item of a sequence", advice="Write 'SegmentSequence[0]'")
        target = _item(target, match[1], int(match[2]))
    setattr(target, keyword, _value(target, keyword, value))


def _item(dataset: BaseDataset, keyword: str, index: int) -> Any:
    """Return an item of a sequence; the next one is added."""
    sequence = getattr(dataset, keyword)
    if index > len(sequence):
        raise CreateError(
            f"{keyword} has {len(sequence)} items, so that there is no item {index}",
            advice=f"The index of the next item is {len(sequence)}",
        )
    return sequence.add() if index == len(sequence) else sequence[index]


def _value(dataset: BaseDataset, keyword: str, text: str) -> Any:
    """Return the value that an attribute accepts for a text."""
    from dcmgen.dictionary import tag_for_keyword, vr_of
    from dcmgen.validation.gaps import typed_value

    tag = tag_for_keyword(keyword)
    vr = vr_of(tag) if tag is not None else ""
    if vr == "SQ":
        return [_code(each) for each in text.split("\\") if each]
    if not text:
        return None
    if vr[:2] not in (*INTEGERS, *FLOATS):
        return text
    try:
        found = [typed_value(vr, each) for each in text.split("\\")]
    except ValueError:
        raise CreateError(f"{text!r} is not a number", tag_path=keyword) from None
    return found[0] if len(found) == 1 else found


def _code(text: str) -> Any:
    """Return the code of a text such as ``SCT:Lung``."""
    from dcmgen.codes import scheme

    name, colon, key = text.partition(":")
    if not colon:
        raise CreateError(f"{text!r} is not a code", advice="Write the scheme and the value or keyword: SCT:39607008")
    return scheme(name)[key]
