"""The modules and macros of PS3.3 as classes, each created from a row of a generated table when it is first used.

An IOD inherits from up to a hundred of them. To import a Python module for each takes several times longer than to create
the classes. ``dcmgen.modules.patient`` and the other public modules import their classes from this module.
"""

from __future__ import annotations

from dcmgen.model import fields
from dcmgen.model.iod import Macro as Macro
from dcmgen.model.iod import Module as Module
from dcmgen.model.part_table import PARTS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


class _Docstring:
    """Docstring of a class, created when it is read.

    Parameters
    ----------
    title : str
        Title and section of the class: "Patient Module (C.7.1.1)".
    """

    __slots__ = ("title",)

    def __init__(self, title: str) -> None:
        self.title = title

    def __get__(self, obj: object, owner: type) -> str:
        from dcmgen.rules.sections import section_url

        title, _, section = self.title.removesuffix(")").rpartition(" (")
        return f"{title} (PS3.3 {section}).\n\n{section_url(section)}"


def __getattr__(name: str) -> type:
    """Create a class, and its base classes if necessary, at the first access."""
    if name not in PARTS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    declarations, _, title = PARTS[name].partition("\n\n")
    module, bases, *rows = declarations.split("\n")
    body: dict[str, Any] = {"__module__": module, "__doc__": _Docstring(title), "__slots__": ()}
    for row in rows:
        keyword, kind, tag, *item = row.split(" ")
        body[keyword] = getattr(fields, kind)(int(tag, 16), *item)
    made = type(name, tuple(map(_part, bases.split(" "))), body)
    return globals().setdefault(name, made)  # type: ignore[no-any-return]  # another thread may have created it


def _part(name: str) -> type:
    return globals().get(name) or __getattr__(name)
