"""Codes and numbers that callers give in several forms."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dcmgen import codes
from dcmgen.codes import Code
from dcmgen.codes.collections import plain_meaning, with_meaning
from dcmgen.errors import CreateError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, TypeAlias

    from dcmgen.model.dataset import BaseDataset

    CodeLike: TypeAlias = Code | str | Mapping[str, Any] | BaseDataset | tuple[str, str, str]
    """A code; or its meaning as PS3.16 spells it ("Lung"); or an item; or (value, scheme, meaning)."""

_SHOWN = 5


def to_code(value: CodeLike, *, group: int | Sequence[int] | None = None, what: str = "code") -> Code:
    """Return the code that a caller gave.

    Parameters
    ----------
    value : Code, str, mapping, Dataset or tuple of str
        A code; the meaning of a code in PS3.16, compared without regard to case; an item of a code sequence; or value,
        scheme and meaning.
    group : int or sequence of int, optional
        Numbers of the context groups in which a meaning, or the value of a code, is looked up first.
    what : str, optional
        Name of the argument, for messages.

    Returns
    -------
    Code
        The code.

    Raises
    ------
    CreateError
        If no code, or codes of different concepts, have the meaning; the message lists codes with similar meanings.
    ElementTypeError, ElementValueError
        If a value is not a code, or if a code has no meaning.
    """
    if isinstance(value, Code):
        return value
    if isinstance(value, tuple):
        return Code(*value)
    if not isinstance(value, str):
        return Code.from_item(value)
    meaning = plain_meaning(value)
    groups = () if group is None else (group,) if isinstance(group, int) else group
    for number in groups:
        equal = [each for each in codes.group(number) if plain_meaning(each.meaning) == meaning or each.value == value]
        if len(equal) == 1:
            return equal[0]
    equal = list(dict.fromkeys(with_meaning(value)))
    if len(equal) == 1:
        return equal[0]
    if equal:
        raise CreateError(
            f"{what} {value!r} is the meaning of several codes: {', '.join(map(_text, equal))}",
            advice="Pass one of them as a Code",
        )
    found = codes.find(value, limit=_SHOWN)
    similar = f"similar codes are {', '.join(map(_text, found))}" if found else "no meaning is similar"
    raise CreateError(f"{what} {value!r} is not the meaning of a code in PS3.16; {similar}", advice="Pass a Code")


def _text(code: Code) -> str:
    return f"({code.value}, {code.scheme}, {code.meaning!r})"
