"""The last step of every function that creates an object: empty Type 2 attributes, and a check that nothing is missing."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from dcmgen._printable import counted
from dcmgen.create.instance import fill_empty, set_character_set
from dcmgen.create.laterality import set_laterality
from dcmgen.errors import CreateError
from dcmgen.validation.node import DEEPEST
from dcmgen.validation.validator import shared_validator

if TYPE_CHECKING:
    from dcmgen.model.iod import IOD

T = TypeVar("T", bound="IOD")

_SHOWN = 5


def finish(made: T, *, advice: str = "Set them in study=, or in the objects of source=") -> T:
    """Add the required attributes that may be empty, and check that no other is missing.

    Parameters
    ----------
    made : IOD
        Object with all values that are known.
    advice : str, optional
        Where a caller can set what is missing, for the message of the error.

    Returns
    -------
    IOD
        The same object.

    Raises
    ------
    CreateError
        If an attribute of Type 1 is missing. The message lists the first ones.
    """
    validator = shared_validator()
    for _ in range(DEEPEST):
        if not sum(map(fill_empty, validator.gaps(made))):
            break
    set_laterality(made)
    set_character_set(made)
    missing = made.missing()
    if missing:
        named = ", ".join(entry.path for entry in missing[:_SHOWN])
        more = f" and {counted(len(missing) - _SHOWN, 'other')}" if len(missing) > _SHOWN else ""
        raise CreateError(f"{type(made).__name__} lacks {named}{more}", advice=advice)
    return made
