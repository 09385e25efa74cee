"""Arguments that set attributes: ``KEYWORD=VALUE``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from dcmgen.errors import CreateError, UnknownNameError
from dcmgen.model.paths import Path
from dcmgen.values.vr import FLOATS, INTEGERS, REPRESENTATIONS

if TYPE_CHECKING:
    from dcmgen.model.dataset import BaseDataset


class Setting(NamedTuple):
    """Element or item, and the text of its value."""

    path: Path
    """Path of the element or item."""
    vr: str
    """VR, if the argument states it as in ``PATH:LO=VALUE``."""
    text: str
    """Text of the value."""
    has_value: bool
    """Whether the argument contains a value, which may be empty."""


def parse(setting: str) -> Setting:
    """Return the parts of an argument ``PATH=VALUE``, ``PATH:VR=VALUE`` or ``PATH``.

    Raises
    ------
    UnknownNameError, KeywordError
        If the argument does not start with a path.
    """
    path, rest = Path.at_start(setting.strip())
    vr = ""
    if rest[:1] == ":":
        vr, rest = rest[1:3], rest[3:]
        if vr not in REPRESENTATIONS:
            raise UnknownNameError(f"{vr!r} in {setting!r} is not a VR (PS3.5 6.2)")
    if rest and rest[0] != "=":
        raise UnknownNameError(f"{setting!r} is not a setting", advice="Write PATH=VALUE or PATH:VR=VALUE")
    return Setting(path, vr, rest[1:], bool(rest))


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
    path, _, text, has_value = parse(setting)
    if not has_value:
        raise CreateError(f"{setting!r} does not set an attribute", advice="Use KEYWORD=VALUE, such as KVP=120")
    made.set_path(path, lambda _dataset, _tag, vr: value_of(vr, text, path.text))


def value_of(vr: str, text: str, path: str) -> Any:
    """Return the value that an element of a VR accepts for a text.

    Parameters
    ----------
    vr : str
        VR of the element.
    text : str
        Values, separated by backslashes; for a sequence, codes such as ``SCT:Lung``.
    path : str
        Path of the element, for the error.

    Raises
    ------
    CreateError
        If the text is not a number or code, and the VR requires one.
    """
    from dcmgen.validation.gaps import typed_value

    if vr == "SQ":
        return [_code(each) for each in text.split("\\") if each]
    if not text:
        return None
    if vr[:2] not in (*INTEGERS, *FLOATS):
        return text
    try:
        found = [typed_value(vr, each.strip()) for each in text.split("\\")]
    except ValueError:
        raise CreateError(f"{text!r} is not a number", tag_path=path) from None
    return found[0] if len(found) == 1 else found


def _code(text: str) -> Any:
    """Return the code of a text such as ``SCT:Lung``."""
    from dcmgen.codes import scheme

    name, colon, key = text.partition(":")
    if not colon:
        raise CreateError(f"{text!r} is not a code", advice="Write the scheme and the value or keyword: SCT:39607008")
    return scheme(name)[key]
