"""Syntax of the units of UCUM, the Unified Code for Units of Measure."""

from __future__ import annotations

import re

_NOTE = r"\{[!-z|~ ]*\}"
_ATOM = r"(?:10[*^]|(?:[A-Za-z%'_]|\[[!-Z\\^-z|~]+\])+)"
_SIMPLE = rf"{_ATOM}(?:[+-]?[0-9]+)?"
_COMPONENT = rf"(?:{_SIMPLE}(?:{_NOTE})?|{_NOTE}(?:{_SIMPLE})?|[0-9]+(?:{_NOTE})?)"
_UNIT = rf"/?{_COMPONENT}(?:[./]{_COMPONENT})*"
_PARENTHESES = re.compile(rf"\({_UNIT}\)")
_WHOLE = re.compile(_UNIT)

_DEEPEST = 16
"""Maximum depth of parentheses."""


def is_unit(text: str) -> bool:
    """Return whether a text has the syntax of a UCUM unit.

    The names of the units are not checked. An annotation may precede a unit, as in "{SUVbw}g/ml", which PS3.16 uses.
    """
    for _ in range(_DEEPEST):
        text = _PARENTHESES.sub("1", text)
    return _WHOLE.fullmatch(text) is not None
