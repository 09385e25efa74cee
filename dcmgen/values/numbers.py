"""DS and IS: numbers that stand as text in the data, and keep it (PS3.5 Section 6.2)."""

from __future__ import annotations

from math import isfinite

from dcmgen.values.vr import REPRESENTATIONS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import SupportsFloat, SupportsIndex

_DS_LENGTH: int = REPRESENTATIONS["DS"].length  # type: ignore[assignment]


class DS(float):
    """A Decimal String: a `float` that keeps its text and equals both.

    Parameters
    ----------
    value
        Text, kept as it stands; or a number, written with as many digits as 16 characters hold.

    Raises
    ------
    ValueError
        The text is no number, or the number is not finite: DS has no NaN and no infinity.

    Examples
    --------
    >>> slope = DS("1.50")
    >>> slope == 1.5, slope == "1.50", slope * 2
    (True, True, 3.0)
    >>> DS(1 / 3).text
    '0.33333333333333'
    """

    __slots__ = ("_text",)
    _text: str | None

    def __new__(cls, value: SupportsFloat | SupportsIndex | str) -> DS:
        if isinstance(value, str):
            self = float.__new__(cls, value)
            self._text = value.strip()
            if "_" in value:
                raise ValueError(f"{value!r} is not a Decimal String: digits, sign, point and exponent only")
        else:
            self = float.__new__(cls, value)
            self._text = value._text if type(value) is DS else None
            kind = type(value)
            if (kind is int or kind.__name__ == "Decimal") and len(text := str(value)) <= _DS_LENGTH:
                self._text = text
        if not isfinite(self):
            raise ValueError(
                f"a Decimal String has neither NaN nor infinity, so not {value!r}; leave the value empty (None)"
            )
        return self

    @classmethod
    def read(cls, text: str) -> DS:
        """Make a DS of text that was read: NaN and infinity, which the standard forbids, are let through."""
        self = float.__new__(cls, text)
        self._text = text.strip()
        return self

    @property
    def text(self) -> str:
        """The text: as it was read or given, else the number in at most 16 characters."""
        text = self._text
        if text is None:
            text = self._text = decimal_text(self)
        return text

    @property
    def original_string(self) -> str:
        """The same as `text`."""
        return self.text

    def __eq__(self, other: object) -> bool:
        if isinstance(other, str):
            return self.text == other.strip()
        return float.__eq__(self, other)

    def __ne__(self, other: object) -> bool:
        if isinstance(other, str):
            return self.text != other.strip()
        return float.__ne__(self, other)

    # equal numbers hash alike; a text that is equal does not, as it cannot hash like both
    __hash__ = float.__hash__

    def __str__(self) -> str:
        return self.text

    __repr__ = __str__

    def __reduce__(self) -> tuple[type[DS], tuple[str | float]]:
        return DS, (float(self) if self._text is None else self._text,)


class IS(int):
    """An Integer String: an `int` that keeps its text and equals both.

    Parameters
    ----------
    value
        Text, kept as it stands (``"1.0"`` and the like are tolerated), or a whole number.

    Raises
    ------
    ValueError
        The text is no number, or the number is not whole.

    Examples
    --------
    >>> frames = IS("15 ")
    >>> frames == 15, frames == "15", frames + 1
    (True, True, 16)
    """

    # a subclass of int cannot have slots; the text is kept only where the number does not give it
    _text: str | None = None

    def __new__(cls, value: SupportsIndex | SupportsFloat | str) -> IS:
        if isinstance(value, str):
            text = value.strip()
            try:
                self = int.__new__(cls, text)
            except ValueError:
                self = int.__new__(cls, _whole(text, value))
            if "_" in text:
                raise ValueError(f"{value!r} is not an Integer String: digits and sign only")
            if text != int.__repr__(self):
                self._text = text
            return self
        if hasattr(value, "__index__"):
            self = int.__new__(cls, value)  # type: ignore[arg-type]
            if isinstance(value, IS) and value._text is not None:
                self._text = value._text
            return self
        return int.__new__(cls, _whole(value, value))

    @classmethod
    def read(cls, text: str) -> IS:
        """Make an IS of text that was read."""
        try:
            self = int.__new__(cls, text)
        except ValueError:
            return cls(text)  # "1.0" and the like
        if int.__repr__(self) != text:
            if "_" in text:
                raise ValueError(f"{text!r} is not an Integer String")
            self._text = text.strip()
        return self

    @property
    def text(self) -> str:
        """The text: as it was read or given, else the number's digits."""
        return self._text or int.__repr__(self)

    @property
    def original_string(self) -> str:
        """The same as `text`."""
        return self.text

    def __eq__(self, other: object) -> bool:
        if isinstance(other, str):
            return self.text == other.strip()
        return int.__eq__(self, other)

    def __ne__(self, other: object) -> bool:
        if isinstance(other, str):
            return self.text != other.strip()
        return int.__ne__(self, other)

    __hash__ = int.__hash__

    def __str__(self) -> str:
        return self.text

    __repr__ = __str__

    def __reduce__(self) -> tuple[type[IS], tuple[str | int]]:
        return IS, (int(self) if self._text is None else self._text,)


def _whole(number: SupportsFloat | SupportsIndex | str, given: object) -> int:
    try:
        real = float(number)
    except (TypeError, ValueError):
        raise ValueError(f"{given!r} is not an Integer String") from None
    if not isfinite(real) or real != int(real):
        raise ValueError(f"an Integer String is a whole number, not {given!r}")
    return int(real)


def decimal_text(number: float) -> str:
    """A finite number as a Decimal String of at most 16 characters.

    The shortest text that gives the same number where 16 characters hold one; else the text of 16 characters
    at most that comes nearest.

    Examples
    --------
    >>> decimal_text(0.1), decimal_text(-1 / 3), decimal_text(1e-300 / 3)
    ('0.1', '-0.3333333333333', '3.333333333e-301')
    """
    number = float(number)
    text = float.__repr__(number)
    if text.endswith(".0"):
        # "1.0" stays as people write it; only where it would be too long is the fraction left out
        if len(text) <= _DS_LENGTH:
            return text
        text = text[:-2]
    if len(text) <= _DS_LENGTH:
        return text
    best, distance = "", float("inf")
    for kind in "fe":
        for digits in range(_DS_LENGTH, -1, -1):
            candidate = f"{number:.{digits}{kind}}"
            if kind == "e":
                mantissa, exponent = candidate.split("e")
                candidate = f"{mantissa}e{int(exponent)}"
            if len(candidate) <= _DS_LENGTH:
                error = abs(float(candidate) - number)
                if error < distance:
                    best, distance = candidate, error
                break
    # rounded up, the largest numbers of all would be infinite
    return best or decimal_text(number * (1 - 2**-33))
