"""Rules for values: value representations (PS3.5 6.2), UIDs (PS3.5 9.1) and value multiplicity (PS3.5 6.4).

Assignment (``ds.checking``), writing and the validator ask this module only. `check_value` checks a value as a dataset
holds it, `check_text` and `check_length` check a value field as it is encoded. They return a `Problem` for each rule
that is broken.
"""

from __future__ import annotations

import re
from calendar import monthrange
from functools import lru_cache
from math import inf, isfinite

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
    fix : str or None
        What to do about it, if that is certain.

    Attributes
    ----------
    rule, message, fix
        As given.
    """

    __slots__ = ("fix", "message", "rule")

    def __init__(self, rule: str, message: str, fix: str | None = None) -> None:
        self.rule = rule
        self.message = message
        self.fix = fix

    def __repr__(self) -> str:
        return f"Problem({self.rule!r}, {self.message!r}, {self.fix!r})"


_PADDED = AMBIGUOUS | {vr for vr in BYTES - AMBIGUOUS if REPRESENTATIONS[vr].size <= 2}
"""VRs whose bytes the writer pads to even length."""
_FL_LIMIT = 2.0**128 - 2.0**103
"""The least number that rounds to a binary32 infinity."""

_NOTHING = " \0\\"
"""What the text of an element without a value may consist of (PS3.5 6.4)."""

# what a key of a query may contain beyond a plain value (PS3.4 C.2.2.2)
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
_AGE_IN_OTHER_WORDS = re.compile(" *([0-9]{1,3}) *([DWMYdwmy]) *")
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

# ---- a value as a dataset holds it


def check_value(vr: str, value: Any, vm: str = "", *, query: bool = False) -> list[Problem]:
    """Check a value as a dataset holds it, before it is encoded.

    Parameters
    ----------
    vr : str
        The value representation; also an ambiguous one such as ``"US or SS"``.
    value : object
        One value, a list of values, or None.
    vm : str, optional
        The VM of PS3.6, such as ``"1-n"``. By default, any number of values is allowed.
    query : bool, optional
        Allow what a key of a query may contain (PS3.4 C.2.2.2): ranges of dates and times, wildcards, two quotation
        marks for an empty value, and lists of values.

    Returns
    -------
    list of Problem
        One for each rule that the value breaks.

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
            found.append(Problem("vr.backslash", "a backslash separates values, and no value contains one"))
        if not text.strip(_NOTHING):
            count = 0
    else:
        found = _check_numbers(vr, values)
    if not (query and vr in _LIST_MATCHING):
        found += check_multiplicity(vm, count)
    return found


def written(value: Any) -> str:
    """Return the text of a string value, or of a list of them with backslashes between, as it is written."""
    if isinstance(value, str):
        return value
    text: str | None = getattr(value, "text", None)  # of DS, IS and their lists
    if text is not None:
        return text
    if isinstance(value, list):
        return "\\".join(["" if one is None else written(one) for one in value])
    return decimal_text(value) if isinstance(value, float) and isfinite(value) else str(value)


def count_of(vr: str, text: str) -> int:
    """Return the number of values in the text of a value field; 0 if it is all separators and padding (PS3.5 6.4)."""
    if vr in TEXT_OF_ONE:
        return 1
    return text.count("\\") + 1 if text.strip(_NOTHING) else 0


def _check_numbers(vr: str, values: Iterable[Any]) -> list[Problem]:
    if vr == "FL":
        return [
            Problem("vr.FL.range", f"{value!r} is beyond the range of single precision (3.4e38)")
            for value in values
            if isinstance(value, (int, float)) and _FL_LIMIT <= abs(value) < inf
        ]
    least, greatest = LIMITS.get(vr, (-inf, inf))
    return [
        Problem(f"vr.{vr[:2]}.range", f"{value} is beyond the range of {vr}, {least} to {greatest}")
        for value in values
        if isinstance(value, int) and not least <= value <= greatest
    ]


# ---- a value field as it is encoded


def check_text(vr: str, text: str) -> list[Problem]:
    """Check the text of a value field, its values separated by backslashes.

    Parameters
    ----------
    vr : str
        One of `dcmgen.values.vr.STRINGS`.
    text : str
        The text as encoded, with padding.

    Returns
    -------
    list of Problem
        One for each rule that the text breaks.
    """
    if vr == "UI":
        text = text.removesuffix("\0")
    elif text.endswith(" ") and (vr in EXTENDED or (vr not in TEXT_OF_ONE and "\\" in text)):
        # the space that makes a field of several values, or of multi-byte characters, even does not count (PS3.5 6.4)
        text = text[:-1]
    return _check_values(vr, text)


def check_length(vr: str, length: int) -> list[Problem]:
    """Check the length in bytes of a value field: whole values, and an even number.

    Parameters
    ----------
    vr : str
        The value representation.
    length : int
        Number of bytes.

    Returns
    -------
    list of Problem
        One at most.
    """
    size = REPRESENTATIONS[vr].size
    if size and length % size:
        return [Problem(f"vr.{vr}.size", f"{length} bytes, which is not a multiple of {size}")]
    if length % 2:
        return [Problem("vr.odd", f"{length} bytes; every value has an even length", "pad the value to even length")]
    return []


# ---- the values of a text


def _check_values(vr: str, text: str, query: bool = False) -> list[Problem]:
    found: list[Problem] = []
    if not text.isascii() and vr not in EXTENDED and vr != "UR":
        found.append(Problem(f"vr.{vr}.repertoire", f"{vr} allows characters of ASCII only"))
    if text.endswith("\0") and vr != "UI":
        text = text.rstrip("\0")
        message = "padded with a null byte; text is padded with spaces"
        found.append(Problem(f"vr.{vr}.padding", message, "pad with a space"))
    values = [text] if vr in TEXT_OF_ONE else text.split("\\")
    if query:
        if any(_is_reversed(vr, key) for key in values):
            found.append(Problem(f"vr.{vr}.range", "the range ends before it begins"))
        values = [value for key in values for value in _plain_values(vr, key)]
    row = REPRESENTATIONS[vr]
    check = _FORMS.get(vr) or (_check_line if row.multiple else _check_paragraphs)
    limit = row.length if row.kind != Kind.NAME else None
    for value in values:
        if not (bare := value.strip(" ")):
            if value and vr == "AE":
                found.append(Problem("vr.AE.blank", "a value of spaces only is not allowed in AE", "leave it empty"))
        elif wrong := check(vr, value):
            found += wrong
        elif limit is not None and len(value) > limit:
            if len(bare) > limit:
                what, fix = f"{len(bare)} characters", f"shorten to {limit} characters"
            else:
                what, fix = f"{len(value)} characters with padding", "remove the padding"
            found.append(Problem(f"vr.{vr}.length", f"{what}, and {vr} allows {limit}", fix))
    return found


def _plain_values(vr: str, key: str) -> tuple[str, ...]:
    """Return the plain values that a key of a query is made of (PS3.4 C.2.2.2)."""
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
    except (TypeError, ValueError):  # an end is open or wrong, or only one of them has an offset from UTC
        return False


def _check_ae(vr: str, value: str) -> Sequence[Problem]:
    if bad := _NOT_PRINTABLE.search(value):
        return [Problem("vr.AE.characters", f"{bad[0]!r} is not allowed in AE", "use printable ASCII")]
    return ()


def _check_as(vr: str, value: str) -> Sequence[Problem]:
    if _AGE.fullmatch(value):
        return ()
    match = _AGE_IN_OTHER_WORDS.fullmatch(value)
    fix = f"write {int(match[1]):03}{match[2].upper()}" if match else None
    return [Problem("vr.AS.form", "an age is three digits and D, W, M or Y", fix)]


def _check_cs(vr: str, value: str) -> Sequence[Problem]:
    if _CODE.fullmatch(value):
        return ()
    upper = value.upper()
    fix = f"write {upper.strip()}" if _CODE.fullmatch(upper) else None
    return [Problem("vr.CS.characters", "CS allows upper-case letters, digits, space and underscore only", fix)]


def _check_da(vr: str, value: str) -> Sequence[Problem]:
    stripped = value.rstrip(" ")
    match = _DATE.fullmatch(stripped)
    if match is None:
        if old := _OLD_DATE.fullmatch(stripped):
            fix = f"write {''.join(old.groups())}"
            return [Problem("vr.DA.form", "dates with periods are of ACR-NEMA; DA is YYYYMMDD", fix)]
        return [Problem("vr.DA.form", "a date is YYYYMMDD")]
    if not _is_date(*map(int, match.groups())):
        return [Problem("vr.DA.range", "there is no such day in the calendar")]
    return [] if stripped == value else [Problem("vr.DA.padding", "a date is not padded", "remove the spaces")]


def _is_date(year: int, month: int, day: int) -> bool:
    return year > 0 and 1 <= month <= 12 and 1 <= day <= monthrange(year, month)[1]


def _check_tm(vr: str, value: str) -> Sequence[Problem]:
    stripped = value.rstrip(" ")
    match = _TIME.fullmatch(stripped)
    if match is None:
        fix = f"write {stripped.replace(':', '')}" if _OLD_TIME.fullmatch(stripped) else None
        message = "a time is HHMMSS.FFFFFF, from the right as much left out as is not known"
        return [Problem("vr.TM.form", message, fix)]
    return () if _is_time(match) else [Problem("vr.TM.range", "there is no such time of day")]


def _is_time(match: re.Match[str]) -> bool:
    return int(match["h"]) < 24 and int(match["m"] or 0) < 60 and int(match["s"] or 0) <= 60


def _check_dt(vr: str, value: str) -> Sequence[Problem]:
    match = _DATETIME.fullmatch(value.rstrip(" "))
    if match is None:
        message = "a date and time is YYYYMMDDHHMMSS.FFFFFF&ZZXX, parts left out from the right"
        return [Problem("vr.DT.form", message)]
    found = []
    date_ok = _is_date(int(match["Y"]), int(match["M"] or 1), int(match["D"] or 1))
    if not date_ok or (match["h"] and not _is_time(match)):
        found.append(Problem("vr.DT.range", "there is no such day or time"))
    if (zone := match["zone"]) and not is_utc_offset(zone):
        found.append(Problem("vr.DT.zone", f"{zone} is not an offset from UTC (-1200 to +1400)"))
    return found


def is_utc_offset(text: str) -> bool:
    """Return whether a text is an offset from UTC: ``&ZZXX``, -1200 to +1400, and not -0000."""
    return _OFFSET.fullmatch(text) is not None and -1200 <= int(text) <= 1400 and int(text[3:]) < 60 and text != "-0000"


def _check_ds(vr: str, value: str) -> Sequence[Problem]:
    if _DECIMAL.fullmatch(value):
        return ()
    point = value.replace(",", ".")
    fix = f"write {point}" if _DECIMAL.fullmatch(point) else None
    return [Problem("vr.DS.form", "a decimal string is a number in digits with point and exponent", fix)]


def _check_is(vr: str, value: str) -> Sequence[Problem]:
    if not _INTEGER.fullmatch(value):
        return [Problem("vr.IS.form", "an integer string is digits with an optional sign")]
    least, greatest = LIMITS["IS"]
    if not least <= int(value) <= greatest:
        return [Problem("vr.IS.range", "an integer string is in the range -2^31 to 2^31 - 1")]
    return ()


def _check_ui(vr: str, value: str) -> Sequence[Problem]:
    if _UID.fullmatch(value):
        if value[0] in "012" and value[1:2] == ".":
            return ()
        return [Problem("vr.UI.root", "a UID has two components or more, the first of them 0, 1 or 2")]
    if _UID_WITH_ZEROS.fullmatch(value):
        return [Problem("vr.UI.zeros", "a component of a UID has no leading zeros")]
    if _UID.fullmatch(value.rstrip(" ")):
        message = "a UID is padded with a null byte, not with spaces"
        return [Problem("vr.UI.padding", message, "pad with a null byte")]
    if _UID.fullmatch(value.rstrip("\0")):
        return [Problem("vr.UI.padding", "one null byte pads the last UID, and no other", "remove the null bytes")]
    return [Problem("vr.UI.form", "a UID is numbers separated by periods")]


def _check_pn(vr: str, value: str) -> Sequence[Problem]:
    found = []
    limit = REPRESENTATIONS["PN"].length or 0
    groups = value.split("=")
    if len(groups) > 3:
        found.append(Problem("vr.PN.groups", f"{len(groups)} component groups, and PN allows 3"))
    for group in groups:
        if len(group) > limit:
            message = f"a component group of {len(group)} characters, and PN allows {limit}"
            found.append(Problem("vr.PN.length", message))
        if (count := group.count("^")) > 4:
            found.append(Problem("vr.PN.components", f"{count + 1} components in a group, and PN allows 5"))
    return [*found, *_check_line(vr, value)]


def _check_line(vr: str, value: str) -> Sequence[Problem]:
    bad = _CONTROL.search(value)
    return () if bad is None else [_control(vr, bad[0])]


def _check_paragraphs(vr: str, value: str) -> Sequence[Problem]:
    bad = _CONTROL_IN_PARAGRAPHS.search(value)
    return () if bad is None else [_control(vr, bad[0])]


def _control(vr: str, character: str) -> Problem:
    return Problem(f"vr.{vr}.characters", f"control character {character!r} is not allowed in {vr}", "remove it")


def _check_ur(vr: str, value: str) -> Sequence[Problem]:
    found = []
    if value.startswith(" "):
        found.append(Problem("vr.UR.space", "leading spaces are not allowed in UR", "remove the leading spaces"))
    if bad := _NOT_IN_URI.search(value.strip(" ")):
        found.append(Problem("vr.UR.characters", f"{bad[0]!r} is not allowed in a URI or URL", "percent-encode it"))
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
"""Checks of the VRs whose values have a form; the text of the others has only lines or paragraphs."""


# ---- value multiplicity


class Multiplicity:
    """A range of a VM: from `low` values to `high` (None: any number), in steps of `step`."""

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
    """Parse a VM of PS3.6: ``"1"``, ``"1-3"``, ``"2-2n"``, ``"1-n or 1"``; () for any other text."""
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
    """Check a number of values against a VM of PS3.6; whether there must be a value is a matter of the Type."""
    if count and vm and not (count == 1 and vm.startswith("1")):
        allowed = multiplicities(vm)
        if allowed and not any(one.allows(count) for one in allowed):
            return [Problem("vm", f"{count} value{'s' if count != 1 else ''}, and the VM is {vm}")]
    return []
