"""Check of the classes that callers pass for the objects to create."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dcmgen.errors import CreateError
from dcmgen.model.iod import IOD

if TYPE_CHECKING:
    from collections.abc import Callable


def check_class(kind: object, is_permitted: Callable[[type[IOD]], bool], what: str) -> None:
    """Raise an error for what is not a permitted class.

    Parameters
    ----------
    kind : object
        What the caller passed.
    is_permitted : callable
        Function that returns whether a class is permitted.
    what : str
        What the permitted classes are, such as ``"class of waveforms"``.

    Raises
    ------
    CreateError
        If it is another class, or not a class. The message lists the permitted classes; for the name of a class, it states
        how to pass the class.
    """
    if isinstance(kind, type) and issubclass(kind, IOD) and is_permitted(kind):
        return
    from dcmgen.create.catalog import iods

    names = [each.__name__ for each in iods().values() if is_permitted(each)]
    named = "".join(kind.split()).casefold() if isinstance(kind, str) else ""
    meant = [name for name in names if name.casefold() == named]
    given = kind.__name__ if isinstance(kind, type) else repr(kind) if named else f"a {type(kind).__name__}"
    raise CreateError(
        f"kind= is {given}, which is not a {what}",
        advice=f"Pass the class dcmgen.iods.{meant[0]}" if meant else f"Pass one of {', '.join(names)}",
    )
