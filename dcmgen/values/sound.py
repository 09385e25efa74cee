"""Quick tests of assigned values: most values that obey the rules for their VR pass them.

A value that passes is valid. A value that fails may be valid too; `dcmgen.values.rules.check_value` decides. This module
is separate from the rules because every assignment to a typed object calls a test, and because it must be quick to import.
"""

from __future__ import annotations

from dcmgen.values.multivalue import NumberList
from dcmgen.values.numbers import DS, IS
from dcmgen.values.vr import BYTES, EXTENDED, FLOATS, INTEGERS, LIMITS, REPRESENTATIONS, TEXT_OF_ONE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, TypeAlias

    Test: TypeAlias = Callable[[Any], bool]

_FL_LIMIT = 3.4e38


def _line(length: int) -> Test:
    def test(value: Any) -> bool:
        return not value or (
            isinstance(value, str) and len(value) <= length and value.isprintable() and "\\" not in value
        )

    return test


def _paragraphs(length: int) -> Test:
    def test(value: Any) -> bool:
        return not value or (
            isinstance(value, str)
            and len(value) <= length
            and (value.isprintable() or value.replace("\n", "").replace("\r", "").replace("\t", "").isprintable())
        )

    return test


def _integer(low: int, high: int) -> Test:
    def test(value: Any) -> bool:
        return (type(value) is int and low <= value <= high) or value is None

    return test


def _bytes(size: int) -> Test:
    def test(value: Any) -> bool:
        return value is None or (type(value) is bytes and not len(value) % size)

    return test


def _name(value: Any) -> bool:
    return not value or (
        isinstance(value, str) and len(value) <= 64 and value.count("^") <= 4 and value.isprintable() and "=" not in value and "\\" not in value
    )


def _entity(value: Any) -> bool:
    return not value or (
        isinstance(value, str)
        and len(value) <= 16
        and value.isascii()
        and value.isprintable()
        and "\\" not in value
        and not value.isspace()
    )


def _code(value: Any) -> bool:
    return not value or (
        isinstance(value, str)
        and len(value) <= 16
        and value.isupper()
        and value.isascii()
        and (value.isalnum() or value.replace("_", "").replace(" ", "").isalnum())
    )


def _age(value: Any) -> bool:
    return not value or (
        isinstance(value, str)
        and len(value) == 4
        and value.isascii()
        and value[:3].isdigit()
        and value[3] in "DWMY"
    )


def _date(value: Any) -> bool:
    return not value or (
        isinstance(value, str)
        and len(value) == 8
        and value.isascii()
        and value.isdigit()
        and "0001" <= value[:4]
        and "01" <= value[4:6] <= "12"
        and "01" <= value[6:] <= "28"
    )


def _time(value: Any) -> bool:
    return not value or (
        isinstance(value, str)
        and value.isascii()
        and value[:6].isdigit()
        and (len(value) == 6 or (6 < len(value) <= 13 and value[6] == "." and value[7:].isdigit()))
        and value[:2] < "24"
        and value[2:4] < "60"
        and value[4:6] < "60"
    )


def _moment(value: Any) -> bool:
    return not value or (isinstance(value, str) and len(value) >= 14 and _date(value[:8]) and _time(value[8:]))


def _uid(value: Any) -> bool:
    return not value or (
        isinstance(value, str)
        and len(value) <= 64
        and value[:4] in ("1.2.", "1.3.", "2.25")
        and ".0" not in value
        and ".." not in value
        and value[-1] != "."
        and value.isascii()
        and value.replace(".", "").isdigit()
    )


def _decimal(value: Any) -> bool:
    if type(value) is not DS:
        return value is None
    text = value._text
    return text is None or (len(text) <= 16 and text.isascii())


def _integer_string(value: Any) -> bool:
    return (type(value) is IS and -0x8000_0000 <= value <= 0x7FFF_FFFF and value._text is None) or value is None


def _single_precision(value: Any) -> bool:
    return (type(value) is float and -_FL_LIMIT < value < _FL_LIMIT) or value is None


def _double_precision(value: Any) -> bool:
    return type(value) is float or value is None


def _tag(value: Any) -> bool:
    return isinstance(value, int) or value is None


def _never(value: Any) -> bool:
    return False


TESTS: dict[str, Test] = {
    **{vr: _paragraphs(REPRESENTATIONS[vr].length or 1 << 32) for vr in TEXT_OF_ONE & EXTENDED},
    **{vr: _line(REPRESENTATIONS[vr].length or 1 << 32) for vr in EXTENDED - TEXT_OF_ONE},
    **{vr: _integer(*LIMITS[vr]) for vr in INTEGERS},
    **dict.fromkeys(FLOATS, _double_precision),
    **{vr: _bytes(REPRESENTATIONS[vr].unit if vr in REPRESENTATIONS else 1) for vr in BYTES},
    "AE": _entity,
    "AS": _age,
    "AT": _tag,
    "CS": _code,
    "DA": _date,
    "DS": _decimal,
    "DT": _moment,
    "FL": _single_precision,
    "IS": _integer_string,
    "PN": _name,
    "TM": _time,
    "UI": _uid,
}
"""Tests of a converted value by VR. Values of other VRs always need the rules."""


def test_of(vr: str) -> Test:
    """Return the test of a VR."""
    return TESTS.get(vr, _never)


def all_sound(test: Test, values: Any) -> bool:
    """Return whether all values of a list pass a test; for lists of DS and IS, without creating the numbers."""
    if not isinstance(values, NumberList):
        return isinstance(values, list) and all(map(test, values))
    texts = values._split()
    if texts is None:
        if test is _decimal:
            return True
        return all([number is not None and -0x8000_0000 <= number <= 0x7FFF_FFFF for number in values.plain()])
    return test is _decimal and all([len(text) <= 16 for text in texts]) and "".join(texts).isascii()
