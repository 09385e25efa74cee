"""Docstrings as Sphinx needs them."""

from __future__ import annotations

import inspect
import re
from typing import Any

_NAMES = re.compile(r"(\w+(?:, \w+)+) : (.*)")
_UNDERLINE = re.compile(r"-{3,}$")


def separated(lines: list[str]) -> list[str]:
    """Return the lines of a docstring in which each attribute has its own entry.

    Sphinx reads ``rows, columns : int`` under Parameters, but not under Attributes.
    """
    found: list[str] = []
    section = ""
    at = 0
    while at < len(lines):
        line = lines[at]
        if at + 1 < len(lines) and _UNDERLINE.match(lines[at + 1]):
            section = line
        at += 1
        if section != "Attributes" or not (several := _NAMES.fullmatch(line)):
            found.append(line)
            continue
        start = at
        while at < len(lines) and (not lines[at] or lines[at].startswith(" ")):
            at += 1
        for name in several[1].split(", "):
            found += [f"{name} : {several[2]}", *lines[start:at]]
    return found


def prepare(app: Any, what: str, name: str, obj: Any, options: Any, lines: list[str]) -> None:
    """Change a docstring before napoleon reads it; this is the signature of ``autodoc-process-docstring`` of Sphinx."""
    if what == "data" and inspect.cleandoc("\n".join(lines)) == inspect.getdoc(type(obj)):
        lines.clear()  # the docstring of the class says nothing about the object
    lines[:] = separated(lines)
    if what in {"attribute", "data", "property"} and lines:
        lines[0] = f": {lines[0]}"  # napoleon reads the text up to the first colon as a type; here, it is empty
