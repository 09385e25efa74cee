"""Data element tags (PS3.5 7.1)."""

from __future__ import annotations

from dcmgen.errors import UnknownNameError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import TypeAlias

    TagLike: TypeAlias = "int | str | tuple[int | str, int | str] | list[int] | Tag"

_WIDEST = 0xFFFFFFFF


class Tag(int):
    """Tag of a data element: a 32-bit `int` with the group number in the upper 16 bits.

    A tag is equal to every object that `Tag` accepts for it, for example to a keyword.

    Parameters
    ----------
    group : int, str, tuple or list
        Number, pair ``(group, element)``, keyword (``"PatientName"``), or hexadecimal text (``"00100010"``,
        ``"0x00100010"``, ``"(0010,0010)"``). If `element` is passed, only the group number.
    element : int or str, optional
        Element number; hexadecimal if it is a string.

    Raises
    ------
    OverflowError
        If the number does not fit in 32 bits, or if the group or element number does not fit in 16 bits.
    UnknownNameError
        If the text is neither a keyword of the standard nor a hexadecimal number. It is also a `KeyError` and a
        `ValueError`.
    TypeError
        If the argument is not a number, text or a pair.

    Examples
    --------
    >>> Tag(0x0010, 0x0010) == Tag("PatientName") == 0x00100010
    True
    >>> print(Tag("PatientName"))
    (0010,0010)
    """

    __slots__ = ()

    def __new__(cls, group: TagLike, element: int | str | None = None) -> Tag:
        return int.__new__(cls, tag_number(group if element is None else (group, element)))  # type: ignore[arg-type]

    @property
    def group(self) -> int:
        """Group number: the upper 16 bits."""
        return self >> 16

    @property
    def element(self) -> int:
        """Element number: the lower 16 bits. ``elem`` is an alias."""
        return self & 0xFFFF

    elem = element

    @property
    def is_private(self) -> bool:
        """Whether the group number is odd (PS3.5 7.8)."""
        return bool(self & 0x10000)

    @property
    def is_private_creator(self) -> bool:
        """Whether the element reserves a private block: odd group, element 0010 to 00FF (PS3.5 7.8.1)."""
        return bool(self & 0x10000) and 0x10 <= self & 0xFFFF <= 0xFF

    @property
    def json_key(self) -> str:
        """Eight hexadecimal digits: the name of the element in the DICOM JSON Model (PS3.18 F.2)."""
        return f"{int(self):08X}"

    def __eq__(self, other: object) -> bool:
        if isinstance(other, int):
            return int.__eq__(self, other)
        if isinstance(other, (str, tuple)) or (isinstance(other, list) and len(other) == 2):
            try:
                return int.__eq__(self, tag_number(other))
            except (ValueError, TypeError, OverflowError):
                return False
        return NotImplemented

    def __ne__(self, other: object) -> bool:
        return not self == other

    __hash__ = int.__hash__

    def __str__(self) -> str:
        return f"({self >> 16:04X},{self & 0xFFFF:04X})"

    __repr__ = __str__

    def __format__(self, spec: str) -> str:
        return int.__format__(self, spec) if spec and spec[-1] in "bcdoxXn" else format(str(self), spec)

    def __reduce__(self) -> tuple[type[Tag], tuple[int]]:
        return Tag, (int(self),)


def tag_number(key: TagLike) -> int:
    """Return a tag as a plain `int`.

    Parameters
    ----------
    key : int, str, tuple or list
        Anything that `Tag` accepts as its first argument.

    Returns
    -------
    int
        Number of the tag, 0 to 0xFFFFFFFF.

    Raises
    ------
    OverflowError, UnknownNameError, TypeError
        As for `Tag`.
    """
    if isinstance(key, int):
        if 0 <= key <= _WIDEST:
            return int(key)
        raise OverflowError(f"{int(key):#x} is not a tag: a tag has four bytes, 0 to 0xFFFFFFFF")
    if isinstance(key, str):
        return _from_text(key)
    if isinstance(key, (tuple, list)):
        if len(key) != 2:
            raise TypeError(f"{key!r} is not a tag: expected a pair (group, element), not {len(key)} values")
        group, element = key
        if isinstance(group, str):
            group = int(group, 16)
        if isinstance(element, str):
            element = int(element, 16)
        if not (isinstance(group, int) and isinstance(element, int)):
            raise TypeError(f"{key!r} is not a tag: group and element must be numbers or hexadecimal text")
        if not (0 <= group <= 0xFFFF and 0 <= element <= 0xFFFF):
            raise OverflowError(f"({group:#x}, {element:#x}) is not a tag: group and element have two bytes each")
        return int(group) << 16 | int(element)
    raise TypeError(f"{key!r} is not a tag: use a number, a pair (group, element), a keyword or hexadecimal text")


def _from_text(text: str) -> int:
    from dcmgen import dictionary  # a higher layer, imported only if a tag is given as text

    number: int | None = dictionary.tag_for_keyword(text)
    if number is not None:
        return number
    digits = text.strip("() ").replace(",", "").replace(" ", "")
    try:
        number = int(digits, 16)
    except ValueError:
        raise UnknownNameError(f"{text!r} is neither a keyword of the standard nor a hexadecimal tag") from None
    return tag_number(number)
