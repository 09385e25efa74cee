"""Decimal String and Integer String: numbers that are encoded as text and keep that text (PS3.5 6.2)."""

from __future__ import annotations

from math import isfinite, isnan

from dcmgen.values.vr import REPRESENTATIONS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import SupportsFloat, SupportsIndex

_SHOWN = 40
"""Maximum number of characters of text in a message."""
_DS_LENGTH: int = REPRESENTATIONS["DS"].length  # type: ignore[assignment]


class DS(float):
    """Decimal String: a `float` that keeps its text.

    It is equal to a number with the same value and to a string with the same text.

    Parameters
    ----------
    value : float, int, Decimal or str
        Text is kept without surrounding spaces. A number is written in at most 16 characters, with as many
        significant digits as they allow.
    auto_format : bool, optional
        Whether text of more than 16 characters is replaced by that of the number.

    Raises
    ------
    ValueError
        If the text is not a number, or if the number is infinite or NaN, which PS3.5 does not allow.
    TypeError
        If the value is neither text nor a number.

    See Also
    --------
    IS : Integer String.

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

    def __new__(cls, value: SupportsFloat | SupportsIndex | str, auto_format: bool = False) -> DS:
        if isinstance(value, str):
            self = float.__new__(cls, value)
            self._text = value.strip()
            if "_" in value:
                raise ValueError(f"{value!r} is not a Decimal String: digits, sign, point and exponent only")
        else:
            self = float.__new__(cls, value)
            self._text = None
            if type(value) is DS:
                self._text = value._text
            elif (kind := type(value)) is not float:
                if kind is int or kind.__name__ == "Decimal":
                    if len(text := str(value)) <= _DS_LENGTH:
                        self._text = text
                elif hasattr(value, "original_string"):  # a DS of pydicom
                    self._text = str(value)
        if not isfinite(self):
            raise ValueError(
                f"{value!r} is not a Decimal String: NaN and infinity are not allowed; leave the value empty (None)"
            )
        if auto_format and len(self.text) > _DS_LENGTH:
            self._text = decimal_text(self)
        return self

    @classmethod
    def read(cls, text: str) -> DS:
        """Create a Decimal String from the text in a file.

        Parameters
        ----------
        text : str
            Text without a backslash.

        Returns
        -------
        DS

        Raises
        ------
        ValueError
            If the text is not a finite number.

        See Also
        --------
        interpret : Read text that is not a valid number.
        """
        self = float.__new__(cls, text)
        if self - self or "_" in text:  # the difference is NaN if the number is not finite
            raise ValueError(f"{text!r} is not a Decimal String")
        self._text = text.strip()
        return self

    @property
    def text(self) -> str:
        """Original text, or the number written in at most 16 characters if it was created from a number."""
        text = self._text
        if text is None:
            text = self._text = decimal_text(self)
        return text

    @property
    def original_string(self) -> str:
        """Alias of `text`."""
        return self.text

    def __eq__(self, other: object) -> bool:
        if isinstance(other, str):
            return self.text == other.strip()
        if isnan(self) and isinstance(other, DS):  # text that is not a number
            return isnan(other) and self.text == other.text
        return float.__eq__(self, other)

    def __ne__(self, other: object) -> bool:
        return not self == other

    # equal numbers have equal hashes; an equal text has a different one, because it cannot match both
    __hash__ = float.__hash__

    def __str__(self) -> str:
        return self.text

    __repr__ = __str__

    def __reduce__(self) -> tuple[Callable[[float, str | None], DS], tuple[float, str | None]]:
        return _decimal, (float(self), self._text)


def _decimal(number: float, text: str | None) -> DS:
    """Return a Decimal String of a number and its text, which are not checked."""
    self = float.__new__(DS, number)
    self._text = text
    return self


class IS(int):
    """Integer String: an `int` that keeps its text.

    It is equal to a number with the same value and to a string with the same text.

    Parameters
    ----------
    value : int, float or str
        Text is kept without surrounding spaces; text such as ``"1.0"`` or ``"1e2"`` is accepted. A float must be a
        whole number.

    Raises
    ------
    ValueError
        If the text is not a number, or if the number is not a whole number.

    See Also
    --------
    DS : Decimal String.

    Examples
    --------
    >>> frames = IS("15 ")
    >>> frames == 15, frames == "15", frames + 1
    (True, True, 16)
    """

    # a subclass of int cannot have slots; the text is stored only if it differs from the digits of the number
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
            if type(value) is IS:
                if value._text is not None:
                    self._text = value._text
            elif type(value) is not int:
                original = getattr(value, "original_string", None)  # of the IS of pydicom
                if original is not None and original != int.__repr__(self):
                    self._text = original
            return self
        return int.__new__(cls, _whole(value, value))

    @classmethod
    def read(cls, text: str) -> IS:
        """Create an Integer String from the text in a file.

        Parameters
        ----------
        text : str
            Text such as ``"1.0"`` is accepted.

        Returns
        -------
        IS

        Raises
        ------
        ValueError
            If the text is not a whole number.
        """
        try:
            self = int.__new__(cls, text)
        except ValueError:
            return cls(text)  # such as "1.0"
        if int.__repr__(self) != text:
            if "_" in text:
                raise ValueError(f"{text!r} is not an Integer String")
            self._text = text.strip()
        return self

    @property
    def text(self) -> str:
        """Original text, or the digits of the number if it was created from a number."""
        return self._text or int.__repr__(self)

    @property
    def original_string(self) -> str:
        """Alias of `text`."""
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
        raise ValueError(f"{given!r} is not an Integer String: a whole number is required")
    return int(real)


def interpret(kind: type[DS] | type[IS], text: str) -> tuple[DS | IS | None, str]:
    """Return the number in the text of a file, and what is wrong with the text.

    Parameters
    ----------
    kind : type
        `DS` or `IS`.
    text : str
        Text of one value, with padding.

    Returns
    -------
    number : DS, IS or None
        None if the text is empty. An Integer String with a fraction, such as ``"14.5"``, and a Decimal String with a
        comma, such as ``"3,5"``, are a `DS` with this number. Other text that is not a number is a `DS` that is NaN. The
        number keeps the text.
    problem : str
        What is wrong; empty if the text is a valid number.

    Examples
    --------
    >>> number, problem = interpret(DS, "3,5")
    >>> number + 1, number.text, problem
    (4.5, '3,5', "'3,5' has a comma instead of a decimal point; read as 3.5")
    """
    text = text.strip(" \0\t\r\n")
    if not text:
        return None, ""
    try:
        return kind.read(text), ""
    except (ValueError, OverflowError):
        pass
    shown = repr(text if len(text) <= _SHOWN else f"{text[:_SHOWN]}...")
    point = text.replace(",", ".")
    try:
        number = DS.read(point if kind is DS else text)
    except ValueError:
        return _decimal(float("nan"), text), f"{shown} is not a number; read as NaN"
    if kind is DS:
        return _decimal(number, text), f"{shown} has a comma instead of a decimal point; read as {point}"
    return number, f"{shown} is not a whole number; read as a decimal number"


def plain_number(number: DS | IS | None) -> float | int | None:
    """Return the `float` or `int` of a number that `interpret` returned, or None."""
    return None if number is None else int(number) if isinstance(number, int) else float(number)


def may_be_python(text: str) -> bool:
    """Return whether text contains a character of numbers that only Python allows, such as "1_0", "nan" and "inf"."""
    return "_" in text or "n" in text or "N" in text


def decimal_text(number: float) -> str:
    """Write a finite number as a Decimal String of at most 16 characters.

    Parameters
    ----------
    number : float
        Finite number.

    Returns
    -------
    str
        The text that Python prints, if it fits in 16 characters; it converts back to the same number. Otherwise, the
        text of at most 16 characters whose value is closest to the number.

    Examples
    --------
    >>> decimal_text(0.1), decimal_text(-1 / 3), decimal_text(1e-300 / 3)
    ('0.1', '-0.3333333333333', '3.333333333e-301')
    """
    number = float(number)
    text = float.__repr__(number)
    if text.endswith(".0"):
        # keep the usual form "1.0"; omit the fraction only if the text is too long
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
    # the largest floats have no finite candidate, because their candidates are rounded up to infinity
    return best or decimal_text(number * (1 - 2**-33))
