"""The modules and macros of PS3.3 as classes, each created from a row of a generated table when it is first used.

An IOD inherits from up to a hundred of them. To import a Python module for each takes several times longer than to create
the classes. ``dcmgen.modules.patient`` and the other public modules import their classes from this module.
"""

from __future__ import annotations

from dcmgen.model import fields
from dcmgen.model.iod import Macro, Module
from dcmgen.model.part_table import PARTS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_classes: dict[str, type] = {"Macro": Macro, "Module": Module}


def _part(name: str) -> type:
    """Return a class, and create it and its base classes if necessary."""
    found = _classes.get(name)
    if found is None:
        declarations, _, doc = PARTS[name].partition("\n\n")
        module, bases, *rows = declarations.split("\n")
        body: dict[str, Any] = {"__module__": module, "__doc__": doc, "__slots__": ()}
        for row in rows:
            keyword, kind, tag, *item = row.split(" ")
            body[keyword] = getattr(fields, kind)(int(tag, 16), *item)
        made = type(name, tuple(map(_part, bases.split(" "))), body)
        found = _classes.setdefault(name, made)  # another thread may have created it at the same time
    return found


def __getattr__(name: str) -> type:
    if name not in PARTS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    globals()[name] = found = _part(name)
    return found
