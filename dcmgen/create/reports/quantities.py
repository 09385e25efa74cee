"""Numbers that callers give, and their conversion between units of UCUM."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING, Any

from dcmgen.errors import CreateError

if TYPE_CHECKING:
    from dcmgen.codes import Code

_PREFIXES = {"": 0, "M": 6, "k": 3, "d": -1, "c": -2, "m": -3, "u": -6, "n": -9}
"""Exponents of ten."""
_BASES = ("Gy", "Sv", "Bq", "m", "s", "A", "V", "deg")
_ATOM = re.compile(rf"({'|'.join(_PREFIXES)})({'|'.join(_BASES)})(\d?)")
_NAMES = {"Gym2": "Gy.m2", "uGym2": "uGy.m2", "mGycm": "mGy.cm", "dGycm2": "dGy.cm2", "mAs": "mA.s", "uAs": "uA.s"}
"""Units that dose reports contain in place of those of UCUM."""


def to_number(value: Any, what: object) -> float:
    """Return a number that a caller gave, which can be a text.

    Raises
    ------
    CreateError
        If it is not a number.
    """
    try:
        return float(value)
    except (TypeError, ValueError):
        raise CreateError(f"the value of {what} is {value!r}, which is not a number", advice="Pass a number") from None


def convert(number: float, unit: Code, target: str) -> float | None:
    """Convert a number to another unit.

    Parameters
    ----------
    number : float
        The number.
    unit : Code
        Its unit.
    target : str
        Unit of UCUM.

    Returns
    -------
    float or None
        The converted number; None if the units are unknown or measure different quantities.
    """
    given, wanted = _parsed(unit.value), _parsed(target)
    if given is None or wanted is None or given[1] != wanted[1]:
        return None
    # as a decimal, so that 0.14 mGy is 0.00014 Gy
    return float(Decimal(repr(number)).scaleb(given[0] - wanted[0]))


@cache
def _parsed(unit: str) -> tuple[int, tuple[str, ...]] | None:
    """Return the exponent of ten of a unit, and its base units; None if it is unknown."""
    unit = re.sub(r"\{[^}]*\}", "", _NAMES.get(unit, unit))
    if unit in ("", "1"):
        return 0, ()
    exponent, bases = 0, []
    for part in unit.split("."):
        found = _ATOM.fullmatch(part)
        if found is None:
            return None
        power = int(found[3] or 1)
        exponent += _PREFIXES[found[1]] * power
        bases += [found[2]] * power
    return exponent, tuple(sorted(bases))
