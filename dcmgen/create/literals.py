"""Python literals of the values of elements."""

from __future__ import annotations

from base64 import b64encode
from math import isfinite
from typing import Any
from zlib import compress

from dcmgen.dictionary import keyword_for_tag, tag_for_keyword, uid_entry
from dcmgen.values.multivalue import is_empty
from dcmgen.values.numbers import DS, IS
from dcmgen.values.vr import BYTES, FLOATS, INTEGERS, NUMBER_STRINGS

_INLINE = 64
"""Maximum number of bytes of a value that is written as a literal; others are compressed and encoded as base64."""

_WIDTH = 106
"""Number of characters of a line of a list."""

Names = frozenset[str]


def argument(vr: str, value: Any) -> Any:
    """Return the plain Python object that an assignment converts to a value.

    Parameters
    ----------
    vr : str
        VR of the element.
    value : object
        Value of the element.

    Returns
    -------
    None, str, int, float, bytes or list
        A number is replaced by its text if it would be written differently.
    """
    if isinstance(value, (list, tuple)):
        return argument(vr, value[0]) if len(value) == 1 else [argument(vr, each) for each in value]
    if vr in BYTES or isinstance(value, (bytes, bytearray, memoryview)):
        return bytes(value or b"")
    if is_empty(value):
        return None
    if vr in NUMBER_STRINGS:
        return _number(value)
    if vr in FLOATS:
        return float(value)
    if vr == "AT" or vr[:2] in INTEGERS:
        return int(value)
    return str(value)


def _number(value: Any) -> int | float | str:
    """Return a number of VR DS or IS, or its text if a number would be written differently."""
    text = str(getattr(value, "text", value))
    kind = type(value)
    for number in (int, float):
        try:
            found: int | float = number(text)
            if kind(found).text == text:
                return found
        except (ValueError, TypeError, AttributeError):
            continue
    return text


def literal(vr: str, value: Any, *, typed: bool = True) -> tuple[str | list[str], Names]:
    """Return the Python expression of an argument, and the names that it uses.

    Parameters
    ----------
    vr : str
        VR of the element.
    value : object
        What `argument` returns.
    typed : bool, optional
        Whether the expression must have a type that the attributes of typed classes accept, so that the texts of
        numbers are objects of `DS` and `IS`.

    Returns
    -------
    tuple of (str or list of str, frozenset of str)
        A list contains the expressions of several values.
    """
    if isinstance(value, list):
        found = [literal(vr, each, typed=typed) for each in value]
        return [str(text) for text, _ in found], frozenset().union(*(names for _, names in found))
    if isinstance(value, bytes):
        return _binary(value)
    if isinstance(value, float):
        return (repr(value) if isfinite(value) else f'float("{value}")'), frozenset()
    if vr == "AT" and isinstance(value, int):
        return tag_literal(value), frozenset()
    if isinstance(value, str):
        entry = uid_entry(value) if vr == "UI" else None
        if entry is not None and entry[1]:
            return f"uid.{entry[1]}", frozenset({"uid"})
        if typed and vr in NUMBER_STRINGS and _is_number(vr, value):
            return f"{vr}({python_string(value)})", frozenset({vr})
        return python_string(value), frozenset()
    return repr(value), frozenset()


def _is_number(vr: str, text: str) -> bool:
    try:
        return (DS if vr == "DS" else IS)(text).text == text
    except ValueError:
        return False


def _binary(value: bytes) -> tuple[str, Names]:
    if len(value) <= _INLINE:
        text = repr(value)
        return (f'b"{text[2:-1]}"' if '"' not in text and "\\'" not in text else text), frozenset()
    packed = compress(value, 9)
    if len(packed) < len(value):
        return f'decompress(b64decode("{b64encode(packed).decode()}"))', frozenset({"decompress", "b64decode"})
    return f'b64decode("{b64encode(value).decode()}")', frozenset({"b64decode"})


def tag_literal(tag: int) -> str:
    """Return the keyword of a tag as a literal, or the tag in hexadecimal if it has none.

    Parameters
    ----------
    tag : int
        The tag.
    """
    keyword = keyword_for_tag(tag)
    return python_string(keyword) if keyword and tag_for_keyword(keyword) == tag else f"0x{tag:08X}"


def python_string(text: str) -> str:
    """Return a string literal, in double quotes if that needs no escapes.

    Parameters
    ----------
    text : str
        The text.
    """
    found = repr(text)
    return f'"{text}"' if found == f"'{text}'" and '"' not in text else found


def python_list(texts: list[str], width: int) -> str:
    """Return a list of expressions, in several lines if it is longer than a width.

    Parameters
    ----------
    texts : list of str
        The expressions.
    width : int
        Number of characters of the first line.
    """
    line = f"[{', '.join(texts)}]"
    if len(line) <= width:
        return line
    lines = [""]
    for text in texts:
        if lines[-1] and len(lines[-1]) + len(text) > _WIDTH:
            lines.append("")
        lines[-1] += f" {text}," if lines[-1] else f"    {text},"
    return "\n".join(["[", *lines, "]"])
