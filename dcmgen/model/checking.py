"""Checks a value against its value representation when a dataset's policy asks for it (PS3.5 Section 6.2)."""

from __future__ import annotations

from dcmgen.errors import ElementValueError, ValueWarning
from dcmgen.model.convert import describe
from dcmgen.values.temporal import DA, DT, TM
from dcmgen.values.uid import UID
from dcmgen.values.vr import LIMITS, NUMBER_STRINGS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Literal


def check(tag: int, vr: str, value: Any, policy: Literal["warn", "raise"] | None) -> None:
    """Warn of, or raise for, the first thing that is wrong with a value.

    Raises
    ------
    ElementValueError
        Something is wrong and the policy is ``"raise"``.
    """
    reason = problem(vr, value)
    if not reason:
        return
    if policy == "raise":
        raise ElementValueError(f"{vr} {reason}", tag_path=describe(tag))
    import warnings

    warnings.warn(f"{describe(tag)}: {vr} {reason}", ValueWarning, stacklevel=5)


def problem(vr: str, value: Any) -> str:
    """What is wrong with a value of this VR, the first thing found; empty if nothing is."""
    if value is None or vr == "SQ" or isinstance(value, bytes):
        return ""
    for one in value if isinstance(value, list) else (value,):
        reason = _problem(vr, one)
        if reason:
            return reason
    return ""


def _problem(vr: str, value: Any) -> str:
    limits = LIMITS.get(vr)
    if limits is not None and value is not None and not limits[0] <= value <= limits[1]:
        return f"holds {limits[0]} to {limits[1]}, not {value}"
    text = value.text if vr in NUMBER_STRINGS and value is not None else value
    if not isinstance(text, str) or not text:
        return ""
    if isinstance(value, UID):
        return "" if value.is_valid else f"is at most 64 digits and dots, no component with a leading zero: {text!r}"
    if isinstance(value, (DA, DT, TM)):
        try:
            value.range()
        except ValueError as error:
            return str(error)
        return ""
    return _text_problem(vr, text)


def _text_problem(vr: str, text: str) -> str:
    from dcmgen.dictionary.data.vrs import VRS

    fact = VRS[vr]
    parts = text.split("=") if vr == "PN" else [text]
    if vr == "PN" and len(parts) > 3:
        return f"has at most three component groups: {text!r}"
    for part in parts:
        if fact.fixed and len(part) != fact.length:
            return f"is exactly {fact.length} {fact.unit}, not {len(part)}: {part[:80]!r}"
        if fact.length is not None and len(part) > fact.length:
            return f"is at most {fact.length} {fact.unit}, not {len(part)}: {part[:80]!r}"
        if vr == "PN" and part.count("^") > 4:
            return f"has at most five components: {part!r}"
    if fact.characters:
        import re

        if not re.fullmatch(f"[{fact.characters}]*", text):
            return f"does not allow all characters of {text!r}"
    return ""
