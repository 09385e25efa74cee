"""Lazy exports: a package imports the module of a public name when the name is first used (PEP 562).

The names are listed twice: in imports that only type checkers see, and in the table for run time. ``tests/test_lazy.py``
compares both.

    TYPE_CHECKING = False
    if TYPE_CHECKING:
        from dcmgen.pixels.color import convert_color_space as convert_color_space
    else:
        __getattr__, __dir__ = exports(__name__, {"dcmgen.pixels.color": ("convert_color_space",)})
"""

from __future__ import annotations

import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from typing import Any

    Hooks = tuple[Callable[[str], Any], Callable[[], list[str]]]


class MissingExportError(AttributeError):
    """A package or module has no public name like this; the message suggests the nearest one.

    The nearest name is searched when the message is needed, because `hasattr` does not need it.
    """

    # A traceback shows the public base class.
    __module__ = "builtins"
    __qualname__ = "AttributeError"

    def __init__(self, package: str, name: str, known: Callable[[], Iterable[str]], advice: str = "") -> None:
        # With `name`, but without `obj`, Python does not add another suggestion to the traceback.
        super().__init__(package, name, name=name)
        self._known = known
        self._advice = advice

    def __str__(self) -> str:
        package, name = self.args
        advice = self._advice or self._nearest(name)
        return f"module {package!r} has no attribute {name!r}" + (f"; {advice}" if advice else "")

    def _nearest(self, name: str) -> str:
        from difflib import get_close_matches

        # If names differ only in case, prefer the class (Dataset) to the module (dataset).
        by_case = {each.lower(): each for each in sorted(self._known(), reverse=True)}
        found = get_close_matches(name.lower(), by_case, n=1)
        return f"did you mean {by_case[found[0]]!r}?" if found else ""

    def __reduce__(self) -> tuple[type[AttributeError], tuple[str]]:
        return AttributeError, (str(self),)


def exports(
    package: str,
    names: Mapping[str, tuple[str, ...]],
    *,
    own: tuple[str, ...] = (),
    submodules: tuple[str, ...] = (),
    renamed: Mapping[str, str] | None = None,
) -> Hooks:
    """Return ``__getattr__`` and ``__dir__`` of a package with lazy exports.

    Parameters
    ----------
    package : str
        ``__name__`` of the package.
    names : mapping
        Module → public names that it defines.
    own : tuple of str, optional
        Public names that the package defines itself.
    submodules : tuple of str, optional
        Submodules that are attributes without being imported. They are not part of ``__all__``.
    renamed : mapping, optional
        Name that users may expect → current name, for the error message.

    Returns
    -------
    tuple of functions
        ``__getattr__``, which also computes ``__all__``, and ``__dir__``.
    """
    where = {name: module for module, listed in names.items() for name in listed}
    return _hooks(package, lambda: where, own, submodules, renamed or {})


def indexed(package: str) -> Hooks:
    """Return ``__getattr__`` and ``__dir__`` of a generated package.

    Its table ``_index.WHERE`` has ``"module"`` or ``"module:name in the module"`` for each public name. It is imported at
    the first lookup.
    """

    def where() -> dict[str, str]:
        table: dict[str, str] = _module(f"{package}._index").WHERE
        return table

    return _hooks(package, where)


def _hooks(
    package: str,
    where: Callable[[], dict[str, str]],
    own: tuple[str, ...] = (),
    submodules: tuple[str, ...] = (),
    renamed: Mapping[str, str] | None = None,
) -> Hooks:
    def lookup(name: str) -> Any:
        table = where()
        if name == "__all__":
            return sorted((*table, *own))
        if name in submodules:
            return _module(f"{package}.{name}")
        if name not in table:
            advice = f"use {package}.{renamed[name]}" if renamed and name in renamed else ""
            raise MissingExportError(package, name, directory, advice)
        module, _, other = table[name].partition(":")
        found = getattr(_module(module), other or name)
        vars(sys.modules[package])[name] = found
        return found

    def directory() -> list[str]:
        return sorted((*where(), *own, *submodules))

    return lookup, directory


def _module(name: str) -> Any:
    __import__(name)
    return sys.modules[name]
