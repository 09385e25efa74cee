"""Units of measurement that callers give as text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dcmgen import codes
from dcmgen.codes import Code
from dcmgen.create.coding import to_code

if TYPE_CHECKING:
    from dcmgen.create.coding import CodeLike


def unit_of(value: CodeLike) -> Code:
    """Return the code of a unit.

    Parameters
    ----------
    value : Code, str, mapping or Dataset
        A code; or a unit as UCUM writes it, such as ``"mm[Hg]"``.

    Returns
    -------
    Code
        The code. Its meaning is the unit itself if PS3.16 does not list it, or if the meaning is not ASCII, such as
        "µV".
    """
    if not isinstance(value, str):
        return to_code(value, what="unit")
    known = codes.UCUM.get(value)
    return known if known is not None and known.meaning.isascii() else Code(value, "UCUM", value)
