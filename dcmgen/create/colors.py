"""Colors that callers give."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from dcmgen.errors import CreateError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import TypeAlias

    from dcmgen.pictures.canvas import Color

    ColorLike: TypeAlias = str | Sequence[int]
    """Three numbers from 0 to 255, or "#RRGGBB"."""


@overload
def rgb(value: ColorLike) -> Color: ...
@overload
def rgb(value: ColorLike | None) -> Color | None: ...
def rgb(value: ColorLike | None) -> Color | None:
    """Return red, green and blue from 0 to 255; None for None.

    Raises
    ------
    CreateError
        If the value is not a color.
    """
    if value is None:
        return None
    try:
        digits = value.removeprefix("#") if isinstance(value, str) else bytes([*value]).hex()
        red, green, blue = bytes.fromhex(digits)
    except (TypeError, ValueError):
        raise CreateError(
            f"the color {value!r} is not valid", advice='Pass three numbers from 0 to 255, or "#RRGGBB"'
        ) from None
    return red, green, blue
