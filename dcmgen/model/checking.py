"""Check a value that is set in a dataset, if the dataset's policy (``ds.checking``) requires it."""

from __future__ import annotations

from dcmgen.dictionary import vm_of
from dcmgen.errors import ElementValueError, ValueWarning
from dcmgen.model.convert import describe
from dcmgen.values.rules import check_value, written

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Literal, TypeAlias

    Policy: TypeAlias = Literal["warn", "raise", "warn-query", "raise-query"]

POLICIES = ("warn", "raise", "warn-query", "raise-query")
"""What `BaseDataset.checking` may be, besides None."""

_LONGEST = 60
_MOST = 3


def check(tag: int, vr: str, value: Any, policy: Policy) -> None:
    """Warn or raise if a value breaks the rules of its value representation, or the element's VM.

    Parameters
    ----------
    tag : int
        The element.
    vr : str
        Its value representation.
    value : object
        The value as the dataset stores it.
    policy : str
        One of `POLICIES`.

    Raises
    ------
    ElementValueError
        If the value breaks a rule and the policy is ``"raise"`` or ``"raise-query"``.
    """
    found = check_value(vr, value, "" if tag >> 16 & 1 else vm_of(tag), query=policy.endswith("query"))
    if not found:
        return
    shown = repr(value if isinstance(value, bytes) else written(value))
    if len(shown) > _LONGEST:
        shown = f"{shown[: _LONGEST - 4]}...{shown[-1]}"
    reasons = "; ".join([f"{problem.message} ({problem.rule})" for problem in found[:_MOST]])
    if len(found) > _MOST:
        reasons += f"; and {len(found) - _MOST} more"
    message = f"{vr} value {shown}: {reasons}"
    fixes = {problem.fix for problem in found}
    fix = fixes.pop() if len(fixes) == 1 else None
    advice = fix[0].upper() + fix[1:] if fix else ""
    if policy.startswith("raise"):
        raise ElementValueError(message, tag_path=describe(tag), advice=advice)
    import warnings

    warnings.warn(f"{describe(tag)}: {message}{advice and '. '}{advice}", ValueWarning, stacklevel=_level())


def _level() -> int:
    """Return the stack level, seen from the caller, of the code outside this package that sets the value."""
    import inspect

    level, frame = 0, inspect.currentframe()
    while frame is not None and frame.f_globals["__name__"].startswith("dcmgen."):
        level, frame = level + 1, frame.f_back
    return level
