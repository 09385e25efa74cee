"""Check values when they are assigned, according to the policy of the dataset (``ds.checking``)."""

from __future__ import annotations

from dcmgen.dictionary import vm_of
from dcmgen.errors import ElementValueError, ValueWarning
from dcmgen.model.convert import describe
from dcmgen.values.rules import check_value, written
from dcmgen.values.tags import LUT_DESCRIPTORS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Literal, TypeAlias

    Policy: TypeAlias = Literal["warn", "raise", "warn-query", "raise-query"]

POLICIES = ("warn", "raise", "warn-query", "raise-query")
"""Values of `BaseDataset.checking` other than None."""

_LONGEST = 60
"""Maximum number of characters of a value in a message."""
_MOST = 3
"""Maximum number of problems in a message."""


def check(tag: int, vr: str, value: Any, policy: Policy) -> None:
    """Check a value against the rules of its value representation and value multiplicity.

    Parameters
    ----------
    tag : int
        Tag of the element.
    vr : str
        Value representation of the element.
    value : object
        The decoded value, as the dataset contains it.
    policy : str
        One of `POLICIES`.

    Raises
    ------
    ElementValueError
        If the value breaks a rule and the policy is ``"raise"`` or ``"raise-query"``.

    Warns
    -----
    ValueWarning
        If the value breaks a rule and the policy is ``"warn"`` or ``"warn-query"``.
    """
    if vr == "SS" and tag in LUT_DESCRIPTORS:
        vr = "US or SS"
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
    """Return the ``stacklevel`` with which a warning points to the first caller outside this package."""
    import inspect

    level, frame = 0, inspect.currentframe()
    while frame is not None and frame.f_globals["__name__"].startswith("dcmgen."):
        level, frame = level + 1, frame.f_back
    return level
