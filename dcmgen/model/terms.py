"""Enumerated Values of the attributes of typed classes, loaded when a value is first assigned."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import TypeAlias

    Terms: TypeAlias = tuple[str | int | float, ...]

_PACKAGES = ("dcmgen.iods.", "dcmgen.modules.", "dcmgen.items.")
"""Packages of the generated classes."""


class _OfClass(dict[int, "Terms | None"]):
    """Enumerated Values of one class by tag, None for attributes that allow other values."""

    def __init__(self, kind: type) -> None:
        # a subclass that a user defines has the values of its generated base class
        generated = (each.__name__ for each in kind.__mro__ if each.__module__.startswith(_PACKAGES))
        self._name = next(generated, "")

    def __missing__(self, tag: int) -> Terms | None:
        from dcmgen.dictionary.data.enumerated import OTHERS, USUAL

        found = None
        if tag in USUAL and self._name:
            found = OTHERS.get(tag, {}).get(self._name, USUAL[tag]) or None
        self[tag] = found
        return found


class _ByClass(dict[type, _OfClass]):
    def __missing__(self, kind: type) -> _OfClass:
        found = self[kind] = _OfClass(kind)
        return found


TERMS = _ByClass()
"""Enumerated Values by class and tag: ``TERMS[type(ct)][0x0010_0040]``; entries are created on first use."""

COUNTS: set[tuple[int, int]] = set()
"""Tags with numbers of values that their VM allows, as far as they were checked."""
