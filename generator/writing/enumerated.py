"""Render the Enumerated Values of the typed classes, which are checked when a value is assigned."""

from __future__ import annotations

from collections import Counter, defaultdict

from dcmgen.values.vr import NUMBERS
from generator.writing.class_model import Declared, Library
from generator.writing.render import template

Values = tuple[str | int | float, ...]


def render(made: Library, heading: str) -> str:
    """Render the Enumerated Values.

    Parameters
    ----------
    made : Library
        All classes.
    heading : str
        First lines of the file.

    Returns
    -------
    str
        Text of the file, not formatted.
    """
    found: dict[int, dict[str, Values]] = defaultdict(dict)
    for name in sorted(made.specs):
        for declared in made.effective(name).values():
            found[declared.tag][name] = _values(declared)
    usual = {}
    others = {}
    for tag, values in sorted(found.items()):
        if any(values.values()):
            usual[tag] = Counter(values.values()).most_common(1)[0][0]
            others[tag] = {name: each for name, each in values.items() if each != usual[tag]}
    return template("dictionary/enumerated", banner=heading, usual=usual, others=others)


def _values(declared: Declared) -> Values:
    if declared.terms != "enumerated":
        return ()
    return tuple(map(_number, declared.values)) if declared.vr in NUMBERS else declared.values


def _number(text: str) -> int | float:
    number = float(text)
    return int(number) if number.is_integer() else number
