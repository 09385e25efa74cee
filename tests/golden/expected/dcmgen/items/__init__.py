# Generated from PS3.3 2099a (sha256 cebb532cc32f) by generator; do not edit.
# Generated from PS3.6 2099b (sha256 cb364262687c) by generator; do not edit.
"""Items of sequences, and the macros they are made of, by name.

Each class is imported when it is asked for; ``__init__.pyi`` tells checkers and editors where they all are.
"""

from __future__ import annotations

from dcmgen.model.dataset import Dataset as Dataset
from dcmgen.model.iod import Item as Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


def __getattr__(name: str) -> Any:
    from dcmgen.items._index import WHERE

    if name == "__all__":
        return ["Dataset", "Item", *WHERE]
    where = WHERE.get(name)
    if where is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    module, _, other = where.partition(":")
    found = getattr(__import__(f"{__name__}.{module}", fromlist=("",)), other or name)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    names: list[str] = __getattr__("__all__")
    return names
