"""Rules for values: value representations (PS3.5 6.2), UIDs (PS3.5 9.1) and value multiplicity (PS3.5 6.4).

Assignment (``ds.checking``), writing and the validator all use this module. `check_value` checks a decoded value;
`check_text` and `check_length` check an encoded value field. They return one `Problem` for each rule that is broken.
"""

from __future__ import annotations

import re
from calendar import monthrange
from functools import lru_cache
from math import inf, isfinite

from dcmgen._printable import counted
from dcmgen.values.numbers import decimal_text
from dcmgen.values.temporal import DA, DT, TM
from dcmgen.values.vr import AMBIGUOUS, BYTES, EXTENDED, LIMITS, REPRESENTATIONS, STRINGS, TEXT_OF_ONE, Kind

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from typing import Any


class Problem:
    """A rule that a value breaks.

    Parameters
    ----------
    rule : str
        Identifier of the rule, such as ``"vr.DA.form"``; ``"vm"`` for the number of values.
    message : str
        What is wrong.
    fix : str, optional
        How to correct the value, if there is only one way.

    Attributes
    ----------
    rule : str
        Identifier of the rule.
    message : str
        What is wrong.
    fix : str or None
        How to correct the value.
    """

    __slots__ = ("fix", "message", "rule")

    def __init__(self, rule: str, message: str, fix: str | None = None) -> None:
        self.rule = rule
        self.message = message
        self.fix = fix

    def __repr__(self) -> str:
        return f"Problem({self.rule!r}, {self.message!r}, {self.fix!r})"


_PADDED = AMBIGUOUS | {vr for vr in BYTES - AMBIGUOUS if REPRESENTATIONS[vr].size <= 2}
"""VRs whose values the writer pads to an even length if they are bytes."""
_FL_LIMIT = 2.0**128 - 2.0**103
"""The smallest number that single precision rounds to infinity."""

_NOTHING = " \0\\"
"""Characters that a value field may contain although it has no value: padding and separators (PS3.5 6.4)."""

# VRs for each kind of matching that a key of a query can request (PS3.4 C.2.2.2)
_EMPTY_MATCHING = frozenset({"CS", "DA", "DT", "TM", "UR"})
_WILDCARD_MATCHING = frozenset({"AE", "CS", "LO", "LT", "PN", "SH", "ST", "UC", "UR", "UT"})
_RANGE_MATCHING: dict[str, type[DA | DT | TM]] = {"DA": DA, "DT": DT, "TM": TM}
_LIST_MATCHING = frozenset({"AE", "AS", "AT", "CS", "LO", "PN", "SH", "UC", "UI"})

_CONTROL = re.compile("[\x00-\x1a\x1c-\x1f\x7f-\x9f]")
_CONTROL_IN_PARAGRAPHS = re.compile("[\x00-\x08\x0b\x0e-\x1a\x1c-\x1f\x7f-\x9f]")
_NOT_PRINTABLE = re.compile("[^ -~]")
_NOT_IN_URI = re.compile(r"[^A-Za-z0-9\-._~:/?#\[\]@!$&'()*+,;=%]")
_NOT_ENCODED = re.compile("%(?![0-9A-Fa-f]{2})")
_DECIMAL = re.compile(r" *[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)([eE][+-]?[0-9]+)? *")
_INTEGER = re.compile(" *[+-]?[0-9]+ *")
_CODE = re.compile("[A-Z0-9_ ]*")
_AGE = re.compile("[0-9]{3}[DWMY]")
_LOOSE_AGE = re.compile(" *([0-9]{1,3}) *([DWMYdwmy]) *")
_DATE = re.compile("([0-9]{4})([0-9]{2})([0-9]{2})")
_OLD_DATE = re.compile(r"([0-9]{4})\.([0-9]{2})\.([0-9]{2})")
_TIME = re.compile(r"(?P<h>[0-9]{2})(?:(?P<m>[0-9]{2})(?:(?P<s>[0-9]{2})(?:\.[0-9]{1,6})?)?)?")
_OLD_TIME = re.compile(r"[0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]{1,6})?)?")
_DATETIME = re.compile(
    r"(?P<Y>[0-9]{4})(?:(?P<M>[0-9]{2})(?:(?P<D>[0-9]{2})(?:(?P<h>[0-9]{2})(?:(?P<m>[0-9]{2})"
    r"(?:(?P<s>[0-9]{2})(?:\.[0-9]{1,6})?)?)?)?)?)?(?P<zone>[+-][0-9]{4})?"
)
_OFFSET = re.compile("[+-][0-9]{4}")
_UID = re.compile(r"(0|[1-9][0-9]*)(\.(0|[1-9][0-9]*))*")
_UID_WITH_ZEROS = re.compile(r"[0-9]+(\.[0-9]+)*")

# ---- decoded values


def check_value(vr: str, value: Any, vm: str = "", *, query: bool = False) -> list[Problem]:
    """Check a decoded value, as a dataset contains it.

    Parameters
    ----------
    vr : str
        The value representation; it can be ambiguous, such as ``"US or SS"``.
    value : object
        One value, a list of values, or None. Values that are not text, numbers or bytes are not checked.
    vm : str, optional
        The value multiplicity (PS3.6), such as ``"1-n"``. By default, any number of values is allowed.
    query : bool, optional
        Accept the keys of queries: ranges of dates and times, wildcards, two quotation marks for an empty value, and
        lists of values (PS3.4 C.2.2.2).

    Returns
    -------
    list of Problem
        One problem for each rule that the value breaks.

    Examples
    --------
    >>> [problem.rule for problem in check_value("DA", "20240101-20240201")]
    ['vr.DA.form']
    >>> check_value("DA", "20240101-20240201", query=True)
    []
    """
    if vr == "SQ" or not isinstance(value, (str, int, float, bytes, list)):
        return []
    if isinstance(value, bytes):
        return [] if vr in _PADDED else check_length(vr, len(value))
    values = value if isinstance(value, list) else (value,)
    count = len(values)
    if vr in STRINGS:
        text = written(value)
        found = _check_values(vr, text, query)
        if "\\" in text and vr not in TEXT_OF_ONE and text.count("\\") >= count:
            found.append(Problem("vr.backslash", "a value must not contain a backslash, which separates values"))
        if not text.strip(_NOTHING):
            count = 0
    else:
        found = _check_numbers(vr, values)
    if not (query and vr in _LIST_MATCHING):
        found += check_multiplicity(vm, count)
    return found


def written(value: Any) -> str:
    """Return the text that is written for a string value, or for a list of values separated by backslashes."""
    if isinstance(value, str):
        return value
    text: str | None = getattr(value, "text", None)  # DS, IS and lists of them keep their text
    if text is not None:
        return text
    if isinstance(value, list):
        return "\\".join(["" if one is None else written(one) for one in value])
    return decimal_text(value) if isinstance(value, float) and isfinite(value) else str(value)


def count_of(vr: str, text: str) -> int:
    """Return the number of values in the text of a value field.

    The number is 0 if the text contains only separators and padding (PS3.5 6.4).

    Parameters
    ----------
    vr : str
        A value representation of `dcmgen.values.vr.STRINGS`.
    text : str
        The encoded text, with padding.
    """
    if vr in TEXT_OF_ONE:
        return 1
    return text.count("\\") + 1 if text.strip(_NOTHING) else 0


def _check_numbers(vr: str, values: Iterable[Any]) -> list[Problem]:
    if vr == "FL":
        return [
            Problem("vr.FL.range", f"{value!r} is outside the range of single precision (-3.4e38 to 3.4e38)")
            for value in values
            if isinstance(value, (int, float)) and _FL_LIMIT <= abs(value) < inf
        ]
    least, greatest = LIMITS.get(vr, (-inf, inf))
    return [
        Problem(f"vr.{vr[:2]}.range", f"{value} is outside the range of {vr} ({least} to {greatest})")
        for value in values
        if isinstance(value, int) and not least <= value <= greatest
    ]


# ---- encoded value fields


def check_text(vr: str, text: str) -> list[Problem]:
    """Check the text of an encoded value field.

    Parameters
    ----------
    vr : str
        A value representation of `dcmgen.values.vr.STRINGS`.
    text : str
        The encoded text: values separated by backslashes, with padding.

    Returns
    -------
    list of Problem
        One problem for each rule that the text breaks.
    """
    if vr == "UI":
        text = text.removesuffix("\0")
    elif text.endswith(" ") and (vr in EXTENDED or (vr not in TEXT_OF_ONE and "\\" in text)):
        # a space that pads several values, or multi-byte characters, to an even length is not counted (PS3.5 6.4)
        text = text[:-1]
    return _check_values(vr, text)


def check_length(vr: str, length: int) -> list[Problem]:
    """Check the length of an encoded value field: it must be even and a multiple of the size of one value.

    Parameters
    ----------
    vr : str
        The value representation.
    length : int
        Number of bytes.

    Returns
    -------
    list of Problem
        At most one problem.
    """
    size = REPRESENTATIONS[vr].size
    if size and length % size:
        return [Problem(f"vr.{vr}.size", f"the length is {length} bytes, which is not a multiple of {size}")]
    if length % 2:
        return [Problem("vr.odd", f"the length is {length} bytes, which is odd", "pad the value to an even length")]
    return []


# ---- values of a text


def _check_values(vr: str, text: str, query: bool = False) -> list[Problem]:
    found: list[Problem] = []
    if not text.isascii() and vr not in EXTENDED and vr != "UR":
        found.append(Problem(f"vr.{vr}.repertoire", f"{vr} allows only ASCII characters"))
    if text.endswith("\0") and vr != "UI":
        text = text.rstrip("\0")
        message = "the value is padded with a null byte instead of a space"
        found.append(Problem(f"vr.{vr}.padding", message, "pad with a space"))
    values = [text] if vr in TEXT_OF_ONE else text.split("\\")
    if query:
        if any(_is_reversed(vr, key) for key in values):
            found.append(Problem(f"vr.{vr}.range", "the end of the range is before its start"))
        values = [value for key in values for value in _plain_values(vr, key)]
    row = REPRESENTATIONS[vr]
    check = _FORMS.get(vr) or (_check_line if row.multiple else _check_paragraphs)
    limit = row.length if row.kind != Kind.NAME else None
    for value in values:
        if not (bare := value.strip(" ")):
            if value and vr == "AE":
                found.append(
                    Problem("vr.AE.blank", "AE does not allow a value of only spaces", "leave the value empty")
                )
        elif wrong := check(vr, value):
            found += wrong
        elif limit is not None and len(value) > limit:
            if len(bare) > limit:
                what, fix = f"{len(bare)} characters", f"shorten the value to {limit} characters"
            else:
                what, fix = f"{len(value)} characters including padding", "remove the padding"
            found.append(Problem(f"vr.{vr}.length", f"the value has {what}; {vr} allows at most {limit}", fix))
    return found


def _plain_values(vr: str, key: str) -> tuple[str, ...]:
    """Return the parts of a query key that must be valid values, without wildcards and range hyphens."""
    if key == '""' and vr in _EMPTY_MATCHING:
        return ()
    if vr in _WILDCARD_MATCHING and ("*" in key or "?" in key):
        return (key.replace("*", "").replace("?", "").strip(" "),)
    if vr in _RANGE_MATCHING and " " not in key.rstrip(" "):
        ends = _RANGE_MATCHING[vr](key).ends()
        if ends is not None and any(ends):
            return ends
    return (key,)


def _is_reversed(vr: str, key: str) -> bool:
    if vr not in _RANGE_MATCHING:
        return False
    first: Any
    last: Any
    try:
        first, last = _RANGE_MATCHING[vr](key).range()
        return bool(first > last)
    except (TypeError, ValueError):  # one end is open or invalid, or only one has an offset from UTC
        return False


def _check_ae(vr: str, value: str) -> Sequence[Problem]:
    if bad := _NOT_PRINTABLE.search(value):
        return [
            Problem("vr.AE.characters", f"AE does not allow the character {bad[0]!r}", "use printable ASCII characters")
        ]
    return ()


def _check_as(vr: str, value: str) -> Sequence[Problem]:
    if _AGE.fullmatch(value):
        return ()
    match = _LOOSE_AGE.fullmatch(value)
    fix = f"write {int(match[1]):03}{match[2].upper()}" if match else None
    return [Problem("vr.AS.form", "an age must be three digits followed by D, W, M or Y", fix)]


def _check_cs(vr: str, value: str) -> Sequence[Problem]:
    if _CODE.fullmatch(value):
        return ()
    upper = value.upper()
    fix = f"write {upper.strip()}" if _CODE.fullmatch(upper) else None
    return [Problem("vr.CS.characters", "CS allows only uppercase letters, digits, spaces and underscores", fix)]


def _check_da(vr: str, value: str) -> Sequence[Problem]:
    stripped = value.rstrip(" ")
    match = _DATE.fullmatch(stripped)
    if match is None:
        if old := _OLD_DATE.fullmatch(stripped):
            fix = f"write {''.join(old.groups())}"
            return [Problem("vr.DA.form", "the date is in the old ACR-NEMA format with periods; use YYYYMMDD", fix)]
        return [Problem("vr.DA.form", "a date must have the format YYYYMMDD")]
    if not _is_date(*map(int, match.groups())):
        return [Problem("vr.DA.range", "the date does not exist")]
    return [] if stripped == value else [Problem("vr.DA.padding", "a date must not be padded", "remove the spaces")]


def _is_date(year: int, month: int, day: int) -> bool:
    return year > 0 and 1 <= month <= 12 and 1 <= day <= monthrange(year, month)[1]


def _check_tm(vr: str, value: str) -> Sequence[Problem]:
    stripped = value.rstrip(" ")
    match = _TIME.fullmatch(stripped)
    if match is None:
        fix = f"write {stripped.replace(':', '')}" if _OLD_TIME.fullmatch(stripped) else None
        message = "a time must have the format HHMMSS.FFFFFF; trailing components can be omitted"
        return [Problem("vr.TM.form", message, fix)]
    return () if _is_time(match) else [Problem("vr.TM.range", "the time does not exist")]


def _is_time(match: re.Match[str]) -> bool:
    return int(match["h"]) < 24 and int(match["m"] or 0) < 60 and int(match["s"] or 0) <= 60


def _check_dt(vr: str, value: str) -> Sequence[Problem]:
    match = _DATETIME.fullmatch(value.rstrip(" "))
    if match is None:
        message = "a date and time must have the format YYYYMMDDHHMMSS.FFFFFF&ZZXX; trailing components can be omitted"
        return [Problem("vr.DT.form", message)]
    found = []
    date_ok = _is_date(int(match["Y"]), int(match["M"] or 1), int(match["D"] or 1))
    if not date_ok or (match["h"] and not _is_time(match)):
        found.append(Problem("vr.DT.range", "the date or time does not exist"))
    if (zone := match["zone"]) and not is_utc_offset(zone):
        found.append(Problem("vr.DT.zone", f"the offset from UTC is {zone}; it must be in the range -1200 to +1400"))
    return found


def is_utc_offset(text: str) -> bool:
    """Return whether text is an offset from UTC: ``&ZZXX``, -1200 to +1400, and not -0000."""
    return _OFFSET.fullmatch(text) is not None and -1200 <= int(text) <= 1400 and int(text[3:]) < 60 and text != "-0000"


def _check_ds(vr: str, value: str) -> Sequence[Problem]:
    if _DECIMAL.fullmatch(value):
        return ()
    point = value.replace(",", ".")
    fix = f"write {point}" if _DECIMAL.fullmatch(point) else None
    return [Problem("vr.DS.form", "a decimal string must be a number, such as -12.5 or 1.5E3", fix)]


def _check_is(vr: str, value: str) -> Sequence[Problem]:
    if not _INTEGER.fullmatch(value):
        return [Problem("vr.IS.form", "an integer string must consist of digits with an optional sign")]
    least, greatest = LIMITS["IS"]
    if not least <= int(value) <= greatest:
        return [Problem("vr.IS.range", "an integer string must be in the range -2^31 to 2^31 - 1")]
    return ()


def _check_ui(vr: str, value: str) -> Sequence[Problem]:
    if _UID.fullmatch(value):
        if value[0] in "012" and value[1:2] == ".":
            second = value[2:].partition(".")[0]
            if len(second) < 2 or value[0] == "2" or (len(second) == 2 and second < "40"):
                return ()
            return [Problem("vr.UI.root", "after 0 or 1, the second component of a UID must be at most 39")]
        return [Problem("vr.UI.root", "a UID must have two or more components, and the first one must be 0, 1 or 2")]
    if _UID_WITH_ZEROS.fullmatch(value):
        return [Problem("vr.UI.zeros", "a component of a UID must not have leading zeros")]
    if _UID.fullmatch(value.rstrip(" ")):
        message = "the UID is padded with a space instead of a null byte"
        return [Problem("vr.UI.padding", message, "pad with a null byte")]
    if _UID.fullmatch(value.rstrip("\0")):
        return [
            Problem(
                "vr.UI.padding", "only the last UID can be padded, and only with one null byte", "remove the null bytes"
            )
        ]
    return [Problem("vr.UI.form", "a UID must consist of numbers separated by periods")]


def _check_pn(vr: str, value: str) -> Sequence[Problem]:
    found = []
    limit = REPRESENTATIONS["PN"].length or 0
    groups = value.split("=")
    if len(groups) > 3:
        found.append(Problem("vr.PN.groups", f"the name has {len(groups)} component groups; PN allows at most 3"))
    for group in groups:
        if len(group) > limit:
            message = f"a component group has {len(group)} characters; PN allows at most {limit}"
            found.append(Problem("vr.PN.length", message))
        if (count := group.count("^")) > 4:
            found.append(
                Problem("vr.PN.components", f"a component group has {count + 1} components; PN allows at most 5")
            )
    return [*found, *_check_line(vr, value)]


def _check_line(vr: str, value: str) -> Sequence[Problem]:
    bad = _CONTROL.search(value)
    return () if bad is None else [_control(vr, bad[0])]


def _check_paragraphs(vr: str, value: str) -> Sequence[Problem]:
    bad = _CONTROL_IN_PARAGRAPHS.search(value)
    return () if bad is None else [_control(vr, bad[0])]


def _control(vr: str, character: str) -> Problem:
    return Problem(f"vr.{vr}.characters", f"{vr} does not allow the control character {character!r}", "remove it")


def _check_ur(vr: str, value: str) -> Sequence[Problem]:
    found = []
    if value.startswith(" "):
        found.append(Problem("vr.UR.space", "UR does not allow leading spaces", "remove the leading spaces"))
    if bad := _NOT_IN_URI.search(value.strip(" ")):
        found.append(Problem("vr.UR.characters", f"a URI or URL must not contain {bad[0]!r}", "percent-encode it"))
    elif _NOT_ENCODED.search(value):
        found.append(Problem("vr.UR.characters", "'%' is not followed by two hexadecimal digits", "write %25"))
    return found


_FORMS: dict[str, Callable[[str, str], Sequence[Problem]]] = {
    "AE": _check_ae,
    "AS": _check_as,
    "CS": _check_cs,
    "DA": _check_da,
    "DS": _check_ds,
    "DT": _check_dt,
    "IS": _check_is,
    "PN": _check_pn,
    "TM": _check_tm,
    "UI": _check_ui,
    "UR": _check_ur,
}
"""Checks of the VRs whose values have a format. Other text is only checked for control characters."""


# ---- value multiplicity


class Multiplicity:
    """A range of numbers of values.

    Parameters
    ----------
    low : int
        Smallest number of values.
    high : int or None
        Largest number of values; None for no limit.
    step : int
        Difference between allowed numbers: with 2, an element can have `low`, ``low + 2``, ``low + 4`` … values.
    """

    __slots__ = ("high", "low", "step")

    def __init__(self, low: int, high: int | None, step: int) -> None:
        self.low = low
        self.high = high
        self.step = step

    def allows(self, count: int) -> bool:
        """Return whether an element may have this number of values."""
        return count >= self.low and (self.high is None or count <= self.high) and (count - self.low) % self.step == 0


@lru_cache
def multiplicities(vm: str) -> tuple[Multiplicity, ...]:
    """Parse a value multiplicity (PS3.6).

    Parameters
    ----------
    vm : str
        A text such as ``"1"``, ``"1-3"``, ``"2-2n"`` or ``"1-n or 1"``.

    Returns
    -------
    tuple of Multiplicity
        The alternatives; empty if the text does not have one of these forms.
    """
    found = []
    for part in vm.split(" or "):
        low, _, high = part.strip().partition("-")
        if not low.isdigit():
            return ()
        if not high:
            found.append(Multiplicity(int(low), int(low), 1))
        elif high.isdigit():
            found.append(Multiplicity(int(low), int(high), 1))
        elif high.endswith("n") and (high[:-1].isdigit() or high == "n"):
            found.append(Multiplicity(int(low), None, int(high[:-1] or 1)))
        else:
            return ()
    return tuple(found)


def check_multiplicity(vm: str, count: int) -> list[Problem]:
    """Check a number of values against a value multiplicity (PS3.6).

    An element without values is not reported here: the Type of an attribute decides whether it needs a value.

    Parameters
    ----------
    vm : str
        The value multiplicity; "" allows any number of values.
    count : int
        Number of values.

    Returns
    -------
    list of Problem
        At most one problem.
    """
    if count and vm and not (count == 1 and vm.startswith("1")):
        allowed = multiplicities(vm)
        if allowed and not any(one.allows(count) for one in allowed):
            return [Problem("vm", f"the element has {counted(count, 'value')}, but its VM is {vm}")]
    return []
