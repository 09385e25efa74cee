"""Quick conversion of the values that are usually assigned to the attributes of a typed class.

A function of this module converts and checks a value at once. It returns None if the value is empty, unusual or wrong:
then `dcmgen.model.convert` converts it, and `dcmgen.model.checking` checks it. An assignment therefore costs no more than
without a check. The functions accept only values that `dcmgen.values.rules.check_value` accepts.
"""

from __future__ import annotations

from math import isfinite

from dcmgen.values.multivalue import LISTS, DSList, ISList, MultiValue
from dcmgen.values.numbers import DS, IS
from dcmgen.values.person_name import PersonName
from dcmgen.values.tag import Tag
from dcmgen.values.temporal import DA, DT, TM
from dcmgen.values.uid import UID
from dcmgen.values.vr import BYTES, EXTENDED, INTEGERS, LIMITS, REPRESENTATIONS, TEXT_OF_ONE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, TypeAlias

    Quick: TypeAlias = Callable[[Any], Any]

_UNLIMITED = 1 << 32
_LARGEST_SINGLE = 3.4e38
_LARGEST_DOUBLE = 1.7e308
_new_float = float.__new__
_new_int = int.__new__


def _line(vr: str) -> Quick:
    length = REPRESENTATIONS[vr].length or _UNLIMITED

    def quick(value: Any) -> str | None:
        if type(value) is str and 0 < len(value) <= length and value.isprintable() and "\\" not in value:
            return value
        return None

    return quick


def _paragraphs(vr: str) -> Quick:
    length = REPRESENTATIONS[vr].length or _UNLIMITED

    def quick(value: Any) -> str | None:
        if (
            type(value) is str
            and 0 < len(value) <= length
            and (value.isprintable() or value.replace("\n", "").replace("\r", "").isprintable())
        ):
            return value
        return None

    return quick


def _integer(vr: str) -> Quick:
    low, high = LIMITS[vr]

    def quick(value: Any) -> int | None:
        return value if type(value) is int and low <= value <= high else None

    return quick


def _bytes(vr: str) -> Quick:
    size = REPRESENTATIONS[vr].size if vr in REPRESENTATIONS else 1

    def quick(value: Any) -> bytes | None:
        return value if type(value) is bytes and value and not len(value) % size else None

    return quick


def _single(value: Any) -> float | None:
    return value if type(value) is float and -_LARGEST_SINGLE < value < _LARGEST_SINGLE else None


def _double(value: Any) -> float | None:
    return value if type(value) is float else None


def _decimal(value: Any) -> DS | None:
    if type(value) is float and -_LARGEST_DOUBLE < value < _LARGEST_DOUBLE:
        made = _new_float(DS, value)
        made._text = None
        return made
    if type(value) is int and -(10**15) < value < 10**15:
        made = _new_float(DS, value)
        made._text = str(value)
        return made
    if type(value) is str:
        try:
            value = DS(value)
        except ValueError:
            return None
    if type(value) is DS:
        text = value._text
        return value if text is None or (len(text) <= 16 and text.isascii()) else None
    return None


def _integer_string(value: Any) -> IS | None:
    if type(value) is int:
        return _new_int(IS, value) if -0x8000_0000 <= value <= 0x7FFF_FFFF else None
    if type(value) is str:
        try:
            value = IS(value)
        except ValueError:
            return None
    return value if type(value) is IS and value._text is None and -0x8000_0000 <= value <= 0x7FFF_FFFF else None


def _tag(value: Any) -> Tag | None:
    return value if type(value) is Tag else None


def _entity(value: Any) -> str | None:
    if type(value) is str and 0 < len(value) <= 16 and value.isascii() and value.isprintable() and "\\" not in value:
        return None if value.isspace() else value
    return None


def _code(value: Any) -> str | None:
    if (
        type(value) is str
        and len(value) <= 16
        and value.isupper()
        and (value.isalnum() or value.replace("_", "").replace(" ", "").isalnum())
        and value.isascii()
    ):
        return value
    return None


def _age(value: Any) -> str | None:
    if type(value) is str and len(value) == 4 and value[3] in "DWMY" and value[:3].isdigit() and value.isascii():
        return value
    return None


def _name(value: Any) -> PersonName | None:
    if (
        isinstance(value, str)
        and 0 < len(value) <= 64
        and value.isprintable()
        and value.count("^") < 5
        and "=" not in value
        and "\\" not in value
    ):
        return PersonName(value)
    return None


def _date(value: Any) -> DA | None:
    if (
        isinstance(value, str)
        and len(value) == 8
        and value.isdigit()
        and value.isascii()
        and value > "0001"
        and "01" <= value[4:6] <= "12"
        and "01" <= value[6:] <= "28"
    ):
        return str.__new__(DA, value)
    return None


def _is_time(value: str) -> bool:
    return (
        value[:2] < "24"
        and value[2:4] < "60"
        and value[4:6] < "60"
        and value.isascii()
        and (
            (len(value) == 6 and value.isdigit())
            or (7 < len(value) < 14 and value[6] == "." and value.replace(".", "", 1).isdigit())
        )
    )


def _time(value: Any) -> TM | None:
    return str.__new__(TM, value) if isinstance(value, str) and _is_time(value) else None


def _datetime(value: Any) -> DT | None:
    if isinstance(value, str) and _date(value[:8]) is not None and _is_time(value[8:]):
        return str.__new__(DT, value)
    return None


def _uid(value: Any) -> UID | None:
    if (
        isinstance(value, str)
        and value[:4] in ("1.2.", "1.3.", "2.25")
        and len(value) <= 64
        and ".0" not in value
        and ".." not in value
        and value[-1] != "."
        and value.replace(".", "").isdigit()
        and value.isascii()
    ):
        return value if type(value) is UID else UID(value)
    return None


def _decimals(value: Any) -> DSList | None:
    if type(value) is not list:
        return None
    types = set(map(type, value))
    if types == {float} and all(map(isfinite, value)):
        return DSList(value)
    if types == {int} and min(value) > -(10**15) and max(value) < 10**15:
        numbers: list[Any] = list(map(float, value))
        made = DSList(numbers)
        made._texts = list(map(str, value))
        return made
    return None


def _integer_strings(value: Any) -> ISList | None:
    if (
        type(value) is list
        and set(map(type, value)) == {int}
        and min(value) >= -0x8000_0000
        and max(value) <= 0x7FFF_FFFF
    ):
        return ISList(value)
    return None


_QUICK: dict[str, Quick] = {
    **{vr: _paragraphs(vr) for vr in TEXT_OF_ONE & EXTENDED},
    **{vr: _line(vr) for vr in EXTENDED - TEXT_OF_ONE},
    **{vr: _integer(vr) for vr in INTEGERS},
    **{vr: _bytes(vr) for vr in BYTES},
    "AE": _entity,
    "AS": _age,
    "AT": _tag,
    "CS": _code,
    "DA": _date,
    "DS": _decimal,
    "DT": _datetime,
    "FD": _double,
    "FL": _single,
    "IS": _integer_string,
    "PN": _name,
    "TM": _time,
    "UI": _uid,
}


def _never(value: Any) -> None:
    return None


def scalar(vr: str) -> Quick:
    """Return the function for attributes with VM 1 of a VR."""
    return _QUICK.get(vr, _never)


def several(vr: str) -> Quick:
    """Return the function for attributes with another VM of a VR; it accepts lists only."""
    one = scalar(vr)
    kind = LISTS.get(vr, MultiValue)
    if kind is DSList:
        return _decimals
    if kind is ISList:
        return _integer_strings

    def quick(value: Any) -> MultiValue[Any] | None:
        if type(value) is not list:
            return None
        made = [one(each) for each in value]
        return None if None in made else kind(made)

    return quick


def is_sound(vr: str, values: Any) -> bool:
    """Return whether all values of a converted list are valid; if the result is False, they may be valid too."""
    if type(values) is DSList:
        texts = values._split()
        return texts is None or (max(map(len, texts), default=0) <= 16 and "".join(texts).isascii())
    if not isinstance(values, MultiValue) or hasattr(values, "_texts"):
        return False
    one = scalar(vr)
    plain = values.plain() if type(values) is ISList else values
    return None not in map(one, plain)
