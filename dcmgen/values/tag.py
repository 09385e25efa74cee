"""Tag: the number of a Data Element (PS3.5 Section 7.1)."""

from __future__ import annotations

from dcmgen.errors import UnknownNameError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import TypeAlias

    TagLike: TypeAlias = "int | str | tuple[int | str, int | str] | list[int] | Tag"

_WIDEST = 0xFFFFFFFF


class Tag(int):
    """A Data Element Tag: an `int` of four bytes, the group in the upper two.

    Parameters
    ----------
    group
        The whole tag as a number, a pair ``(group, element)``, a keyword (``"PatientName"``), or hexadecimal
        text (``"00100010"``, ``"0x00100010"``, ``"(0010,0010)"``); with `element`, the group alone.
    element
        The element number.

    Raises
    ------
    OverflowError
        The number does not fit four bytes, or a half does not fit two.
    ValueError
        The text is neither hexadecimal nor a keyword of the standard.
    TypeError
        Neither a number, nor text, nor a pair.

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
        """The group number, the upper two bytes."""
        return self >> 16

    @property
    def element(self) -> int:
        """The element number, the lower two bytes."""
        return self & 0xFFFF

    elem = element

    @property
    def is_private(self) -> bool:
        """True if the group is odd (PS3.5 Section 7.8)."""
        return bool(self & 0x10000)

    @property
    def is_private_creator(self) -> bool:
        """True if the element reserves a private block: odd group, element 0010 to 00FF (PS3.5 Section 7.8.1)."""
        return bool(self & 0x10000) and 0x10 <= self & 0xFFFF <= 0xFF

    @property
    def json_key(self) -> str:
        """Eight hexadecimal digits, as the DICOM JSON Model names the element (PS3.18 Annex F)."""
        return f"{int(self):08X}"

    def __eq__(self, other: object) -> bool:
        if isinstance(other, int):
            return int.__eq__(self, other)
        if isinstance(other, (str, tuple, list)):
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
    """The plain number of anything that names a tag; see `Tag` for what does, and for the errors."""
    if isinstance(key, int):
        if 0 <= key <= _WIDEST:
            return int(key)
        raise OverflowError(f"a tag is a number of four bytes, 0 to 0xFFFFFFFF, not {int(key):#x}")
    if isinstance(key, str):
        return _from_text(key)
    if isinstance(key, (tuple, list)):
        if len(key) != 2:
            raise TypeError(f"a tag is a pair (group, element), not {len(key)} values: {key!r}")
        group, element = key
        if isinstance(group, str):
            group = int(group, 16)
        if isinstance(element, str):
            element = int(element, 16)
        if not (isinstance(group, int) and isinstance(element, int)):
            raise TypeError(f"group and element of a tag are numbers, not {key!r}")
        if not (0 <= group <= 0xFFFF and 0 <= element <= 0xFFFF):
            raise OverflowError(f"group and element of a tag have two bytes each: ({group:#x}, {element:#x})")
        return int(group) << 16 | int(element)
    raise TypeError(f"a tag is a number, a pair (group, element), a keyword or hexadecimal text, not {key!r}")


def _from_text(text: str) -> int:
    from dcmgen import dictionary  # a door: the room above, asked only when a name is used

    number: int | None = dictionary.tag_for_keyword(text)
    if number is not None:
        return number
    digits = text.strip("() ").replace(",", "").replace(" ", "")
    try:
        number = int(digits, 16)
    except ValueError:
        raise UnknownNameError(
            f"{text!r} is neither a keyword of the standard nor the hexadecimal number of a tag"
        ) from None
    return tag_number(number)
