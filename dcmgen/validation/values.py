"""Rules for values: Value Representation (PS3.5 Section 6.2) and Value Multiplicity (Section 6.4).

The checks work on text (as written, padding included) or on lengths; each yields a `Problem`.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import NamedTuple

from dcmgen.values.vr import REPRESENTATIONS, TEXT_OF_ONE


class Problem(NamedTuple):
    """What is wrong with a value."""

    rule: str
    message: str
    fix: str | None = None
    severity: str = "error"


_CONTROL = re.compile("[\x00-\x1a\x1c-\x1f\x7f]")
_CONTROL_IN_TEXT = re.compile("[\x00-\x08\x0b\x0e-\x1a\x1c-\x1f\x7f]")
_DECIMAL = re.compile(r" *[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)? *")
_INTEGER = re.compile(r" *[+-]?\d+ *")
_CODE = re.compile(r"[A-Z0-9_ ]*")
_AGE = re.compile(r"\d{3}[DWMY]")
_DATE = re.compile(r"(\d{4})(\d\d)(\d\d)")
_OLD_DATE = re.compile(r"(\d{4})\.(\d\d)\.(\d\d)")
_TIME = re.compile(r"(?P<h>\d\d)(?:(?P<m>\d\d)(?:(?P<s>\d\d)(?:\.\d{1,6})?)?)?")
_OLD_TIME = re.compile(r"\d\d:\d\d(:\d\d(\.\d{1,6})?)?")
_DATETIME = re.compile(
    r"(?P<Y>\d{4})(?:(?P<M>\d\d)(?:(?P<D>\d\d)(?:(?P<h>\d\d)(?:(?P<m>\d\d)(?:(?P<s>\d\d)(?:\.\d{1,6})?)?)?)?)?)?"
    r"(?P<zone>[+-]\d{4})?"
)
_UID = re.compile(r"(0|[1-9]\d*)(\.(0|[1-9]\d*))*")
_URI_BAD = re.compile(r"[^A-Za-z0-9\-._~:/?#\[\]@!$&'()*+,;=%]")


def check_text(vr: str, text: str) -> Iterator[Problem]:
    """Check the text of an element, its values separated by backslashes.

    Parameters
    ----------
    vr
        One of `dcmgen.values.vr.STRINGS`.
    text
        The text as written, with trailing padding.
    """
    if vr in TEXT_OF_ONE or vr == "UC":
        if text.endswith("\0"):
            text = text.rstrip("\0")
            yield Problem(f"vr.{vr}.padding", "padded with a null byte; text is padded with spaces", "pad with a space")
        yield from _check_long(vr, text)
        return
    check, limit = _CHECKS[vr], REPRESENTATIONS[vr].length if vr != "PN" else None
    if vr == "UI":
        text = text.removesuffix("\0")
    elif text.endswith("\0"):
        text = text.rstrip("\0")
        yield Problem(f"vr.{vr}.padding", "padded with a null byte; text is padded with spaces", "pad with a space")
    for value in text.split("\\"):
        bare = value.strip(" ")
        if not bare:
            continue
        wrong = list(check(value))
        yield from wrong
        # padding to even length does not count
        if limit is not None and len(value) > limit and len(bare) > limit and not wrong:
            yield Problem(
                f"vr.{vr}.length", f"{len(bare)} characters, and {vr} allows {limit}", f"shorten to {limit} characters"
            )


def _check_long(vr: str, text: str) -> Iterator[Problem]:
    limit = REPRESENTATIONS[vr].length
    if limit is not None and len(text.rstrip(" ")) > limit:
        yield Problem(
            f"vr.{vr}.length", f"{len(text)} characters, and {vr} allows {limit}", f"shorten to {limit} characters"
        )
    if vr == "UR":
        if text.startswith(" "):
            yield Problem("vr.UR.space", "leading spaces are not allowed in UR", "remove the leading spaces")
        if bad := _URI_BAD.search(text.strip(" ")):
            yield Problem("vr.UR.characters", f"{bad[0]!r} is not allowed in a URI or URL", "percent-encode it")
        return
    if bad := _CONTROL_IN_TEXT.search(text):
        yield Problem(f"vr.{vr}.characters", f"control character {bad[0]!r} is not allowed in {vr}", "remove it")


def _check_ae(value: str) -> Iterator[Problem]:
    if bad := _bad_default(value):
        yield Problem("vr.AE.characters", f"{bad!r} is not allowed in AE", "use printable ASCII")


def _check_as(value: str) -> Iterator[Problem]:
    if not _AGE.fullmatch(value):
        fix = _age_fix(value)
        yield Problem("vr.AS.form", "an age is three digits and D, W, M or Y", f"write {fix}" if fix else None)


def _age_fix(value: str) -> str | None:
    match = re.fullmatch(r" *(\d{1,3}) *([DWMYdwmy]) *", value)
    return f"{int(match[1]):03}{match[2].upper()}" if match else None


def _check_cs(value: str) -> Iterator[Problem]:
    if not _CODE.fullmatch(value):
        upper = value.upper()
        fix = f"write {upper.strip()}" if _CODE.fullmatch(upper) else None
        yield Problem("vr.CS.characters", "CS allows upper-case letters, digits, space and underscore only", fix)


def _check_da(value: str) -> Iterator[Problem]:
    stripped = value.rstrip(" ")
    if old := _OLD_DATE.fullmatch(stripped):
        yield Problem(
            "vr.DA.form", "dates with periods are of ACR-NEMA; DA is YYYYMMDD", f"write {''.join(old.groups())}"
        )
        return
    match = _DATE.fullmatch(stripped)
    if match is None:
        yield Problem("vr.DA.form", "a date is YYYYMMDD")
    elif not _is_date(*map(int, match.groups())):
        yield Problem("vr.DA.range", "there is no such day in the calendar")
    elif len(stripped) != len(value) and len(value) > 8:
        yield Problem("vr.DA.padding", "a date is not padded", "remove the spaces")


def _is_date(year: int, month: int, day: int) -> bool:
    return 1 <= month <= 12 and 1 <= day <= monthrange(max(year, 1), month)[1]


def _check_tm(value: str) -> Iterator[Problem]:
    stripped = value.rstrip(" ")
    match = _TIME.fullmatch(stripped)
    if match is None:
        fix = f"write {stripped.replace(':', '')}" if _OLD_TIME.fullmatch(stripped) else None
        yield Problem("vr.TM.form", "a time is HHMMSS.FFFFFF, from the right as much left out as is not known", fix)
    elif not _is_time(match):
        yield Problem("vr.TM.range", "there is no such time of day")


def _is_time(match: re.Match[str]) -> bool:
    return int(match["h"]) < 24 and int(match["m"] or 0) < 60 and int(match["s"] or 0) <= 60


def _check_dt(value: str) -> Iterator[Problem]:
    match = _DATETIME.fullmatch(value.rstrip(" "))
    if match is None:
        yield Problem("vr.DT.form", "a date and time is YYYYMMDDHHMMSS.FFFFFF&ZZXX, parts left out from the right")
        return
    date_ok = _is_date(int(match["Y"]), int(match["M"] or 1), int(match["D"] or 1))
    if not date_ok or (match["h"] and not _is_time(match)):
        yield Problem("vr.DT.range", "there is no such day or time")
    if (zone := match["zone"]) and not (int(zone[3:]) < 60 and -1200 <= int(zone) <= 1400 and zone != "-0000"):
        yield Problem("vr.DT.zone", f"{zone} is no offset from UTC (-1200 to +1400)")


def _check_ds(value: str) -> Iterator[Problem]:
    if not _DECIMAL.fullmatch(value):
        fix = value.replace(",", ".") if _DECIMAL.fullmatch(value.replace(",", ".")) else None
        yield Problem(
            "vr.DS.form", "a decimal string is a number in digits with point and exponent", fix and f"write {fix}"
        )


def _check_is(value: str) -> Iterator[Problem]:
    if not _INTEGER.fullmatch(value):
        yield Problem("vr.IS.form", "an integer string is digits with an optional sign")
    elif not -(2**31) <= int(value) < 2**31:
        yield Problem("vr.IS.range", "an integer string is in the range -2^31 to 2^31 - 1")


def _check_ui(value: str) -> Iterator[Problem]:
    bare = value.rstrip("\0")
    if _UID.fullmatch(bare):
        if bare.partition(".")[0] not in ("0", "1", "2") or "." not in bare:
            yield Problem("vr.UI.root", "a UID has two components or more, the first of them 0, 1 or 2")
        return
    if re.fullmatch(r"\d+(\.\d+)*", bare):
        yield Problem("vr.UI.zeros", "a component of a UID has no leading zeros")
    elif bare.rstrip(" ") != bare and _UID.fullmatch(bare.rstrip(" ")):
        yield Problem("vr.UI.padding", "a UID is padded with a null byte, not with spaces", "pad with a null byte")
    else:
        yield Problem("vr.UI.form", "a UID is numbers separated by periods")


def _check_pn(value: str) -> Iterator[Problem]:
    groups = value.rstrip(" ").split("=")
    if len(groups) > 3:
        yield Problem("vr.PN.groups", f"{len(groups)} component groups, and PN allows 3")
    for group in groups:
        if len(group) > 64:
            yield Problem("vr.PN.length", f"a component group of {len(group)} characters, and PN allows 64")
        if group.count("^") > 4:
            yield Problem("vr.PN.components", f"{group.count('^') + 1} components in a group, and PN allows 5")
    if bad := _CONTROL.search(value):
        yield Problem("vr.PN.characters", f"control character {bad[0]!r} is not allowed in PN", "remove it")


def _check_short(vr: str) -> Callable[[str], Iterator[Problem]]:
    def check(value: str) -> Iterator[Problem]:
        if bad := _CONTROL.search(value):
            yield Problem(f"vr.{vr}.characters", f"control character {bad[0]!r} is not allowed in {vr}", "remove it")

    return check


def _bad_default(value: str) -> str | None:
    return next((c for c in value if not " " <= c <= "~"), None)


_CHECKS: dict[str, Callable[[str], Iterator[Problem]]] = {
    "AE": _check_ae,
    "AS": _check_as,
    "CS": _check_cs,
    "DA": _check_da,
    "DS": _check_ds,
    "DT": _check_dt,
    "IS": _check_is,
    "LO": _check_short("LO"),
    "PN": _check_pn,
    "SH": _check_short("SH"),
    "TM": _check_tm,
    "UI": _check_ui,
}


def check_length(vr: str, length: int) -> Iterator[Problem]:
    """Check the length in bytes of a value with fixed-size units, and that it is even."""
    size = REPRESENTATIONS[vr].size
    if size and length % size:
        yield Problem(f"vr.{vr}.size", f"{length} bytes, which is no multiple of {size}")
    elif length % 2:
        yield Problem("vr.odd", f"{length} bytes; every value has an even length", "pad the value to even length")


class Multiplicity(NamedTuple):
    """A VM: from `low` values, to `high` (None: any number), in steps."""

    low: int
    high: int | None
    step: int

    def allows(self, count: int) -> bool:
        """Whether that many values are right."""
        return count >= self.low and (self.high is None or count <= self.high) and (count - self.low) % self.step == 0


@lru_cache
def multiplicities(vm: str) -> tuple[Multiplicity, ...]:
    """Parse a VM of PS3.6: ``"1"``, ``"1-3"``, ``"2-2n"``, ``"1-n or 1"``; () when it says nothing."""
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


def check_multiplicity(vm: str, count: int) -> Iterator[Problem]:
    """Check the number of values against a VM of PS3.6; no value at all is a matter of the Type."""
    allowed = multiplicities(vm)
    if count and allowed and not any(m.allows(count) for m in allowed):
        yield Problem("vm", f"{count} value{'s' if count != 1 else ''}, and the VM is {vm}")
