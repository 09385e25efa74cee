"""Codes of units, which callers can give as text."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from dcmgen import codes
from dcmgen.codes import Code
from dcmgen.codes.collections import with_meaning
from dcmgen.create.coding import to_code
from dcmgen.errors import CreateError
from dcmgen.validation.units import is_unit

if TYPE_CHECKING:
    from dcmgen.create.coding import CodeLike

_ASCII = str.maketrans({"²": "2", "³": "3", "µ": "u", "μ": "u", "°": "deg", "·": "."})
_UNITS = {"HU": "[hnsf'U]", "": "1", "ratio": "{ratio}"}
"""Units of UCUM by names that are not codes of UCUM."""


def unit_of(value: CodeLike) -> Code:
    """Return the code of a unit.

    Parameters
    ----------
    value : Code, str, mapping, Dataset or tuple of str
        The code; or a unit as UCUM writes it ("mm", "mm2", "[hnsf'U]"), or its meaning in PS3.16 ("millisecond").
        "mm²", "µm", "°", "HU" and "ratio" are accepted too.

    Returns
    -------
    Code
        The code.

    Raises
    ------
    CreateError
        If a text does not have the syntax of a UCUM unit. The names of units that PS3.16 does not contain are not
        checked.
    """
    return _unit(value) if isinstance(value, str) else to_code(value, what="unit")


@cache
def _unit(text: str) -> Code:
    ascii_text = text.strip().translate(_ASCII)
    value = _UNITS.get(ascii_text, ascii_text)
    known = codes.UCUM.get(value)
    if known is not None:
        return known
    equal = [code for code in with_meaning(text) if code.scheme == "UCUM"]
    if len(equal) == 1:
        return equal[0]
    if not is_unit(value):
        raise CreateError(f"unit {text!r} is not a unit of UCUM", advice="Pass a unit such as 'mm', 'cm2' or a Code")
    return Code(value, "UCUM", value)
