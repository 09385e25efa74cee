"""Check values when they are assigned, according to the policy of the dataset (``ds.checking``)."""

from __future__ import annotations

from dcmgen.dictionary import keyword_for_tag, vm_of
from dcmgen.errors import DicomError, ElementTypeError, ElementValueError, KeywordError, ValueWarning
from dcmgen.model.convert import describe, path_part, shown
from dcmgen.model.sequence import Sequence
from dcmgen.model.terms import COUNTS, TERMS
from dcmgen.values.rules import Problem, check_multiplicity, check_value, written
from dcmgen.values.tags import LUT_DESCRIPTORS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Literal, TypeAlias

    from dcmgen.model.store import Store
    from dcmgen.model.terms import Terms

    Policy: TypeAlias = Literal["off", "warn", "raise", "warn-query", "raise-query"]

POLICIES = ("off", "warn", "raise", "warn-query", "raise-query")
"""Values of `BaseDataset.checking`."""

_MOST = 3
"""Maximum number of problems in a message."""
_MOST_TERMS = 12
"""Maximum number of Enumerated Values in a message."""
_MOST_COUNTED = 1000
"""Maximum number of values in an element whose number of values is remembered."""
_RELAX = 'Set checking to "off" to assign it nevertheless'
_WILDCARDS = ("*", "?", '""')


def check(dataset: Store, tag: int, vr: str, value: Any, policy: Policy) -> None:
    """Check a value against the rules of its value representation, its value multiplicity and its Enumerated Values.

    Parameters
    ----------
    dataset : Store
        Dataset to which the value is assigned. Its class determines the Enumerated Values.
    tag : int
        Tag of the element.
    vr : str
        Value representation of the element.
    value : object
        The decoded value, as the dataset contains it. The items of a sequence inherit the policy.
    policy : str
        One of `POLICIES` except ``"off"``.

    Raises
    ------
    ElementValueError
        If the value breaks a rule and the policy is ``"raise"`` or ``"raise-query"``.

    Warns
    -----
    ValueWarning
        If the value breaks a rule and the policy is ``"warn"`` or ``"warn-query"``.
    """
    if isinstance(value, Sequence):
        inherit_sequence(value, policy)
        for item in value:
            _inspect(item, policy)
        return
    if vr == "SS" and tag in LUT_DESCRIPTORS:
        vr = "US or SS"
    vm = "" if tag >> 16 & 1 else vm_of(tag)
    query = policy.endswith("query")
    terms = TERMS[type(dataset)][tag]
    found = _check_terms(terms, value, query) if terms is not None else []
    found = found or check_value(vr, value, vm, query=query)
    if found:
        advice = _advice(found) or (_RELAX if dataset._checking is None else "")
        _report(policy, describe(tag), _message(vr, value, found), advice)
    elif isinstance(value, list) and len(value) <= _MOST_COUNTED and not check_multiplicity(vm, len(value)):
        COUNTS.add((tag, len(value)))


def inherit(dataset: Store, policy: Policy | None) -> None:
    """Set the policy of a dataset and of the items in it that are in memory; items that are decoded later inherit it."""
    for each in (dataset, *dataset._items_in_memory()):
        object.__setattr__(each, "_checking", policy)
        for value in each._values.values():
            if isinstance(value, Sequence):
                value._checking = policy


def inherit_sequence(sequence: Sequence[Any], policy: Policy | None) -> None:
    """Set the policy of a sequence and of its items."""
    sequence._checking = policy
    for item in sequence:
        inherit(item, policy)


def adopted(sequence: Sequence[Any], item: Any, index: int) -> Any:
    """Return a dataset as an item of a sequence, and check it.

    The item has the class and the policy of the sequence. Its values are checked if they were not checked when they were
    set; values that were read are never checked.

    Parameters
    ----------
    sequence : Sequence
        Sequence to which the dataset is added.
    item : BaseDataset
        Dataset.
    index : int
        Index of the item.

    Returns
    -------
    BaseDataset
        `item`, or an object of the item class that shares its store.

    Raises
    ------
    ElementTypeError, ElementValueError
        If the dataset is an item of another class, or contains a value that breaks a rule, and the policy is ``"raise"`` or
        ``"raise-query"``.
    """
    kind: Any = sequence._item
    policy: Policy = sequence._checking or (kind or type(item))._default_checking
    unchecked = item.checking == "off"
    if kind is not None and not isinstance(item, kind):
        if policy != "off" and not _fits(item, kind):
            message = f"accepts items of {_item_name(kind, sequence._tag)}, not {type(item).__name__}"
            where = path_part(sequence._tag, index)
            _report(policy, where, message, "Use the method add of the sequence", ElementTypeError)
        item = kind._view(item)
    inherit(item, sequence._checking)
    if unchecked and policy != "off":
        try:
            _inspect(item, policy)
        except DicomError as error:
            raise located(error, sequence, {}, index) from None
    return item


def located(error: DicomError, sequence: Sequence[Any], values: Any, index: int) -> DicomError:
    """Return the error of an item that could not be created, with the location of the item.

    Parameters
    ----------
    error : DicomError
        Error without the location.
    sequence : Sequence
        Sequence to which the item is added.
    values : mapping of str to object
        Values of the item.
    index : int
        Index of the item.

    Returns
    -------
    DicomError
        For a wrong keyword, an error that names the class of the items as `dcmgen.items` exports it.
    """
    kind: Any = sequence._item
    if not sequence._tag:
        return error
    if isinstance(error, KeywordError) and not error.tag_path and hasattr(kind, "fields"):
        wrong = (name for name in values if isinstance(name, str) and not hasattr(kind, name))
        if name := next(wrong, ""):
            error = kind._undeclared(name, _item_name(kind, sequence._tag))
    error.tag_path = ".".join(filter(None, (path_part(sequence._tag, index), error.tag_path)))
    return error


def _inspect(item: Store, policy: Policy) -> None:
    """Check the values that were set in an item and in the items in it."""
    for dataset in (item, *item._items_in_memory()):
        for tag, entry in dataset._raw.items():
            if isinstance(entry, str) and entry != "SQ" and tag in dataset._values:
                check(dataset, tag, entry, dataset._values[tag], policy)


def _fits(item: Store, kind: Any) -> bool:
    """Return whether a dataset can be an item of a class: a generic dataset, or one of a class with the same attributes."""
    own: Any = type(item)
    if not hasattr(own, "fields") or not hasattr(kind, "fields") or issubclass(kind, own):
        return True
    declared = {field.tag for field in kind.fields().values()}
    used = item._raw.keys() & {field.tag for field in own.fields().values()}
    return bool(used) and used <= declared


def _item_name(kind: type, tag: int) -> str:
    """Return the name under which `dcmgen.items` exports the class of the items of a sequence."""
    from dcmgen import items  # lazy, because the generated classes are above this layer

    name = f"{keyword_for_tag(tag)}Item"
    return name if getattr(items, name, None) is kind else kind.__name__


def _report(
    policy: Policy,
    where: str,
    message: str,
    advice: str,
    kind: type[ElementTypeError | ElementValueError] = ElementValueError,
) -> None:
    """Raise an error or cause a warning, as the policy requires."""
    if policy.startswith("raise"):
        raise kind(message, tag_path=where, advice=advice)
    import warnings

    warnings.warn(f"{where}: {message}{advice and '. '}{advice}", ValueWarning, stacklevel=_level())


def _check_terms(terms: Terms, value: Any, query: bool) -> list[Problem]:
    for each in value if isinstance(value, list) else (value,):
        if each is None or each in ("", *terms) or (isinstance(each, str) and each.strip(" ") in ("", *terms)):
            continue
        if query and isinstance(each, str) and any(mark in each for mark in _WILDCARDS):
            continue
        listed = ", ".join(map(repr, terms[:_MOST_TERMS])) + (", ..." if len(terms) > _MOST_TERMS else "")
        return [Problem("term.enumerated", f"the standard allows only {listed}", _nearest(terms, each))]
    return []


def _nearest(terms: Terms, value: Any) -> str | None:
    if len(terms) == 1:
        return f"write {terms[0]}"
    text = str(value).strip().upper()
    texts = [term for term in terms if isinstance(term, str)]
    near = [term for term in texts if text and (term.startswith(text) or text.startswith(term))]
    if not near:
        from difflib import get_close_matches

        near = get_close_matches(text, texts)
    return f"write {near[0]}" if near else None


def _message(vr: str, value: Any, found: list[Problem]) -> str:
    reasons = "; ".join([f"{problem.message} ({problem.rule})" for problem in found[:_MOST]])
    if len(found) > _MOST:
        reasons += f"; and {len(found) - _MOST} more"
    return f"{vr} value {shown(value if isinstance(value, bytes) else written(value))}: {reasons}"


def _advice(found: list[Problem]) -> str:
    fixes = {problem.fix for problem in found}
    fix = fixes.pop() if len(fixes) == 1 else None
    return fix[0].upper() + fix[1:] if fix else ""


def _level() -> int:
    """Return the ``stacklevel`` with which a warning points to the first caller outside this package."""
    import inspect

    level, frame = 0, inspect.currentframe()
    while frame is not None and frame.f_globals["__name__"].startswith("dcmgen."):
        level, frame = level + 1, frame.f_back
    return level
